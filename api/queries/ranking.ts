import type { Level } from '@radier/geodata/territory/level'
import type { Sql } from '../database.ts'

export interface Ranked {
  indicator: string
  period: string
  tasa: number | null
  conteo: number | null
  base: number | null
  /** Null when the measure that ranks is unknown. 1 = highest; equal values share the place. */
  countryPlace: number | null
  countryOf: number
  regionPlace: number | null
  regionOf: number
}

/** Every value of one territory with its place among those of its level, in the country and in its region. */
export async function ranking(sql: Sql, level: Level, code: string, rankedByCount: string[]): Promise<Ranked[]> {
  return sql<Ranked[]>`
    with figure as (
      select *, case when indicator = any(${rankedByCount}::text[]) then conteo else tasa end as measure
      from radier.indicator_value
      where level = ${level}
    ),
    place as (
      select indicator, period, code, tasa, conteo, base, measure,
        rank() over country as country_place,
        count(measure) over (partition by indicator, period) as country_of,
        rank() over region as region_place,
        count(measure) over (partition by indicator, period, left(code, 2)) as region_of
      from figure
      window country as (partition by indicator, period order by measure desc nulls last),
        region as (partition by indicator, period, left(code, 2) order by measure desc nulls last)
    )
    select indicator, period, tasa, conteo, base,
      case when measure is not null then country_place end as "countryPlace", country_of as "countryOf",
      case when measure is not null then region_place end as "regionPlace", region_of as "regionOf"
    from place
    where code = ${code}
    order by indicator, period desc`
}
