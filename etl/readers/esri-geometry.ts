import type { Geometry, Position } from 'geojson'

/** A geometry in Esri's own JSON. */
export interface EsriGeometry {
  x?: number | 'NaN' | null
  y?: number | null
  points?: Position[]
  paths?: Position[][]
  rings?: Position[][]
}

/** Esri JSON as GeoJSON: clockwise rings are outlines, the others holes of the outline that holds them. Empty is null. */
export function esriToGeojson(geometry: EsriGeometry | null | undefined): Geometry | null {
  if (!geometry) return null
  if (geometry.rings) return polygon(geometry.rings)
  if (geometry.paths) return lines(geometry.paths)
  if (geometry.points) return geometry.points.length > 0 ? { type: 'MultiPoint', coordinates: geometry.points } : null
  if (typeof geometry.x === 'number' && typeof geometry.y === 'number') return { type: 'Point', coordinates: [geometry.x, geometry.y] }
  return null
}

function lines(paths: Position[][]): Geometry | null {
  if (paths.length === 0) return null
  return paths.length === 1 ? { type: 'LineString', coordinates: paths[0]! } : { type: 'MultiLineString', coordinates: paths }
}

function polygon(rings: Position[][]): Geometry | null {
  const outlines: Position[][][] = []
  const holes: Position[][] = []
  for (const ring of rings) {
    if (ring.length < 4) continue
    if (area(ring) < 0) outlines.push([ring.toReversed()])
    else holes.push(ring)
  }
  for (const hole of holes) {
    const holder = outlines.filter(([outline]) => holds(outline!, hole[0]!)).sort(([a], [b]) => area(a!) - area(b!))[0]
    if (holder) holder.push(hole.toReversed())
    else outlines.push([hole])
  }
  if (outlines.length === 0) return null
  return outlines.length === 1 ? { type: 'Polygon', coordinates: outlines[0]! } : { type: 'MultiPolygon', coordinates: outlines }
}

/** Signed area, positive when anticlockwise. */
function area(ring: Position[]): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!
  return sum / 2
}

function holds(ring: Position[], [x, y]: Position): boolean {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]! as [number, number]
    const [bx, by] = ring[i]! as [number, number]
    if (ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
