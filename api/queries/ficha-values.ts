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

/** Every stored figure of every indicator, one row per indicator, period and level. As JSON, which is read three times faster than arrays. */
export async function fichaValues(sql: Sql): Promise<StoredColumn[]> {
  return sql<StoredColumn[]>`
    select indicator, period, level,
      to_json(array_agg(code)) as codes,
      to_json(array_agg(tasa)) as tasa,
      to_json(array_agg(conteo)) as conteo,
      to_json(array_agg(base)) as base
    from (select * from radier.indicator_value order by code collate "C") as sorted
    group by indicator, period, level`
}
