/** What Comparar asks. Types only. */
import type { GroupKind } from '@radier/geodata/compare/groups'
import type { Measure } from '@radier/geodata/indicator'
import type { Absence, Coverage } from '@radier/geodata/measure/known'
import type { Level } from '@radier/geodata/territory/level'

/** GET /api/groups: the comparison groups, with the comunas of each. ETag by publication. */
export interface GroupsAnswer {
  version: number
  kinds: GroupKind[]
}

/**
 * GET /api/matrix?indicators=a,b@2017,…&level=comuna: up to 80 indicators for every territory of a stored level, by columns, in
 * the order asked. Without «@» the latest period with values at that level. `?format=arrow` (or `Accept`) → Arrow IPC: `code`, then
 * `{indicator}@{period} tasa` and `{indicator}@{period} conteo` (Float64, null = s/i); the rest is JSON in the metadata «radier».
 */
export interface MatrixAnswer {
  version: number
  level: Level
  codes: string[]
  columns: MatrixColumn[]
  /** What was asked and cannot be answered, each with a Spanish sentence that says where it exists. Never an error. */
  missing: { asked: string; detail: string }[]
}
export interface MatrixColumn {
  indicator: string
  period: string
  /** Measure shown first. */
  first: Measure
  /** As long as `codes`; null when the indicator has no such measure. */
  tasa: (number | null)[] | null
  conteo: (number | null)[] | null
  /** Country figure of each measure; null when there is none. */
  country: { tasa: number | null; conteo: number | null; coverage: Coverage | null }
  /** By code: between which values the first measure may lie, of a small base or an estimate; null = not even a band. */
  bands: Record<string, [low: number, high: number] | null>
  /** By code: why a figure is null, when it is not unknown; and of how many comunas one is made, when some are unknown. */
  absent: Record<string, Absence>
  coverage: Record<string, Coverage>
}
