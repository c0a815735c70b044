/** Blocks of a report in the address, texts left out: how the QR of a printed report opens it again. */
import { type ReportAsked, readItem, reportLimits } from '@radier/geodata/ficha/report-item'

export const readBlocks = (q: URLSearchParams): ReportAsked[] =>
  (q.get('bloques') ?? '')
    .split(',')
    .flatMap((text) => readItem(text) ?? [])
    .slice(0, reportLimits.items)
