import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { SiteGeometry } from '@radier/geodata/planning/site'
import type { Sql } from '../database.ts'

export interface SiteShape {
  /** What PostGIS finds wrong, and where; null when valid. */
  reason: string | null
  at: [number, number] | null
  /** Square metres on the ellipsoid; 0 of a point. */
  m2: number
  /** Comunas that it touches with more than a ten-thousandth of itself, largest share first. */
  comunas: { cut: string; share: number }[]
}

/** Whether an outline is valid, how large it is, and in which features of a layer of comunas it lies; none without layer. EPSG:4326. */
export async function siteShape(sql: Sql, layer: string | null, geometry: SiteGeometry): Promise<SiteShape> {
  const [row] = await sql<SiteShape[]>`
    with read as (select st_setsrid(st_geomfromgeojson(${JSON.stringify(geometry)}), 4326) as g),
    a as materialized (select g, st_isvaliddetail(g) as detail from read),
    held as (
      select l.key as cut, case when st_dimension(a.g) = 0 then 1
        else st_area(st_intersection(l.geom, a.g)::geography) / st_area(a.g::geography) end as share
      from a join ${layer ? sql.unsafe(`${CURRENT}.${identifier(layer)}`) : sql`(select null::text as key, null::geometry as geom where false)`} l on (detail).valid and l.geom && a.g and st_intersects(l.geom, a.g)
    )
    select (detail).reason, case when not (detail).valid then array[st_x((detail).location), st_y((detail).location)] end as at,
      case when (detail).valid then st_area(g::geography) else 0 end as m2,
      coalesce((select json_agg(json_build_object('cut', cut, 'share', share) order by share desc, cut) from held where share > 0.0001), '[]') as comunas
    from a`
  return row!
}

/** Whether an outline touches what the layers of a place draw: their common frame. */
export async function touchesFrame(sql: Sql, geometry: SiteGeometry, [west, south, east, north]: [number, number, number, number]) {
  const [row] = await sql<{ touches: boolean }[]>`
    select st_intersects(st_setsrid(st_geomfromgeojson(${JSON.stringify(geometry)}), 4326),
      st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326)) as touches`
  return row!.touches
}
