/** A ficha in one of its formats, kept so that it can be verified. */
import { issuedFicha } from '@radier/geodata/ficha/issued'
import type { Asked } from '@radier/geodata/ficha/query'
import { fileName } from '../batch/files.ts'
import type { Edition } from '../edition.ts'
import { keepIssued } from '../queries/ficha-issued.ts'
import type { Service } from '../service.ts'
import { fichaOf } from './ficha.ts'
import { type FichaFormat, formats, renderOne } from './ficha-formats.ts'

export interface ExportedFile {
  bytes: Uint8Array
  type: string
  /** Safe on any system. */
  name: string
}

/** One at a time: each takes a third of a second of the processor, and the rest of the API must stay quick. */
let last: Promise<unknown> = Promise.resolve()

export async function exportedFicha(
  service: Service,
  edition: Edition,
  asked: Asked,
  format: FichaFormat,
  origin: string,
): Promise<ExportedFile> {
  const content = await fichaOf(service, edition, asked)
  await keepIssued(service.writer, [{ id: content.id, hash: content.hash, content: issuedFicha(content) }])
  const made = last.catch(() => {}).then(() => renderOne(service, edition, content, format, origin))
  last = made
  const bytes = await made
  return { bytes, type: formats[format].type, name: `${fileName(`ficha-${content.territory.code}-${content.title}`)}.${format}` }
}
