/**
 * How far and how much, without a projection: a plane tangent to the WGS 84 ellipsoid, with the metres that a degree measures at its
 * latitude. Within 0.1 % of PostGIS' `geography` at the scale of a city (tens of kilometres).
 */
import type { Outline, Position } from '../territory/area.ts'

/** A local plane: metres east and north of its origin. */
export interface Plane {
  origin: Position
  /** Metres in a degree of longitude and of latitude there. */
  metres: [lon: number, lat: number]
}

/** The cosine series for the length of a degree (Snyder 1987, p. 25; table of the U.S. NGA), metres; exact to a centimetre. */
export function planeAt(origin: Position): Plane {
  const lat = (origin[1] * Math.PI) / 180
  return {
    origin,
    metres: [
      111_412.84 * Math.cos(lat) - 93.5 * Math.cos(3 * lat) + 0.118 * Math.cos(5 * lat),
      111_132.92 - 559.82 * Math.cos(2 * lat) + 1.175 * Math.cos(4 * lat) - 0.0023 * Math.cos(6 * lat),
    ],
  }
}

/** The plane at the middle of an outline, so that what shrinks to the south makes up for what grows to the north. */
export function planeOf(outline: Outline): Plane {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const polygon of outline)
    for (const [lon, lat] of polygon[0] ?? []) {
      west = Math.min(west, lon)
      east = Math.max(east, lon)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
  return planeAt([(west + east) / 2, (south + north) / 2])
}

/** Degrees (EPSG:4326) to metres of a plane. */
export const toMetres = (outline: Outline, plane: Plane = planeOf(outline)): Outline => {
  const { origin, metres } = plane
  return moved(outline, ([lon, lat]) => [(lon - origin[0]) * metres[0], (lat - origin[1]) * metres[1]])
}

/** Metres of a plane to degrees (EPSG:4326). */
export const toDegrees = (outline: Outline, { origin, metres }: Plane): Outline =>
  moved(outline, ([x, y]) => [origin[0] + x / metres[0], origin[1] + y / metres[1]])

const moved = (outline: Outline, move: (point: Position) => Position): Outline =>
  outline.map((polygon) => polygon.map((ring) => ring.map(move)))

/**
 * Metres between two places in a straight line. Every distance of the browser is asked here: a network of streets would answer in its
 * place.
 */
export function distanceM(a: Position, b: Position): number {
  const { metres } = planeAt([a[0], (a[1] + b[1]) / 2])
  return Math.hypot((b[0] - a[0]) * metres[0], (b[1] - a[1]) * metres[1])
}

/** m² inside an outline: outer rings less their holes, whichever way they turn. */
export const areaM2 = (outline: Outline): number => planarM2(toMetres(outline))

/** m² of an outline that is already in metres. */
export const planarM2 = (outline: Outline): number =>
  outline.reduce((sum, rings) => sum + rings.reduce((m2, ring, i) => m2 + (i ? -1 : 1) * Math.abs(signedM2(ring)), 0), 0)

/** Positive when counter-clockwise. A ring may be closed or not. */
export function signedM2(ring: readonly Position[]): number {
  let twice = 0
  for (let i = 0; i < ring.length; i++) {
    const [x, y] = ring[i] as Position
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Position
    twice += x * nextY - nextX * y
  }
  return twice / 2
}
