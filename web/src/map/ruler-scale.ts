/** La regla: the country straightened along its own middle, north above, at one scale both ways. */
import type { Point } from './plate-projection.ts'
import type { Plates } from './plates-data.ts'

const north = -17.3
const south = -56.2
const margin = 12
export const rulerEnds = { north, south }

export interface RulerScale {
  y(lat: number): number
  lat(y: number): number
  /** Place on the ruler of a point on Earth. */
  place(point: Point): Point
  pixelsPerDegree: number
}

/** `height` of the ruler and `middle` x of the straightened country, in px. */
export function rulerScale(axis: Plates['axis'], height: number, middle: number): RulerScale {
  const pixelsPerDegree = (height - 2 * margin) / (north - south)
  const y = (lat: number) => margin + (north - lat) * pixelsPerDegree
  return {
    y,
    lat: (at) => north - (at - margin) / pixelsPerDegree,
    place: ([lon, lat]) => [middle + (lon - middleAt(axis, lat)) * Math.cos((lat * Math.PI) / 180) * pixelsPerDegree, y(lat)],
    pixelsPerDegree,
  }
}

/** Longitude of the country's middle at a latitude: straight between the bands, constant beyond the ends. */
export function middleAt(axis: Plates['axis'], lat: number): number {
  const after = axis.findIndex(([at]) => at <= lat)
  const below = axis[after === -1 ? axis.length - 1 : after] ?? [lat, -71]
  const above = axis[after === -1 ? axis.length - 1 : Math.max(0, after - 1)] ?? below
  const share = above[0] === below[0] ? 0 : (above[0] - lat) / (above[0] - below[0])
  return above[1] + (below[1] - above[1]) * share
}

/** Heights of labels wanted at `wanted` (ascending), moved as little as keeps `gap` between neighbours. */
export function spread(wanted: readonly number[], gap: number): number[] {
  const placed = [...wanted]
  for (let round = 0; round < 200; round++) {
    let moved = false
    for (let i = 1; i < placed.length; i++) {
      const short = gap - ((placed[i] as number) - (placed[i - 1] as number))
      if (short <= 0.01) continue
      placed[i - 1] = (placed[i - 1] as number) - short / 2
      placed[i] = (placed[i] as number) + short / 2
      moved = true
    }
    if (!moved) break
  }
  return placed
}
