/** A cell of the publisher as a value of ours: unknown is null, and what cannot be read is said, never guessed. */
import type { AttributeType } from '@radier/geodata/layer'
import { type Decimal, parseChileanNumber } from '../readers/number.ts'
import type { AttributeValue } from './shaped.ts'

const unknownTexts = new Set([
  '',
  '-',
  '–',
  '—',
  's/i',
  'sin información',
  'sin informacion',
  'nd',
  'n/d',
  'n.d.',
  'na',
  'n/a',
  'null',
  'nan',
])

export type Reading<T> = { value: T | null } | { fault: string }

/** Blank, «-», «s/i», «ND» and whatever the catalogue declares. */
export function isUnknown(cell: unknown, declared: readonly (number | string)[] = []): boolean {
  if (cell === null || cell === undefined || (typeof cell === 'number' && Number.isNaN(cell))) return true
  if (declared.length && declared.some((d) => String(d) === String(cell).trim())) return true
  return typeof cell === 'string' && unknownTexts.has(cell.trim().toLowerCase())
}

/** Most cells of a large table: they need no looking at. */
const DIGITS = /^\d{1,15}$/

/** `decimal`: the mark that the column is known to use; without it the text is read alone. */
export function readNumber(cell: unknown, declared?: readonly (number | string)[], decimal?: Decimal): Reading<number> {
  if (typeof cell === 'string' && DIGITS.test(cell) && !declared?.some((d) => typeof d === 'number' || d === cell))
    return { value: Number(cell) }
  if (isUnknown(cell, declared)) return { value: null }
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : { fault: `«${cell}» no es un número` }
  if (typeof cell === 'bigint') return { value: Number(cell) }
  const value = typeof cell === 'string' ? parseChileanNumber(cell, decimal) : null
  if (value === null) return { fault: `«${String(cell)}» no es un número` }
  return declared?.some((d) => typeof d === 'number' && d === value) ? { value: null } : { value }
}

export function readAttribute(
  cell: unknown,
  type: AttributeType,
  declared?: readonly (number | string)[],
  decimal?: Decimal,
): Reading<AttributeValue> {
  if (isUnknown(cell, declared)) return { value: null }
  if (type === 'text') return { value: String(cell).trim() }
  if (type === 'boolean') return readBoolean(cell)
  const number = readNumber(cell, declared, decimal)
  if ('fault' in number || type === 'number' || number.value === null || Number.isSafeInteger(number.value)) return number
  return { fault: `«${String(cell)}» no es un número entero` }
}

function readBoolean(cell: unknown): Reading<boolean> {
  const text = String(cell).trim().toLowerCase()
  if (['true', '1', 'si', 'sí', 's', 'verdadero'].includes(text)) return { value: true }
  if (['false', '0', 'no', 'n', 'falso'].includes(text)) return { value: false }
  return { fault: `«${String(cell)}» no es sí ni no` }
}
