import { storedAttributes } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { SiteGeometry } from '@radier/geodata/planning/site'
import type { Sql } from '../database.ts'
import { column, type Ground, ofPlace, tableIn } from './planning-ground.ts'

export interface LandFeature {
  geometry: SiteGeometry
  /** A point in it: lon, lat. */
  at: [number, number]
  /** Square metres on the ellipsoid; null of a point. */
  measuredM2: number | null
  load: number
  attributes: Record<string, string | number | boolean | null>
}

/** One feature of a layer of land, in its place. EPSG:4326, seven decimals. */
export async function landFeature(sql: Sql, ground: Ground, id: string, layer: Layer, key: string): Promise<LandFeature | null> {
  const names = storedAttributes(layer).map(([name]) => name)
  const columns = names.map((name, i) => sql`, l.${column(sql, name)} as ${column(sql, `a_${i}`)}`)
  const [row] = await sql<(Omit<LandFeature, 'attributes'> & LandFeature['attributes'])[]>`
    select st_asgeojson(l.geom, 7)::json as geometry, array[st_x(p), st_y(p)] as at, l.load,
      case when st_dimension(l.geom) = 2 then st_area(l.geom::geography) end as "measuredM2"
      ${columns.length ? columns : sql``}
    from ${tableIn(sql, ground, id)} l, lateral (select st_pointonsurface(l.geom) as p) inner_point
    where l.key = ${key} and ${ofPlace(sql, ground)}`
  if (!row) return null
  const { geometry, at, measuredM2, load } = row as unknown as LandFeature
  return { geometry, at, measuredM2, load, attributes: Object.fromEntries(names.map((name, i) => [name, row[`a_${i}`] ?? null])) }
}
