/** The sides of a lot, in metres, each with the land to its left. */
import type { Outline, Position } from '../territory/area.ts'
import { signedM2 } from './ruler.ts'

export interface Side {
  /** Where it starts. */
  x: number
  y: number
  /** Unit vector to where it ends; the land is to the left. */
  ux: number
  uy: number
  length: number
  front: boolean
  /** Metres that a floor keeps from it: see `volume-region.ts`. */
  distance: number
  /** Index of the side that follows in its ring. */
  next: number
}

/** Metres under which two vertices are one. */
const same = 1e-6

/** Sides of every ring. `fronts` are indices of the outer ring of the first polygon, as it was written. */
export function sidesOf(metres: Outline, fronts: readonly number[]): Side[] {
  const sides: Side[] = []
  for (const [p, polygon] of metres.entries()) {
    for (const [r, ring] of polygon.entries()) {
      const own = ringSides(ring, p === 0 && r === 0 ? fronts : [])
      if (signedM2(ring) > 0 === r > 0) turn(own)
      const first = sides.length
      for (const [i, side] of own.entries()) side.next = first + ((i + 1) % own.length)
      sides.push(...own)
    }
  }
  return sides
}

function ringSides(ring: readonly Position[], fronts: readonly number[]): Side[] {
  const sides: Side[] = []
  for (let i = 0; i < ring.length; i++) {
    const [x, y] = ring[i] as Position
    const [endX, endY] = ring[(i + 1) % ring.length] as Position
    const length = Math.hypot(endX - x, endY - y)
    if (length < same) continue
    const front = fronts.includes(i)
    sides.push({ x, y, ux: (endX - x) / length, uy: (endY - y) / length, length, front, distance: 0, next: 0 })
  }
  return sides
}

/** The same sides walked the other way. */
function turn(sides: Side[]): void {
  sides.reverse()
  for (const side of sides) {
    side.x += side.ux * side.length
    side.y += side.uy * side.length
    side.ux = -side.ux
    side.uy = -side.uy
  }
}

/** Whether a point lies inside, by crossings of a ray to the east. */
export function isInside(x: number, y: number, sides: readonly Side[]): boolean {
  let inside = false
  for (const side of sides) {
    const endY = side.y + side.uy * side.length
    if (side.y > y === endY > y) continue
    if (side.x + ((y - side.y) / side.uy) * side.ux > x) inside = !inside
  }
  return inside
}
