import type { Applied } from '@radier/geodata/load'
import type { Level } from '@radier/geodata/territory/level'
import type { Sql } from '../database.ts'

export interface Summed {
  count: number
  /** Names of the territories whose figure is unknown. */
  unknown: string[]
  /** The largest that were added; `row` is null where the file has no cell of its own. */
  parts: { row: number | null; code: string; name: string; value: number | null }[]
  corrections: Applied[]
}

/** Most parts of a sum that are listed. */
export const LISTED = 12

/** The comunas that were added to make the figure of a larger territory. */
export async function summed(sql: Sql, load: number, variable: string, period: string, level: Level, code: string): Promise<Summed> {
  const prefix = level === 'pais' ? '' : code
  const [row] = await sql<Summed[]>`
    with part as (
      select t.code, t.name, s.value, s.row, s.made from radier.territory t
      left join radier.statistic s
        on s.load = ${load} and s.variable = ${variable} and s.period = ${period} and s.level = t.level and s.code = t.code
      where t.level = 'comuna' and starts_with(t.code, ${prefix}))
    select count(value) as count, coalesce(array_agg(name order by code) filter (where value is null), '{}') as unknown,
      coalesce((select json_agg(json_build_object('row', row, 'code', code, 'name', name, 'value', value) order by value desc, code)
        from (select * from part where value is not null order by value desc, code limit ${LISTED}) largest), '[]') as parts,
      coalesce((select jsonb_agg(c order by part.code) from part, jsonb_array_elements(made -> 'corrections') c), '[]') as corrections
    from part`
  return row ?? { count: 0, unknown: [], parts: [], corrections: [] }
}
