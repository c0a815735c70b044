/** POST /api/reports {title, items, format}: the report as a file, or as content (`format: "json"`) for the preview. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import type { ReportItem } from '@radier/geodata/ficha/report-item'

export interface ReportAsk {
  title: string
  items: ReportItem[]
  /** «json», «pdf», «pptx». */
  format: string
}
export type ReportAnswer = FichaContent
