import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { Sql } from '../database.ts'

/** How many features of a layer have their centre in an area, and each of its summaries over them; a sum with an unknown inside is unknown. */
export async function areaFeatures(
  sql: Sql,
  id: string,
  { summarise = {} }: Layer,
  code: string,
): Promise<{ count: number; summaries: Record<string, number | null> }> {
  const columns = Object.entries(summarise).map(([, { sum, where = 'true', empty }], i) => {
    const rows = `filter (where ${where})`
    const total = sum
      ? `case when count(*) ${rows} = 0 then ${empty ?? 'null'} when count(*) ${rows} = count(${identifier(sum)}) ${rows} then sum(${identifier(sum)}) ${rows} end`
      : `count(*) ${rows}`
    return `, (${total})::float8 as s${i}`
  })
  const [row] = await sql<Record<string, number | null>[]>`
    with a as materialized (
      select st_geomfromgeojson(jsonb_build_object('type', 'MultiPolygon', 'coordinates', outline)) as g from radier.area where code = ${code}
    )
    select count(*) as count ${sql.unsafe(columns.join(''))}
    from a join ${sql.unsafe(`${CURRENT}.${identifier(id)}`)} l on l.geom && a.g and st_intersects(st_pointonsurface(l.geom), a.g)`
  return {
    count: row?.count ?? 0,
    summaries: Object.fromEntries(Object.keys(summarise).map((name, i) => [name, row?.[`s${i}`] ?? null])),
  }
}
