import { populationVariable } from '@radier/geodata/territory/population'
import type { TerritoryCard } from '../contract.ts'
import type { Sql } from '../database.ts'

/** Every territory from country to comuna with its latest known population. */
export async function territories(sql: Sql): Promise<TerritoryCard[]> {
  return sql<TerritoryCard[]>`
    with population as (
      select distinct on (s.level, s.code) s.level, s.code, s.value
      from radier.statistic s
      join radier.load l on l.id = s.load and l.state = 'current'
      where s.variable = ${populationVariable} and s.value is not null
      order by s.level, s.code, s.period desc
    )
    select t.code, t.name, t.level, t.parent, t.bbox, t.label, p.value as population
    from radier.territory t left join population p using (level, code)
    order by length(t.code), t.code`
}
