/** What every origin becomes before it is checked and stored: figures and features in Radier's own terms. */

import type { CheckResult, Made } from '@radier/geodata/load'
import type { StoredLevel } from '@radier/geodata/territory/level'
import type { Geometry } from 'geojson'
import type { Findings } from './findings.ts'

/** One figure. `value` null = published as unknown; `sheet`…`header` null = a sum made here. */
export interface StatisticRow {
  variable: string
  level: StoredLevel
  /** «0», «13», «131», «13120». */
  code: string
  period: string
  value: number | null
  sheet: string | null
  row: number | null
  col: string | null
  header: string | null
  made?: Made | null
}

export type AttributeValue = string | number | boolean | null

/** One feature: geometry in EPSG:4326, 2D, of the layer's own (multi) type. */
export interface LayerRow {
  key: string
  /** Null until the contour tells it, or when the feature falls in no comuna. */
  cut: string | null
  /** By attribute name, already of the attribute's type; a missing name is unknown. */
  values: Record<string, AttributeValue>
  /** 1-based position in the file. */
  row: number
  geometry: Geometry
}

export interface ShapedLayer {
  id: string
  rows: AsyncIterable<LayerRow[]> | Iterable<LayerRow[]>
}

export interface Shaped {
  statistics: StatisticRow[]
  layers: ShapedLayer[]
  /** Counts and sentences; complete only after the last row of the last layer. */
  findings: Findings
  /** Checks that can be told only after the last row. */
  afterwards?: () => CheckResult[]
}

/** A source as `geodata/starter` keeps it: already shaped, with the file it was compiled from. */
export interface StarterSource {
  /** Name and sha256 of the publisher's file it was compiled from. */
  file: string
  sha256: string
  statistics: StatisticRow[]
  layers: ShapedLayer[]
}
