import { identifier } from '@radier/geodata/database/layer-table'
import type { Piece } from '@radier/geodata/measure/apportion'
import type { Sql } from '../database.ts'

/** Features of a layer that an area touches with more than its border: whether their centre lies in it, how much of them, and their figures. */
export async function areaPieces(sql: Sql, table: string, names: readonly string[], code: string): Promise<Piece[]> {
  const figures = names.map((name) => `, ${identifier(name)}::float8 as ${identifier(`v_${name}`)}`).join('')
  const rows = await sql<Record<string, number | boolean | null>[]>`
    with a as materialized (
      select st_geomfromgeojson(jsonb_build_object('type', 'MultiPolygon', 'coordinates', outline)) as g from radier.area where code = ${code}
    ), touched as (
      select l.*, st_coveredby(l.geom, a.g) as whole, a.g
      from a join ${sql.unsafe(table)} l on l.geom && a.g and st_intersects(l.geom, a.g)
    ), shared as (
      select *, case when whole then 1 else st_area(st_intersection(geom, g)) / nullif(st_area(geom), 0) end as share from touched
    )
    select whole or st_intersects(st_pointonsurface(geom), g) as centred, share ${sql.unsafe(figures)} from shared where share > 0`
  return rows.map((row) => ({
    centred: row.centred as boolean,
    share: row.share as number,
    values: Object.fromEntries(names.map((name) => [name, row[`v_${name}`] as number | null])),
  }))
}
