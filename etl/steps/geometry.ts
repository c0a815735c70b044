/** A geometry as the file has it → 2D, EPSG:4326, inside Chile, of the layer's type; or the reason why not. */
import type { Layer } from '@radier/geodata/layer'
import type { Geometry, Position } from 'geojson'
import type { Project } from './reproject.ts'

/** Chile down to Diego Ramírez, with Rapa Nui and Juan Fernández, and its Antarctic claim. Degrees. */
const chile = { west: -110, east: -53, south: -57, north: -17 }
const antarctic = { west: -90, east: -53, south: -90 }

const inChile = (x: number, y: number) =>
  (x >= chile.west && x <= chile.east && y >= chile.south && y <= chile.north) ||
  (x >= antarctic.west && x <= antarctic.east && y >= antarctic.south && y < chile.south)

export interface GeometryFault {
  fault: string
  /** The numbers look like metres of a projection. */
  metres?: boolean
}
export type GeometryReading = { geometry: Geometry; closed: number; dropped: number } | GeometryFault

type Nested = Position | Nested[]

/** `closed` = rings whose last point had to be added; `dropped` = lines and points among polygons, which enclose nothing. */
export function readGeometry(geometry: Geometry | null | undefined, wanted: Layer['geometry'], project: Project | null): GeometryReading {
  if (!geometry) return { fault: 'no trae geometría' }
  const parts = partsOf(geometry, wanted)
  if (parts === null) return { fault: `trae ${geometry.type} donde se espera ${wanted}` }
  if (!parts.length) return { fault: 'trae una geometría vacía' }
  const coordinates = project ? projected(parts, project) : parts
  const fault = firstFault(coordinates)
  if (fault) return fault
  if (wanted === 'Point') return { geometry: { type: 'Point', coordinates: coordinates[0] as Position }, closed: 0, dropped: 0 }
  const closed = wanted === 'MultiPolygon' ? closeRings(coordinates as Position[][][]) : 0
  if (closed === null) return { fault: 'trae un contorno de menos de tres puntos' }
  return { geometry: { type: wanted, coordinates } as Geometry, closed, dropped: wanted === 'MultiPolygon' ? leftovers(geometry) : 0 }
}

/** Coordinates of the multi geometry; for points, a list of one. Null when the type cannot be what is wanted. */
function partsOf(geometry: Geometry, wanted: Layer['geometry']): Nested[] | null {
  if (geometry.type === 'GeometryCollection') {
    const all = geometry.geometries.map((g) => partsOf(g, wanted))
    const found = all.flatMap((a) => a ?? [])
    return all.includes(null) && !(wanted === 'MultiPolygon' && found.length) ? null : found
  }
  const plain = wanted.replace('Multi', '')
  if (geometry.type === plain) return geometry.coordinates.length ? [geometry.coordinates as Nested] : []
  if (geometry.type === 'MultiPoint' && wanted === 'Point') return geometry.coordinates.length > 1 ? null : geometry.coordinates
  return geometry.type === wanted ? (geometry.coordinates as Nested[]) : null
}

/** Lines and points that an earlier repair left beside the polygons of one feature. */
function leftovers(geometry: Geometry): number {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.reduce((sum, part) => sum + leftovers(part), 0)
  return geometry.type.endsWith('Polygon') ? 0 : 1
}

const isPosition = (item: Nested): item is Position => !Array.isArray(item[0])

const projected = (nested: Nested[], project: Project): Nested[] =>
  nested.map((item) => (isPosition(item) ? project(item) : projected(item as Nested[], project)))

function firstFault(nested: Nested[]): GeometryFault | null {
  if (!nested.length) return { fault: 'trae una geometría vacía' }
  for (const item of nested) {
    const fault = isPosition(item) ? positionFault(item[0] as number, item[1] as number) : firstFault(item as Nested[])
    if (fault) return fault
  }
  return null
}

function positionFault(x: number, y: number): GeometryFault | null {
  if (inChile(x, y)) return null
  if (!Number.isFinite(x) || !Number.isFinite(y)) return { fault: 'trae una coordenada en blanco' }
  if (Math.abs(x) > 180 || Math.abs(y) > 90)
    return { fault: `sus coordenadas (${x}, ${y}) no son grados`, metres: Math.abs(x) > 10_000 && Math.abs(y) > 10_000 }
  if (inChile(y, x)) return { fault: `sus coordenadas (${x}, ${y}) traen la latitud en el lugar de la longitud` }
  return { fault: `sus coordenadas (${x}, ${y}) quedan fuera de Chile` }
}

/** Closes rings in place; null when one has too few points to enclose anything. */
function closeRings(polygons: Position[][][]): number | null {
  let closed = 0
  for (const rings of polygons)
    for (const ring of rings) {
      if (ring.length < 3) return null
      const first = ring[0]!
      const last = ring.at(-1)!
      if (first[0] === last[0] && first[1] === last[1] && ring.length > 3) continue
      ring.push(first)
      closed++
    }
  return closed
}
