import type { UploadCheckAnswer } from '@radier/api/contract-uploads'

/** The review as a table for who made the file: semicolons and a byte-order mark, as Excel in Spanish opens it. */
export function reportCsv({ findings }: UploadCheckAnswer): string {
  const lines = findings.map(({ row, count, field, kind, what, remedy }) => [row, count, field ?? '', kind, what, remedy])
  return `\ufeff${[['fila', 'filas iguales', 'columna', 'resultado', 'qué pasa', 'remedio'], ...lines].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`
}

/** Quoted always; what a spreadsheet would take for a formula is made text. */
const cell = (value: string | number): string => {
  const text = String(value)
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}
