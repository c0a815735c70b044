import type { StoredLevel } from '@radier/geodata/territory/level'
import type { Sql } from '../database.ts'

export interface StoredColumn {
  indicator: string
  period: string
  level: StoredLevel
  /** By code; null is unknown. */
  codes: string[]
  tasa: (number | null)[]
  conteo: (number | null)[]
  base: (number | null)[]
}

/** Every stored figure of every indicator, one row per indicator, period and level. */
export async function fichaValues(sql: Sql): Promise<StoredColumn[]> {
  return sql<StoredColumn[]>`
    select indicator, period, level,
      array_agg(code order by code) as codes,
      array_agg(tasa order by code) as tasa,
      array_agg(conteo order by code) as conteo,
      array_agg(base order by code) as base
    from radier.indicator_value
    group by indicator, period, level`
}
