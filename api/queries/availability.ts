import type { Level } from '@radier/geodata/territory/level'
import type { Sql } from '../database.ts'

export interface Availability {
  indicator: string
  level: Level
  period: string
  known: number
  total: number
}

/** Where each stored indicator has values: how many of the level's territories are known. */
export async function availability(sql: Sql): Promise<Availability[]> {
  return sql<Availability[]>`
    select indicator, level, period, count(coalesce(tasa, conteo)) as known, count(*) as total
    from radier.indicator_value
    group by indicator, level, period
    order by indicator, period desc, level`
}
