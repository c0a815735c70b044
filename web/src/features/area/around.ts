/** From what was drawn or read to the area: polygons as they are, lines and points with a width in metres. */
import buffer from '@turf/buffer'
import type { Geometry, MultiPolygon, Position } from 'geojson'

export const isFlat = ({ type }: Geometry): boolean => type === 'Polygon' || type === 'MultiPolygon'

/** Null when there is nothing to enclose. Distances are on the ground; circles have 64 sides. */
export function areaAround(geometries: readonly Geometry[], metres: number): MultiPolygon | null {
  const polygons = geometries.flatMap((geometry) => polygonsOf(geometry, metres))
  return polygons.length ? { type: 'MultiPolygon', coordinates: polygons } : null
}

function polygonsOf(geometry: Geometry, metres: number): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  if (geometry.type === 'MultiPolygon') return geometry.coordinates
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap((inner) => polygonsOf(inner, metres))
  const widened = buffer(geometry, metres / 1000, { units: 'kilometers', steps: 16 })?.geometry
  return widened ? polygonsOf(widened, 0) : []
}
