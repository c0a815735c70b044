/** A table as a CSV that a Chilean spreadsheet opens: «;», decimal comma, BOM, «s/i» for the unknown. Nothing that a sheet would run. */
import { UNKNOWN } from '@radier/geodata/measure/format'

export function csvText(lines: readonly (readonly (string | number | boolean | null)[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(value: string | number | boolean | null): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return UNKNOWN
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'sí' : 'no'
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value
  return /[;"\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
