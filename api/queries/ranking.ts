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
    with own as materialized (
      select indicator, period, tasa, conteo, base, by_count, case when by_count then conteo else tasa end as measure
      from (select *, indicator = any(${rankedByCount}::text[]) as by_count from radier.indicator_value) v
      where level = ${level} and code = ${code}
    )
    select own.indicator, own.period, own.tasa, own.conteo, own.base,
      case when own.measure is not null then place.country end as "countryPlace", place.country_of as "countryOf",
      case when own.measure is not null then place.region end as "regionPlace", place.region_of as "regionOf"
    from own cross join lateral (
      select 1 + count(*) filter (where measure > own.measure) as country,
        count(measure) as country_of,
        1 + count(*) filter (where measure > own.measure and neighbour) as region,
        count(measure) filter (where neighbour) as region_of
      from (
        select case when own.by_count then conteo else tasa end as measure, starts_with(code, left(${code}, 2)) as neighbour
        from radier.indicator_value
        where indicator = own.indicator and level = ${level} and period = own.period
      ) other
    ) place
    order by own.indicator, own.period desc`
}
