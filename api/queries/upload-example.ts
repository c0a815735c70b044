import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Sql } from '../database.ts'

/**
 * Points inside a comuna, always the same: within the zones of its plan where there is one. Metres of the UTM zone of its middle,
 * WGS 84 (EPSG:32718 or 32719).
 */
export async function examplePoints(
  sql: Sql,
  layer: string,
  place: string,
  plan: string | null,
  count: number,
): Promise<{ x: number; y: number }[]> {
  const within = plan
    ? `coalesce((select st_buffer(st_collect(st_buffer(z.geom, 0)), 0) from ${CURRENT}.${identifier(plan)} z where st_intersects(z.geom, l.geom)), l.geom)`
    : 'l.geom'
  return sql<{ x: number; y: number }[]>`
    with place as materialized (
      select ${sql.unsafe(within)} as land, case when st_x(st_centroid(l.geom)) < -72 and st_y(st_centroid(l.geom)) < -43.5 then 32718 else 32719 end as srid
      from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)} l where l.key = ${place}
    ), point as (select st_transform((st_dump(st_generatepoints(land, 10 * ${count}::int, 7))).geom, srid) as p from place)
    select round(st_x(p)::numeric, 2)::float8 as x, round(st_y(p)::numeric, 2)::float8 as y
    from point order by md5(st_astext(p)) limit ${count}`
}
