import type { Layer } from '@radier/geodata/layer'
import type { Sql } from '../database.ts'
import { column, type Ground, offered, ofPlace, tableIn } from './planning-ground.ts'

export type Frame = [west: number, south: number, east: number, north: number]
export interface Multi {
  type: 'MultiPolygon'
  coordinates: number[][][][]
}

const box = (sql: Sql, [west, south, east, north]: Frame) =>
  sql`st_makeenvelope(${west}::float8, ${south}::float8, ${east}::float8, ${north}::float8, 4326)`

/** Polygons of a plan in a place, by zone. EPSG:4326, six decimals. */
export const zoneShapes = (sql: Sql, ground: Ground, layer: string, zone: string): Promise<{ zone: string; geometry: Multi }[]> =>
  sql<{ zone: string; geometry: Multi }[]>`
    select l.${column(sql, zone)} as zone, st_asgeojson(l.geom, 6)::json as geometry
    from ${tableIn(sql, ground, layer)} l where ${ofPlace(sql, ground)} and l.${column(sql, zone)} is not null order by l.key`

/** Places of a service in a frame, at a point of each. */
export const servicePoints = (
  sql: Sql,
  ground: Ground,
  id: string,
  layer: Layer,
  name: string | undefined,
  frame: Frame,
): Promise<{ name: string | null; at: [number, number] }[]> => sql<{ name: string | null; at: [number, number] }[]>`
  select ${name ? sql`l.${column(sql, name)}` : sql`null::text`} as name,
    array[round(st_x(p)::numeric, 6)::float8, round(st_y(p)::numeric, 6)::float8] as at
  from ${tableIn(sql, ground, id)} l, lateral (select st_pointonsurface(l.geom) as p) inner_point
  where ${offered(sql, layer)} and l.geom && ${box(sql, frame)} order by l.key limit 3000`

/** What of a layer of polygons lies in a frame. */
export const shapesWithin = (sql: Sql, ground: Ground, layer: string, frame: Frame): Promise<{ geometry: Multi }[]> =>
  sql<{ geometry: Multi }[]>`
    select st_asgeojson(st_multi(part), 6)::json as geometry
    from (
      select l.key, st_collectionextract(st_clipbybox2d(l.geom, ${box(sql, frame)}::box2d), 3) as part
      from ${tableIn(sql, ground, layer)} l where l.geom && ${box(sql, frame)}
    ) clipped where not st_isempty(part) order by key limit 3000`

/** All the polygons of a layer in a place as one. */
export async function joinedShape(sql: Sql, ground: Ground, layer: string): Promise<Multi | null> {
  const [row] = await sql<{ geometry: Multi | null }[]>`
    select st_asgeojson(st_multi(st_union(l.geom)), 6)::json as geometry from ${tableIn(sql, ground, layer)} l where ${ofPlace(sql, ground)}`
  return row?.geometry ?? null
}
