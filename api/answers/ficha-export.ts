/** A ficha in one of its formats, kept so that it can be verified. */
import type { Asked } from '@radier/geodata/ficha/query'
import { fileName } from '../batch/files.ts'
import type { Edition } from '../edition.ts'
import type { Service } from '../service.ts'
import { fichaOf } from './ficha.ts'
import { type FichaFormat, renderOne, typeOf } from './ficha-formats.ts'
import { issued } from './ficha-issued.ts'

export interface ExportedFile {
  bytes: Uint8Array
  type: string
  /** Safe on any system. */
  name: string
}

export interface FichaAsked {
  asked: Asked
  format: FichaFormat
  /** Address of this installation that others reach, for the QR. */
  publicUrl: string | null
}

export async function exportedFicha(service: Service, edition: Edition, { asked, format, publicUrl }: FichaAsked): Promise<ExportedFile> {
  const content = await issued(service, await fichaOf(service, edition, asked), [format])
  const bytes = await renderOne(service, edition, content, format, publicUrl)
  return { bytes, type: typeOf(format), name: `${fileName(`ficha-${content.territory.code}-${content.title}`)}.${format}` }
}
