/** The cells of a result as a person reads them. What is shown is what the engine answered: no figure is rounded beyond what its column says. */
import { formatDate, formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { namesAnIdentifier } from '@radier/geodata/measure/identifier'
import type { Cell, SqlColumn } from '../../analysis/sql-answer.ts'

/** A figure to the right; a name of something, whatever its type, keeps its digits. */
export const isFigure = ({ kind, name }: SqlColumn): boolean => kind === 'number' && !namesAnIdentifier(name)

/** Decimals that a figure needs; at most three are read, the file keeps them all. */
export const decimalsOf = (value: Cell): number =>
  typeof value !== 'number' || Number.isInteger(value) ? 0 : Math.min(3, (String(value).split('.')[1] ?? '').length)

const strange: Record<string, string> = { NaN: 'no es un número', Infinity: '∞', '-Infinity': '−∞' }

export function cellText(value: Cell, column: SqlColumn, decimals: number): string {
  if (value === null) return UNKNOWN
  if (typeof value === 'boolean') return value ? 'sí' : 'no'
  if (column.kind === 'date') return dateText(String(value))
  if (column.kind !== 'number') return String(value)
  if (!isFigure(column)) return String(value)
  if (typeof value === 'number') return formatNumber(value, decimals)
  return strange[String(value)] ?? longText(String(value))
}

/** «2024-01-31 08:05:00.5» → «31-01-2024 08:05:00,5». */
function dateText(iso: string): string {
  const [day = '', ...time] = iso.split(' ')
  return [formatDate(day), ...time.map((part) => part.replace('.', ','))].join(' ')
}

/** All the digits, es-CL, of what a number of the browser would lose. */
function longText(digits: string): string {
  const [whole = '', fraction] = digits.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  return `${digits.startsWith('-') ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`
}

/** For ordering two cells that are known. */
export function compareCells(a: NonNullable<Cell>, b: NonNullable<Cell>, kind: SqlColumn['kind']): number {
  if (kind !== 'number') return typeof a === 'string' ? a.localeCompare(String(b), 'es') : Number(a) - Number(b)
  if (typeof a === 'bigint' && typeof b === 'bigint') return a < b ? -1 : a > b ? 1 : 0
  return Number(a) - Number(b)
}
