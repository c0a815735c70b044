/** Compiles the outlines that the country view, the ruler and nothing else draw: one small topology, shared borders shared. */
import { mainlandFrom } from '@radier/geodata/territory/cut'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { ComunaShape } from './outline.ts'

export interface Plates {
  topology: Topology<{ comuna: GeometryCollection }>
  /** Middle of the country, north to south: [latitude, longitude] in degrees. The ruler is straightened along it. */
  axis: [number, number][]
}

const earth = 6371.0072
/** Km². A triangle under a third of a square pixel at 900 px of height (1,93 km/px) cannot be seen missing. */
const leastTriangle = 1.2
/** Km². An islet under one pixel is dropped, unless it is the largest piece of its comuna. */
const leastIslet = 4
const steps = 8e3

/**
 * Outlines of comunas (WGS84 degrees) as a quantised TopoJSON whose object `comuna` has the CUT as id of each geometry.
 * Every comuna given comes out; simplification is topological, so neighbours keep one common border.
 */
export function compilePlates(outlines: readonly ComunaShape[]): Plates {
  const features = outlines.map(({ cut, geometry }) => ({
    type: 'Feature' as const,
    id: cut,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates: withoutIslets(polygonsOf(geometry)) },
  }))
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  const full = topology({ comuna: collection }) as Topology<{ comuna: GeometryCollection }>
  const simple = simplify(presimplify(full, sphericalTriangleArea), leastTriangle / earth ** 2)
  const quantised = quantize(simple, steps) as Plates['topology']
  for (const geometry of quantised.objects.comuna.geometries) delete geometry.properties
  return { topology: quantised, axis: axisOf(features.flatMap((f) => f.geometry.coordinates.flatMap((p) => p[0] ?? []))) }
}

const polygonsOf = (geometry: Polygon | MultiPolygon) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)

function withoutIslets(polygons: Position[][][]): Position[][][] {
  const areas = polygons.map(([outer]) => ringArea(outer ?? []))
  const largest = Math.max(...areas)
  return polygons.filter((_, i) => (areas[i] as number) >= leastIslet || areas[i] === largest)
}

/** Km², on the plane tangent at the first vertex: a knowing approximation, good for small rings. */
function ringArea(ring: Position[]): number {
  const [origin] = ring
  if (!origin) return 0
  const radian = Math.PI / 180
  const [lon0, lat0] = origin as [number, number]
  const points = ring.map(([lon = 0, lat = 0]) => [(lon - lon0) * radian * earth * Math.cos(lat0 * radian), (lat - lat0) * radian * earth])
  const twice = points.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice / 2)
}

/** Midpoint between the western and eastern ends of the land every half degree, smoothed over five degrees. */
function axisOf(positions: Position[]): [number, number][] {
  const bands = new Map<number, { west: number; east: number }>()
  for (const [lon = 0, lat = 0] of positions) {
    if (lon < mainlandFrom) continue
    const band = Math.round(lat * 2) / 2
    const ends = bands.get(band)
    bands.set(band, { west: Math.min(lon, ends?.west ?? lon), east: Math.max(lon, ends?.east ?? lon) })
  }
  const middles = [...bands].sort(([a], [b]) => b - a).map(([lat, { west, east }]) => [lat, (west + east) / 2] as [number, number])
  return middles.map(([lat], i) => {
    const near = middles.slice(Math.max(0, i - 5), i + 6)
    return [lat, Math.round((near.reduce((sum, [, lon]) => sum + lon, 0) / near.length) * 1000) / 1000]
  })
}
