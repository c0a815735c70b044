/** Numbers as Chile writes them: «6.596.527», «94,3», «14,90%». */

export type Decimal = ',' | '.'

const BLANKS = /[\s\u00a0\u202f]/g
const EXPONENT = /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i
const GROUPED = { ',': /^\d{1,3}(\.\d{3})+(,\d+)?$/, '.': /^\d{1,3}(,\d{3})+(\.\d+)?$/ }
const PLAIN = { ',': /^\d+(,\d+)?$|^,\d+$/, '.': /^\d+(\.\d+)?$|^\.\d+$/ }
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/

const bare = (text: string) =>
  text
    .replace(BLANKS, '')
    .replace(/^\u2212/, '-')
    .replace(/^\$/, '')
    .replace(/%$/, '')

/** True for «1.234» and «1,234»: thousands for one writer, decimals for another. Only the rest of the column can tell. */
export const isAmbiguous = (text: string): boolean => EITHER.test(bare(text).replace(/^[+-]/, ''))

/**
 * The number that a text says, or null when it says none. «14,90%» is 14.9: the sign goes, the scale stays.
 * With `decimal` the column's mark is obeyed and what contradicts it is null. Without it, each text alone:
 * a dot before exactly three digits parts thousands («1.234» is 1234, «0.123» is 0.123), a comma marks decimals
 * («1,234» is 1.234), and a second different mark marks decimals («1,234.5» is 1234.5).
 */
export function parseChileanNumber(text: string, decimal?: Decimal): number | null {
  const trimmed = bare(text)
  if (EXPONENT.test(trimmed)) return Number(trimmed)
  const sign = trimmed.startsWith('-') ? -1 : 1
  const digits = trimmed.replace(/^[+-]/, '')
  const marks: Decimal[] = decimal ? [decimal] : isAmbiguous(digits) ? [','] : [',', '.']
  for (const mark of marks) {
    if (!PLAIN[mark].test(digits) && !(GROUPED[mark].test(digits) && !digits.startsWith('0'))) continue
    const other = mark === ',' ? /\./g : /,/g
    return sign * Number(digits.replace(other, '').replace(mark, '.'))
  }
  return null
}

export interface ColumnReading {
  values: (number | null)[]
  /** The mark that the column proves; null when nothing in it tells, so that «1.234» was taken for 1234. */
  decimal: Decimal | null
  /** Positions of cells whose reading the column does not prove. */
  ambiguous: number[]
  /** Positions of cells that say no number in the column's own way of writing. */
  unreadable: number[]
}

/** Reads a whole column: unequivocal cells decide the mark for the rest. Two marks in one column leave the minority unreadable. */
export function readNumberColumn(cells: string[]): ColumnReading {
  let commas = 0
  let dots = 0
  for (const cell of cells) {
    const digits = bare(cell).replace(/^[+-]/, '')
    if (EITHER.test(digits) || /^\d+$/.test(digits)) continue
    if (parseChileanNumber(cell, ',') !== null) commas++
    else if (parseChileanNumber(cell, '.') !== null) dots++
  }
  const decimal = commas === dots ? null : commas > dots ? ',' : '.'
  const reading: ColumnReading = { values: [], decimal, ambiguous: [], unreadable: [] }
  cells.forEach((cell, at) => {
    const value = parseChileanNumber(cell, decimal ?? undefined)
    reading.values.push(value)
    if (value === null && collapsedBlank(cell) === false) reading.unreadable.push(at)
    if (decimal === null && isAmbiguous(cell)) reading.ambiguous.push(at)
  })
  return reading
}

const collapsedBlank = (cell: string) => cell.replace(BLANKS, '') === ''
