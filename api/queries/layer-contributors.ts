import { CURRENT, identifier, summedSql } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { Sql } from '../database.ts'
import { LISTED, type Summed } from './summed.ts'

type Summary = NonNullable<Layer['summarise']>[string]

/** How many features of a layer a comuna's summary counted or added, the first of them, and the keys of those whose attribute is unknown. */
export async function layerContributors(sql: Sql, layer: string, cut: string, summary: Summary): Promise<Omit<Summed, 'corrections'>> {
  const value = sql.unsafe(summedSql(summary) ?? '1')
  const { where } = summary
  const [row] = await sql<Omit<Summed, 'corrections'>[]>`
    with part as (
      select key, source_row, ${value} as value from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)}
      where cut = ${cut} and ${sql.unsafe(where ? `(${where})` : 'true')})
    select count(value) as count, coalesce(array_agg(key order by key) filter (where value is null), '{}') as unknown,
      coalesce((select json_agg(json_build_object('row', source_row, 'code', key, 'name', key, 'value', value) order by value desc, source_row)
        from (select * from part where value is not null order by value desc, source_row limit ${LISTED}) largest), '[]') as parts
    from part`
  return row ?? { count: 0, unknown: [], parts: [] }
}
