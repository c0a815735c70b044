/** Geometries as files bring them → what a site may be: a point or polygons, two dimensions, rings closed. */
import type { Geometry, Position } from 'geojson'
import type { RawPosition } from './job.ts'

type Nested = Position | Nested[]
const isPosition = (item: Nested): item is Position => !Array.isArray(item[0])
const mapped = (nested: Nested, change: (position: Position) => Position): Nested =>
  isPosition(nested) ? change(nested) : (nested as Nested[]).map((item) => mapped(item, change))

/** The same geometry in two dimensions. */
export const flat = (geometry: Geometry): Geometry =>
  geometry.type === 'GeometryCollection'
    ? { type: geometry.type, geometries: geometry.geometries.map(flat) }
    : ({ type: geometry.type, coordinates: mapped(geometry.coordinates as Nested, ([x, y]) => [x!, y!]) } as Geometry)

export function verticesOf(geometry: Geometry): number {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.reduce((sum, part) => sum + verticesOf(part), 0)
  const count = (nested: Nested): number =>
    isPosition(nested) ? 1 : (nested as Nested[]).reduce((sum: number, item) => sum + count(item), 0)
  return geometry.coordinates.length ? count(geometry.coordinates as Nested) : 0
}

export function firstPosition(geometry: Geometry | null): RawPosition[] {
  if (!geometry) return []
  if (geometry.type === 'GeometryCollection') return geometry.geometries.slice(0, 1).flatMap(firstPosition)
  let nested = geometry.coordinates as Nested
  while (Array.isArray(nested[0])) nested = nested[0] as Nested
  return nested.length ? [nested as RawPosition] : []
}

export type SiteShape = {
  geometry: { type: 'Point'; coordinates: Position } | { type: 'MultiPolygon'; coordinates: Position[][][] }
  closed: boolean
}

/** A point or polygons; or why it cannot be a site. Lines and mixed collections are not land. */
export function siteShape(geometry: Geometry): SiteShape | { fault: string; remedy: string } {
  const redraw = 'Dibuje el contorno del sitio, o déjelo como punto con su superficie'
  if (geometry.type === 'Point') {
    if (!geometry.coordinates.length) return { fault: 'No trae ubicación', remedy: 'Complete sus coordenadas' }
    return { geometry: { type: 'Point', coordinates: geometry.coordinates }, closed: false }
  }
  if (geometry.type === 'MultiPoint' && geometry.coordinates.length === 1)
    return { geometry: { type: 'Point', coordinates: geometry.coordinates[0]! }, closed: false }
  const polygons = polygonsOf(geometry)
  if (polygons === null) return { fault: `Es ${words[geometry.type] ?? geometry.type}, no un sitio`, remedy: redraw }
  let closed = false
  const read: Position[][][] = []
  for (const rings of polygons) {
    const closedRings = rings.map(closeRing)
    if (closedRings[0] === null || closedRings[0] === undefined) return { fault: 'El contorno tiene menos de tres puntos', remedy: redraw }
    closed ||= closedRings.some((ring, i) => ring !== null && ring !== rings[i])
    read.push(closedRings.filter((ring) => ring !== null))
  }
  if (!read.length) return { fault: 'La geometría está vacía', remedy: redraw }
  return { geometry: { type: 'MultiPolygon', coordinates: read }, closed }
}

const words: Partial<Record<Geometry['type'], string>> = {
  LineString: 'una línea',
  MultiLineString: 'una línea',
  MultiPoint: 'un grupo de puntos',
  GeometryCollection: 'una mezcla de puntos, líneas o polígonos',
}

function polygonsOf(geometry: Geometry): Position[][][] | null {
  if (geometry.type === 'Polygon') return geometry.coordinates.length ? [geometry.coordinates] : []
  if (geometry.type === 'MultiPolygon') return geometry.coordinates
  if (geometry.type !== 'GeometryCollection') return null
  const parts = geometry.geometries.map(polygonsOf)
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? [])
}

/** The ring itself when it is closed; a closed copy; null when it has too few points to enclose anything. */
function closeRing(ring: Position[]): Position[] | null {
  if (new Set(ring.map(String)).size < 3) return null
  const [first, last] = [ring[0]!, ring.at(-1)!]
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first]
}

/** Every position through `change`; null as soon as one cannot be. */
export function projected(shape: SiteShape['geometry'], change: (position: Position) => Position | null): SiteShape['geometry'] | null {
  let whole = true
  const coordinates = mapped(shape.coordinates as Nested, (position) => {
    const moved = change(position)
    if (moved === null) whole = false
    return moved ?? position
  })
  return whole ? ({ type: shape.type, coordinates } as SiteShape['geometry']) : null
}
