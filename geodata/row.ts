/** What every reader gives: rows numbered as the file numbers them, values as the file has them. */
import type { Geometry } from 'geojson'

import type { Applied } from './load.ts'

export interface Row {
  /** 1-based row of the sheet or text file; 1-based position for features. */
  number: number
  values: Record<string, unknown>
  geometry?: Geometry | null
  /** What was replaced in it since it was read. */
  corrections?: Applied[]
}

/** What a reader found in one sheet, layer or file. Rows stream in batches, so a large file never stands whole in memory. */
export interface ReadTable {
  /** Column headers in file order, trimmed, inner spaces collapsed; with the column letter for sheets («A», «AB»). */
  columns: { header: string; letter: string }[]
  rows: AsyncIterable<Row[]>
  /** CRS as declared by the file («EPSG:32719»), when it declares one. */
  crs?: string
  /** What the reader repaired (encoding, blanks), one entry per kind. Complete only after the last row. */
  repaired: { message: string; count: number }[]
}

/** A file that cannot be read: Spanish message naming file, row and field where known, and the remedy. */
export class ReadFault extends Error {
  override name = 'ReadFault'
}
