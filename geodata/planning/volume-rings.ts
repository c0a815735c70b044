/** Boundary pieces joined into rings, to be drawn. */
import type { Outline, Position } from '../territory/area.ts'
import { signedM2 } from './ruler.ts'
import type { Piece } from './volume-region.ts'

/** Metres between the end of a piece and the start of the one that follows it. */
const joint = 1e-3
/** Degrees of arc that one chord draws. */
const chord = 10

/** Polygons in metres, rings closed, outer ones counter-clockwise. */
export function ringsOf(pieces: readonly Piece[]): Outline {
  const left = [...pieces]
  const rings: Position[][] = []
  for (let piece = left.pop(); piece; piece = left.pop()) {
    const ring = points(piece)
    for (;;) {
      const { endX, endY } = piece as Piece
      const following = left.findIndex(({ x, y }) => Math.hypot(x - endX, y - endY) < joint)
      if (following < 0) break
      piece = left.splice(following, 1)[0] as Piece
      ring.push(...points(piece))
    }
    ring.push(ring[0] as Position)
    rings.push(ring)
  }
  const polygons = rings.filter((ring) => signedM2(ring) > 0).map((outer) => [outer])
  for (const hole of rings.filter((ring) => signedM2(ring) < 0)) {
    const around = polygons.find(([outer]) => contains(outer as Position[], hole[0] as Position))
    around?.push(hole)
  }
  return polygons
}

/** The points of a piece, but for its last. */
function points({ x, y, arc }: Piece): Position[] {
  if (!arc) return [[x, y]]
  const count = Math.max(1, Math.ceil(((arc.from - arc.to) * 180) / Math.PI / chord))
  return Array.from({ length: count }, (_, i) => {
    const angle = arc.from + ((arc.to - arc.from) * i) / count
    return [arc.x + arc.radius * Math.cos(angle), arc.y + arc.radius * Math.sin(angle)]
  })
}

function contains(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [aX, aY] = ring[i - 1] as Position
    const [bX, bY] = ring[i] as Position
    if (aY > y !== bY > y && aX + ((y - aY) / (bY - aY)) * (bX - aX) > x) inside = !inside
  }
  return inside
}
