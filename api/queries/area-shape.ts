import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Outline } from '@radier/geodata/territory/area'
import type { Sql } from '../database.ts'

export interface AreaShape {
  valid: boolean
  /** What PostGIS finds wrong, and where; null when valid. */
  reason: string | null
  at: [number, number] | null
  hectares: number
  bbox: [number, number, number, number]
  label: [number, number]
  /** Whether it touches some feature of the outline layer; true when there is none to ask. */
  inside: boolean
}

export const geometryText = (outline: Outline): string => JSON.stringify({ type: 'MultiPolygon', coordinates: outline })

/** What PostGIS says of an outline: validity, size, frame, a point inside, and whether it touches a layer. */
export async function areaShape(sql: Sql, outline: Outline, layer: string | null): Promise<AreaShape> {
  const touches = layer
    ? `exists (select 1 from ${CURRENT}.${identifier(layer)} l where l.geom && a.g and st_intersects(l.geom, case when a.valid then a.g else st_envelope(a.g) end))`
    : 'true'
  const [row] = await sql<AreaShape[]>`
    with read as (select st_setsrid(st_geomfromgeojson(${geometryText(outline)}), 4326) as g),
      a as (select g, st_isvalid(g) as valid, st_isvaliddetail(g) as detail from read)
    select valid, (detail).reason,
      case when not valid then array[st_x((detail).location), st_y((detail).location)] end as at,
      st_area(g::geography) / 10000 as hectares,
      array[st_xmin(g), st_ymin(g), st_xmax(g), st_ymax(g)] as bbox,
      array[st_x(p), st_y(p)] as label,
      ${sql.unsafe(touches)} as inside
    from a, lateral (select case when valid then st_pointonsurface(g) else st_centroid(st_envelope(g)) end as p) point`
  return row!
}
