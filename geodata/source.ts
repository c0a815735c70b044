/** How a publisher's data set is found, read and checked. One file per data set in `sources/`; the file name is its id. */

import type { Series } from './measure/series.ts'
import type { StoredLevel } from './territory/level.ts'

export type Format =
  | { kind: 'xlsx' | 'xls' | 'spreadsheetml' }
  | { kind: 'csv'; delimiter?: ',' | ';' | '\t'; encoding?: 'utf-8' | 'latin1'; decimal?: '.' | ',' }
  | { kind: 'parquet' }
  | { kind: 'geojson'; crs?: string }
  | { kind: 'geopackage' | 'shapefile' | 'kml' | 'flatgeobuf'; crs?: string; layer?: string }
  /** `fields`: the only ones that are asked for; all of them without it. */
  | { kind: 'arcgis-rest'; fields?: string[] }

/** Where the bytes come from. `url` only when the publisher's direct address is known; otherwise the drop folder is used. */
export interface Origin {
  /** Official page a person opens to find the file. */
  page: string
  /** Direct address of the file or of the ArcGIS layer. Never invented. */
  url?: string
  /** Relative path inside the mirror (`--mirror DIR`) and name expected in the drop folder. */
  file: string
  /** Spanish: exactly what to download and how to name it, for sources without `url`. */
  drop?: string
}

/** Row selector: every column must equal the given text, or one of the given texts (compared trimmed, as text; «» is a blank cell). */
export type Where = Record<string, string | number | (string | number)[]>

export interface Variable {
  /** Header text of the column that carries the value. */
  column: string
  /** Further columns of the same row, added to it. A blank in any of them makes the sum unknown. */
  plus?: string[]
  where?: Where
  /** Spanish plural noun phrase: «hogares», «viviendas con moradores presentes». */
  label: string
  /** Additive variables sum to higher levels; the others exist only where the publisher gives them. Default true. */
  additive?: boolean
  /** Of what is not additive: the variable that weighs it when several places are read as one; null = it has no aggregate. */
  weight?: string | null
  /** Of an estimate: the variables with the ends of its interval. */
  interval?: [from: string, to: string]
  series?: Series
  /** What the cell is taken for: a number (default), the year of its date (the latest of several rows), or one of the distinct texts that are counted. */
  take?: 'anio' | 'distintos'
  /** The file is complete: a comuna that it leaves out has none. */
  absent?: 0
  /** Multiply the published number (0–1 proportions labelled «Porcentaje» → 100). Default 1. */
  scale?: number
  /** Values that mean «unknown» in this column, e.g. 0 in campamentos. Blank, «-», «s/i», «ND» are always unknown. */
  unknown?: (number | string)[]
}

export interface Table {
  /** Workbook sheet, omitted for single-table formats. */
  sheet?: string
  /** 1-based row of the header, as the file numbers it. Default 1. */
  header?: number
  level: StoredLevel
  key: {
    /** Column with the code. Code 0 is the country row. Omit with `name` only. */
    column?: string
    /** Column with the place name, matched through the alias table when there is no code. */
    name?: string
    /** The file stores the code as a number, so the leading zero is lost by type and may be restored. */
    numeric?: boolean
    /** Codes of before 2018 that go through the Ñuble crosswalk. */
    crosswalk?: boolean
  }
  /** Constant period («2024») or the column that carries it. */
  period: string | { column: string }
  where?: Where
  series?: Series
  /**
   * The file has several rows per place (one per age and sex): after `where`, the values of the rows of the same place and
   * period are added. Any unknown makes the sum unknown. The lineage names the rows. Without it a repeated key is a fault.
   */
  sum?: true
  variables: Record<string, Variable>
}

/** A sum that must hold at every place and period where all of it is published, or the load is refused. */
export interface Identity {
  total: string
  parts: string[]
}

/** A published total that the load must meet to the unit, or the load is refused. */
export interface Control {
  variable: string
  level: StoredLevel
  code: string
  period: string
  value: number
  /** Who published that total, and where. */
  publisher: string
}

export interface Source {
  title: string
  publisher: string
  origin: Origin
  licence: string
  /** Date of publication, ISO (`2025-03-27`), or year when only that is known; null when the publisher does not say. */
  published: string | null
  /** What the numbers describe: «Censo 2024». */
  reference: string
  cadence?: string
  /** What its figures count, unless a table or a variable says otherwise. */
  series?: Series
  format: Format
  /** Spanish sentences: how the figures were made, and what we know is wrong. */
  method?: string
  known?: string[]
  tables?: Table[]
  controls?: Control[]
  /** Variables of this source whose parts add to a total, to the unit. */
  identities?: Identity[]
  /** Number of distinct comunas, features or rows that must arrive, when the publisher states it. */
  expect?: { comunas?: number; features?: number; rows?: number }
  /** Ships in `geodata/starter`. */
  starter?: boolean
}

export const defineSource = (source: Source): Source => source
