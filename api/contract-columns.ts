/** What Analizar asks: tables as columns. Types only. */

import type { Measure } from '@radier/geodata/indicator'
import type { AttributeType } from '@radier/geodata/layer'
import type { Level } from '@radier/geodata/territory/level'

/** GET /api/columns: every table that can be asked for whole, for the schema browser. Only loaded ones. */
export interface TablesAnswer {
  version: number
  tables: ColumnTable[]
}

export interface ColumnTable {
  /** Id of the layer, or the id of the wide table of comunas (`kind: 'comunas'`). Also its name in SQL. */
  id: string
  kind: 'capa' | 'comunas'
  title: string
  /** Spanish: what one row is and what is missing. */
  coverage: string
  /** Level whose code is the key; null for things that are no territory. */
  level: Level | null
  period: string | null
  rows: number
  /** Version of the content: id of the load of a layer, number of the publication for `comunas`. */
  load: number
  /** Address of the whole table, kept forever: `/api/columns/{id}/{load}`. */
  address: string
  columns: TableColumn[]
}

/**
 * A column of the Arrow stream, in its order. Arrow types: `text` is Utf8 or Dictionary<Utf8, Uint8|Uint16>; `integer` the smallest of Uint8, Int8,
 * Uint16, Int16, Int32, Float64 that holds the column; `number` Float64 (coordinates Float32); `boolean` Bool. Unknown is null.
 * For SQL cast the integers when the table is made (`cast(x as integer)`): DuckDB refuses 4 − 10 between unsigned ones.
 */
export interface TableColumn {
  name: string
  label: string
  type: AttributeType
  unit: string | null
  /** `key` identifies the row, `cut` its comuna, `name` what a person calls it; `lon`, `lat` its centroid (EPSG:4326; the label point for `comunas`). */
  role: 'key' | 'cut' | 'name' | 'lon' | 'lat' | 'value'
  /** Columns of `comunas` that are an indicator. */
  indicator: { id: string; period: string; measure: Measure } | null
}
