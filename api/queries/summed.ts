import type { Level } from '@radier/geodata/territory/level'
import type { Sql } from '../database.ts'

export interface Summed {
  count: number
  /** Names of the territories whose figure is unknown. */
  unknown: string[]
}

/** The comunas that were added to make the figure of a larger territory. */
export async function summed(sql: Sql, load: number, variable: string, period: string, level: Level, code: string): Promise<Summed> {
  const prefix = level === 'pais' ? '' : code
  const [row] = await sql<Summed[]>`
    select count(s.value) as count, coalesce(array_agg(t.name order by t.code) filter (where s.value is null), '{}') as unknown
    from radier.territory t
    left join radier.statistic s
      on s.load = ${load} and s.variable = ${variable} and s.period = ${period} and s.level = t.level and s.code = t.code
    where t.level = 'comuna' and starts_with(t.code, ${prefix})`
  return row ?? { count: 0, unknown: [] }
}
