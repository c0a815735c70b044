/** The two columns of coordinates of a table, read with the mark of decimals that each of them proves. */
import { type Decimal, parseChileanNumber, readNumberColumn } from '@radier/etl/readers/number'
import type { UploadField } from '../contract-uploads.ts'
import type { KeptRow, RawPosition } from './job.ts'

type Cell = KeptRow[1][number]

/** The mark that the texts of a column prove; undefined when none does. */
export const decimalOf = (cells: readonly Cell[]): Decimal | undefined =>
  readNumberColumn(cells.filter((cell): cell is string => typeof cell === 'string').map(bare)).decimal ?? undefined

const bare = (text: string) => text.replace(/\s*(°|m|mts?|metros)\.?$/i, '')

/** Column of a field in a mapping; −1 = none. */
export const columnOf = (fields: readonly (UploadField | undefined)[], field: UploadField): number => fields.indexOf(field)

/** Reads the position of a row, none when either number is missing; `lon` and `lat` may not be there at all. */
export function positionReader(
  columns: readonly { suggested: UploadField }[],
  headers: readonly string[],
  rows: readonly KeptRow[],
): (row: KeptRow) => RawPosition[] {
  const fields = headers.map((_, i) => columns[i]?.suggested)
  const [lon, lat] = [columnOf(fields, 'lon'), columnOf(fields, 'lat')]
  if (lon < 0 || lat < 0) return () => []
  const [lonMark, latMark] = [lon, lat].map((at) => decimalOf(rows.map(([, cells]) => cells[at] ?? null)))
  return ([, cells]) => {
    const [x, y] = [numberOf(cells[lon], lonMark), numberOf(cells[lat], latMark)]
    return x === null || y === null ? [] : [[x, y]]
  }
}

function numberOf(cell: Cell | undefined, decimal: Decimal | undefined): number | null {
  if (typeof cell === 'number') return cell
  return typeof cell === 'string' ? parseChileanNumber(bare(cell), decimal) : null
}
