/** What the map, the legend, the list and the panel draw: one view with its values, classified once. */
import type { CatalogueAnswer, Provenance } from '@radier/api/contract'
import type { Measure, MeasureText } from '@radier/geodata/indicator'
import type { Absence, Coverage } from '@radier/geodata/measure/known'
import type { Parts } from '@radier/geodata/measure/parts'
import type { Band } from '@radier/geodata/measure/standing'
import type { Level } from '@radier/geodata/territory/level'

export interface SceneValue {
  /** The figure of the chosen measure. */
  value: number | null
  tasa: number | null
  conteo: number | null
  base: number | null
  /** Why it is null, when it is not unknown. */
  state?: Absence
  /** Of how many comunas it is made, when some are unknown. */
  coverage?: Coverage
  /** Between which values it may lie: then it has a band of places, never a place. */
  band?: Band
}

export interface Scene {
  indicatorId: string
  indicator: CatalogueAnswer['indicators'][string]
  level: Level
  period: string
  measure: Measure
  text: MeasureText
  values: Map<string, SceneValue>
  /** Inner breaks, ascending: one fewer than tokens. */
  breaks: number[]
  /** One palette token per class, without the dashes. */
  tokens: string[]
  /** Class of a territory; −1 is s/i. */
  classIndex(code: string): number
  country: SceneValue
  /** Of a count of zonas or manzanas: what the map shows of the comunas, and where the rest stands. */
  parts?: Parts
  /** Where the values come from. */
  provenance: Provenance[]
  /** Selected territory; «0» is Chile. */
  selected: string
  /** Publication that the values belong to. */
  version: number
  catalogue: CatalogueAnswer
}
