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

/**
 * Every value of one territory with its place among those of its level, in the country and in its region. The place is one more
 * than the number of higher values, which is what rank() says, without sorting every indicator for one territory.
 */
export async function ranking(sql: Sql, level: Level, code: string, rankedByCount: string[]): Promise<Ranked[]> {
  return sql<Ranked[]>`
    with figure as (
      select indicator, period, code, tasa, conteo, base,
        case when indicator = any(${rankedByCount}::text[]) then conteo else tasa end as measure,
        starts_with(code, left(${code}, 2)) as neighbour
      from radier.indicator_value
      where level = ${level}
    ),
    place as (
      select own.indicator, own.period,
        1 + count(*) filter (where other.measure > own.measure) as country,
        count(other.measure) as country_of,
        1 + count(*) filter (where other.measure > own.measure and other.neighbour) as region,
        count(other.measure) filter (where other.neighbour) as region_of
      from figure own join figure other using (indicator, period)
      where own.code = ${code}
      group by own.indicator, own.period
    )
    select own.indicator, own.period, own.tasa, own.conteo, own.base,
      case when own.measure is not null then place.country end as "countryPlace", place.country_of as "countryOf",
      case when own.measure is not null then place.region end as "regionPlace", place.region_of as "regionOf"
    from figure own join place using (indicator, period)
    where own.code = ${code}
    order by own.indicator, own.period desc`
}
