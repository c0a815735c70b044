import type { Absence, Coverage } from '@radier/geodata/measure/known'
import type { Level } from '@radier/geodata/territory/level'
import type { Sql } from '../database.ts'

export interface MatrixRow {
  indicator: string
  period: string
  code: string
  tasa: number | null
  conteo: number | null
  base: number | null
  low: number | null
  high: number | null
  state: Absence | null
  coverage: Coverage | null
}

/** Values of several indicators, each at its period, for every territory of a level. */
export async function matrixValues(sql: Sql, level: Level, asked: { indicator: string; period: string }[]): Promise<MatrixRow[]> {
  return sql<MatrixRow[]>`
    select indicator, period, code, tasa, conteo, base, low, high, state,
      case when known is not null then json_build_object('known', known, 'of', of, 'share', share) end as coverage
    from radier.indicator_value
    join unnest(${asked.map((a) => a.indicator)}::text[], ${asked.map((a) => a.period)}::text[]) as asked (indicator, period) using (indicator, period)
    where level = ${level}`
}
