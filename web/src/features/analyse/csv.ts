/** A table as a CSV that a Chilean spreadsheet opens: «;», decimal comma, BOM, «s/i» for the unknown. Nothing that a sheet would run. */
import { UNKNOWN } from '@radier/geodata/measure/format'

type Written = string | number | bigint | boolean | null

export function csvText(lines: readonly (readonly Written[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(value: Written): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return UNKNOWN
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'boolean') return value ? 'sí' : 'no'
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value
  return /[;"\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
