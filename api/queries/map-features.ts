import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Bbox } from '@radier/geodata/ficha/content'
import type { MultiLineString, MultiPolygon, Point } from 'geojson'
import type { Sql } from '../database.ts'

export interface DrawnFeature {
  key: string
  shape: MultiPolygon | MultiLineString | Point
}

/** Features of a layer that meet a box, EPSG:4326, cut to it and without vertices nearer than `step` degrees; `most` at most. */
export async function featuresIn(
  sql: Sql,
  id: string,
  [west, south, east, north]: Bbox,
  step: number,
  most: number,
): Promise<DrawnFeature[]> {
  const rows = await sql<{ key: string; shape: string | null }[]>`
    with box as (select st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326) as frame)
    select key, st_asgeojson(case when st_dimension(geom) = 0 then geom else st_multi(st_clipbybox2d(st_simplify(geom, ${step}, true), frame::box2d)) end, 6) as shape
    from box, ${sql.unsafe(`${CURRENT}.${identifier(id)}`)}
    where geom && frame
    limit ${most}`
  return rows.flatMap(({ key, shape }) => (shape ? [{ key, shape: JSON.parse(shape) }] : []))
}
