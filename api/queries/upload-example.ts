import type { Sql } from '../database.ts'
import { groundOf, tableIn } from './planning-ground.ts'
import { outlineOf } from './upload-place.ts'

/**
 * Points inside a place, always the same: within the zones of its plan where there is one. Metres of the UTM zone of its middle,
 * WGS 84 (EPSG:32718 or 32719).
 */
export async function examplePoints(
  sql: Sql,
  { layer, key, framedBy, plan }: { layer: string; key: string; framedBy: string | null; plan: { layer: string } | null },
  count: number,
): Promise<{ x: number; y: number }[]> {
  const zones = plan
    ? sql`(select st_buffer(st_collect(st_buffer(z.geom, 0)), 0) from ${tableIn(sql, groundOf(key), plan.layer)} z where st_intersects(z.geom, l.geom))`
    : sql`null::geometry`
  return sql<{ x: number; y: number }[]>`
    with place as materialized (
      select coalesce(${zones}, l.geom) as land, case when st_x(st_centroid(l.geom)) < -74 then 32718 else 32719 end as srid
      from (${outlineOf(sql, layer, key, framedBy)}) l
    ), point as (select st_transform((st_dump(st_generatepoints(land, 10 * ${count}::int, 7))).geom, srid) as p from place)
    select round(st_x(p)::numeric, 2)::float8 as x, round(st_y(p)::numeric, 2)::float8 as y
    from point order by md5(st_astext(p)) limit ${count}`
}
