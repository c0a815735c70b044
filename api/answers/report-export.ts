/** A report by blocks, or in one of the formats of a ficha. */
import type { ReportItem } from '@radier/geodata/ficha/report-item'
import { JSON_TYPE, jsonBytes } from '../body.ts'
import type { Edition } from '../edition.ts'
import type { Service } from '../service.ts'
import type { ExportedFile } from './ficha-export.ts'
import { type FichaFormat, renderOne, typeOf } from './ficha-formats.ts'
import { reportAnswer } from './report.ts'

export interface ReportRequest {
  title: string
  items: ReportItem[]
  format: FichaFormat | 'json'
  /** Address of this installation that others reach, for the QR. */
  publicUrl: string | null
}

export async function exportedReport(service: Service, edition: Edition, asked: ReportRequest): Promise<ExportedFile> {
  const { title, items, format, publicUrl } = asked
  const content = await reportAnswer(service, edition, title, items)
  const name = `informe-${content.id}.${format}`
  if (format === 'json') return { bytes: jsonBytes(content), type: JSON_TYPE, name }
  return { bytes: await renderOne(service, edition, content, format, publicUrl), type: typeOf(format), name }
}
