/** An area that a person draws: one writing of its outline, so that the same shape always has the same code. */

import { formatNumber } from '../measure/format.ts'

export type Position = [lon: number, lat: number]
export type Outline = Position[][][]

export const isAreaCode = (code: string): boolean => /^area-[0-9a-f]{12}$/.test(code)

/** The code of an area from the hexadecimal digest (sha256) of its writing. */
export const areaCode = (digest: string): string => `area-${digest.slice(0, 12)}`

/** Decimals of a degree that are kept: about ten centimetres. */
const decimals = 6

/**
 * Reads a GeoJSON Polygon or MultiPolygon (or a Feature of one) in degrees, as one writing: six decimals, no point twice in a row,
 * rings closed, outer ones counter-clockwise and holes clockwise, each from its least point, polygons in order. Never throws.
 */
export function readOutline(value: unknown, limits: { vertices: number }): { outline: Outline } | { fault: string } {
  const geometry = field(value, 'type') === 'Feature' ? field(value, 'geometry') : value
  const type = field(geometry, 'type')
  const coordinates = field(geometry, 'coordinates')
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return { fault: 'El área debe ser un polígono (GeoJSON Polygon o MultiPolygon): un punto o una línea necesitan antes un radio.' }
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  if (!Array.isArray(polygons) || !polygons.length) return { fault: 'El área está vacía: no trae ningún polígono.' }
  const points = polygons.flat(2).length
  if (points > limits.vertices)
    return {
      fault: `El contorno tiene ${formatNumber(points)} vértices; caben ${formatNumber(limits.vertices)}. Simplifíquelo o dibuje un área más sencilla.`,
    }
  const read: Outline = []
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || !polygon.length) return { fault: 'El área está vacía: uno de sus polígonos no trae contorno.' }
    const rings: Position[][] = []
    for (const [i, ring] of polygon.entries()) {
      const found = readRing(ring, i > 0)
      if ('fault' in found) return found
      rings.push(found.ring)
    }
    const [outer, ...holes] = rings as [Position[], ...Position[][]]
    read.push([outer, ...holes.sort(byWriting)])
  }
  return { outline: read.sort(byWriting) }
}

function readRing(value: unknown, hole: boolean): { ring: Position[] } | { fault: string } {
  if (!Array.isArray(value)) return { fault: 'El contorno no es una lista de puntos.' }
  const points: Position[] = []
  for (const point of value) {
    if (!Array.isArray(point) || !Number.isFinite(point[0]) || !Number.isFinite(point[1]))
      return { fault: 'El contorno tiene un punto sin coordenadas.' }
    const [lon, lat] = point as [number, number]
    if (Math.abs(lon) > 180 || Math.abs(lat) > 90)
      return { fault: 'Las coordenadas no son grados: el archivo parece estar en metros (UTM). Guárdelo en WGS 84 (EPSG:4326).' }
    const rounded: Position = [round(lon), round(lat)]
    if (!same(points.at(-1), rounded)) points.push(rounded)
  }
  if (points.length > 1 && same(points[0], points.at(-1) as Position)) points.pop()
  if (new Set(points.map(String)).size < 3) return { fault: 'El contorno no encierra nada: necesita al menos tres puntos distintos.' }
  if (points.some((point, i) => tooLong(point, points[(i + 1) % points.length] as Position)))
    return { fault: 'Un lado del contorno da un cuarto de vuelta al mundo o más: no es parte de Chile.' }
  if (signedArea(points) < 0 !== hole) points.reverse()
  const least = points.reduce((best, point, i) => (before(point, points[best] as Position) ? i : best), 0)
  const turned = [...points.slice(least), ...points.slice(0, least)]
  return { ring: [...turned, turned[0] as Position] }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined

const round = (degrees: number): number => Number(degrees.toFixed(decimals)) + 0
const same = (a: Position | undefined, b: Position): boolean => a?.[0] === b[0] && a[1] === b[1]
/** PostGIS cannot measure an edge that joins opposite points of the globe. */
const tooLong = (a: Position, b: Position): boolean => Math.abs(a[0] - b[0]) >= 90 || Math.abs(a[1] - b[1]) >= 90
const before = (a: Position, b: Position): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
const byWriting = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** Twice the area in square degrees; positive when counter-clockwise. */
const signedArea = (points: readonly Position[]): number =>
  points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] as Position
    return sum + x * nextY - nextX * y
  }, 0)
