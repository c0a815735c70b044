/** A ficha in one of its formats, kept so that it can be verified. */
import { issuedFicha } from '@radier/geodata/ficha/issued'
import type { Asked } from '@radier/geodata/ficha/query'
import { fileName } from '../batch/files.ts'
import { config } from '../config.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { keepIssued } from '../queries/ficha-issued.ts'
import type { Service } from '../service.ts'
import { fichaOf } from './ficha.ts'
import { type FichaFormat, renderOne, typeOf } from './ficha-formats.ts'

export interface ExportedFile {
  bytes: Uint8Array
  type: string
  /** Safe on any system. */
  name: string
}

/** One at a time: each takes a third of a second of the processor, and the rest of the API must stay quick. */
let last: Promise<unknown> = Promise.resolve()
let waiting = 0

export async function exportedFicha(service: Service, edition: Edition, asked: Asked, format: FichaFormat): Promise<ExportedFile> {
  const content = await fichaOf(service, edition, asked)
  await keepIssued(service.writer, [{ id: content.id, hash: content.hash, content: issuedFicha(content) }])
  const bytes = await inTurn(() => renderOne(service, edition, content, format))
  return { bytes, type: typeOf(format), name: `${fileName(`ficha-${content.territory.code}-${content.title}`)}.${format}` }
}

async function inTurn<T>(make: () => Promise<T>): Promise<T> {
  if (waiting >= config.exportsWaiting)
    throw new Problem('ocupado', 'Hay muchas fichas pedidas a la vez. Inténtelo de nuevo en un momento, o pida un lote.')
  waiting++
  const made = last.catch(() => {}).then(make)
  last = made
  return made.finally(() => {
    waiting--
  })
}
