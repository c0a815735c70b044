/** The theoretical volume of a lot (OGUC 1.1.2, 2.6.3): how much fits under its rasantes, at its distances, floor by floor. */
import type { Outline } from '../territory/area.ts'
import { normFields } from './norm.ts'
import { oguc } from './oguc.ts'
import { planarM2, planeOf, toDegrees, toMetres } from './ruler.ts'
import { type Piece, regionM2, regionOf } from './volume-region.ts'
import { ringsOf } from './volume-rings.ts'
import { type Side, sidesOf } from './volume-sides.ts'

export interface VolumeQuestion {
  /** EPSG:4326. */
  outline: Outline
  /** Degrees, from the ground at every neighbour and at the axis of the street. */
  rasante: number
  /** m; null = the plan sets none. */
  height: number | null
  /** Height of a floor, m. */
  floorM: number
  /** Windows towards the neighbours: they ask for more distance. */
  openings: boolean
  /** Antejardín, m; null = not known: a front then keeps what a neighbour would ask. */
  frontSetback: number | null
  /** Sides of the outer ring that face a street; null = not known: all of them are neighbours. */
  fronts: number[] | null
  /** Part of the lot that a floor may take, 0–1; null = no limit. */
  occupancy: number | null
  grouping: 'aislado'
  /** Distance to neighbours that the plan itself sets, m: it rules where it asks for more than the ordinance. */
  minDistance: number | null
}

export interface Floor {
  /** m over the ground. */
  base: number
  top: number
  /** What may be built, after the occupancy. */
  m2: number
  /** Where it may stand, EPSG:4326; larger than `m2` where the occupancy rules. Arcs are drawn by chords of ten degrees. */
  rings: Outline
}

export interface Volume {
  floors: Floor[]
  m2: number
  /** Highest point under the rasantes and the height, m. */
  apex: number
}

/**
 * A front's rasante starts at the axis of its street. Nobody knows its width here, so the street is the narrowest that the ordinance
 * admits (OGUC 2.3.3, a pasaje of 8 m): a wider one gives as much or more. m.
 */
export const axisM = oguc.passage.value / 2

/** m² under which a floor is a point of the arithmetic and not a floor. */
const least = 0.01
/** A side always takes something, or what lies across it would join the lot. m. */
const hair = 1e-7
/** No norm is taller: where neither height nor rasante ends the volume, this does. m. */
const tallest = normFields.altura.range[1]
/** m: 3 × 2,7 is 8,1 and not 8,1000000000000005. */
const slack = 1e-9

/** Floors that fit whole, from the ground up; none where nothing fits. Never throws on a lot whose rings do not cross. */
export function theoreticalVolume(question: VolumeQuestion): Volume {
  const { floorM, occupancy } = question
  const height = Math.min(question.height ?? tallest, tallest)
  const plane = planeOf(question.outline)
  const lot = toMetres(question.outline, plane)
  const sides = sidesOf(lot, question.fronts ?? [])
  const most = occupancy === null ? Number.POSITIVE_INFINITY : occupancy * planarM2(lot)
  const at = regionAt(sides, question)
  const floors: Floor[] = []
  for (let top = floorM; top <= height + slack; top = (floors.length + 1) * floorM) {
    const pieces = at(top)
    const m2 = regionM2(pieces)
    if (m2 < least) break
    floors.push({ base: top - floorM, top, m2: Math.min(m2, most), rings: toDegrees(ringsOf(pieces), plane) })
  }
  const reached = floors.at(-1)?.top ?? 0
  return { floors, m2: floors.reduce((sum, floor) => sum + floor.m2, 0), apex: apexOf(reached, Math.min(reached + floorM, height), at) }
}

/** What of the lot a floor with a certain top may take. Tall floors under steep rasantes keep the same distances: they are one region. */
function regionAt(sides: Side[], question: VolumeQuestion): (top: number) => Piece[] {
  const slope = Math.tan((question.rasante * Math.PI) / 180)
  let pieces: Piece[] | null = null
  return (top) => {
    const shade = top / slope
    const apart = Math.max(distanceAt(top, question.openings), question.minDistance ?? 0)
    for (const side of sides) {
      const own = side.front ? Math.max(question.frontSetback ?? apart, shade - axisM) : Math.max(apart, shade)
      const distance = Math.max(own, hair)
      if (distance !== side.distance) pieces = null
      side.distance = distance
    }
    pieces ??= regionOf(sides)
    return pieces
  }
}

/** Distance that the ordinance asks at a height, m. */
function distanceAt(top: number, openings: boolean): number {
  const [low, middle, high] = openings
    ? [oguc.openingsLow, oguc.openingsMiddle, oguc.openingsHigh]
    : [oguc.solidLow, oguc.solidMiddle, oguc.solidHigh]
  return (top <= 3.5 + slack ? low : top <= 7 + slack ? middle : high).value
}

/** The height at which the region closes to a point, between one where it is open and one where no floor fits, to the millimetre. */
function apexOf(open: number, closed: number, at: (top: number) => Piece[]): number {
  if (at(closed).length) return closed
  let [low, high] = [open, closed]
  while (high - low > 5e-4) {
    const middle = (low + high) / 2
    if (at(middle).length) low = middle
    else high = middle
  }
  return (low + high) / 2
}
