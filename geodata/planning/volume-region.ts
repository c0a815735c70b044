/**
 * The part of a lot that keeps its distance from every side, exactly. What a side takes is a stadium (its segment with `distance` around
 * it). The boundary of what is left is made of straight pieces parallel to the sides and of arcs around the corners, wherever no other
 * stadium covers them. Nothing is approximated, so lots may be concave, have holes or fall apart in several pieces.
 */
import { isInside, type Side } from './volume-sides.ts'

/** A directed piece of boundary, the region to its left. An arc turns clockwise around a corner of the lot. */
export interface Piece {
  x: number
  y: number
  endX: number
  endY: number
  arc: { x: number; y: number; radius: number; from: number; to: number } | null
}

type Span = [from: number, to: number]

/** Metres: what is shorter is dust of the arithmetic. */
const dust = 1e-7
/** Metres by which touching is not covering. */
const touch = 1e-9

/** The boundary of the region; empty when nothing is left. Reads `distance` of each side, which is positive. */
export function regionOf(sides: readonly Side[]): Piece[] {
  return sides.flatMap((side) => [...straight(side, sides), ...corner(side, sides[side.next] as Side, sides)])
}

/** m² inside the boundary: Green's theorem on each piece. */
export function regionM2(pieces: readonly Piece[]): number {
  let twice = 0
  for (const { x, y, endX, endY, arc } of pieces) {
    twice += arc ? arc.x * (endY - y) - arc.y * (endX - x) + arc.radius * arc.radius * (arc.to - arc.from) : x * endY - endX * y
  }
  return twice / 2
}

/** What is left of the line parallel to a side, inwards. */
function straight(side: Side, sides: readonly Side[]): Piece[] {
  const x = side.x - side.uy * side.distance
  const y = side.y + side.ux * side.distance
  const covered: Span[] = []
  for (const other of sides) {
    if (other === side) continue
    const span = lineInStadium(x, y, side, other)
    if (!span) continue
    if (span[0] <= 0 && span[1] >= side.length) return []
    covered.push(span)
  }
  return gaps(0, side.length, covered, dust).flatMap(([from, to]) => {
    const at = (t: number) => [x + side.ux * t, y + side.uy * t] as const
    const [midX, midY] = at((from + to) / 2)
    if (!isInside(midX, midY, sides)) return []
    const [startX, startY] = at(from)
    const [endX, endY] = at(to)
    return [{ x: startX, y: startY, endX, endY, arc: null }]
  })
}

/** What is left of the circle around the corner between two sides. Convex corners with one distance leave none. */
function corner(side: Side, next: Side, sides: readonly Side[]): Piece[] {
  const bend = side.ux * next.uy - side.uy * next.ux
  if (bend >= -1e-12 && side.distance === next.distance) return []
  const owner = side.distance >= next.distance ? side : next
  const radius = owner.distance
  const { x, y } = next
  const away = owner === side ? Math.atan2(side.uy, side.ux) : Math.atan2(-next.uy, -next.ux)
  const [least, most]: Span = [away - Math.PI / 2, away + Math.PI / 2]
  const covered: Span[] = []
  for (const other of sides) if (other !== owner) covered.push(...arcInStadium(x, y, radius, least, most, other))
  return gaps(least, most, covered, dust / radius).flatMap(([from, to]) => {
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
    const [midX, midY] = at((from + to) / 2)
    if (!isInside(midX, midY, sides)) return []
    const [startX, startY] = at(to)
    const [endX, endY] = at(from)
    return [{ x: startX, y: startY, endX, endY, arc: { x, y, radius, from: to, to: from } }]
  })
}

/** Where the line from (x, y) along a side runs inside another's stadium, in metres along it; null when it does not. */
function lineInStadium(x: number, y: number, side: Side, other: Side): Span | null {
  const distance = other.distance - touch
  const dx = x - other.x
  const dy = y - other.y
  const along = dx * other.ux + dy * other.uy
  const across = dy * other.ux - dx * other.uy
  const cos = side.ux * other.ux + side.uy * other.uy
  const sin = side.uy * other.ux - side.ux * other.uy
  if (isPast(across, across + sin * side.length, -distance, distance)) return null
  if (isPast(along, along + cos * side.length, -distance, other.length + distance)) return null
  const [low, high] = slab(along, cos, 0, other.length)
  const [left, right] = slab(across, sin, -distance, distance)
  let from = Math.max(low, left)
  let to = Math.min(high, right)
  if (from >= to) [from, to] = [Infinity, -Infinity]
  for (const end of [along, along - other.length]) {
    const past = end * sin - across * cos
    const reach = distance * distance - past * past
    if (reach <= 0) continue
    const middle = -(end * cos + across * sin)
    const half = Math.sqrt(reach)
    from = Math.min(from, middle - half)
    to = Math.max(to, middle + half)
  }
  return from < to && to > 0 && from < side.length ? [from, to] : null
}

/** Whether a stretch lies whole under the least or over the most. */
const isPast = (start: number, end: number, least: number, most: number): boolean =>
  start < end ? end <= least || start >= most : start <= least || end >= most

/** The t for which start + t·step lies between two values. */
function slab(start: number, step: number, least: number, most: number): Span {
  if (Math.abs(step) < 1e-12) return start > least && start < most ? [-Infinity, Infinity] : [Infinity, -Infinity]
  const a = (least - start) / step
  const b = (most - start) / step
  return a < b ? [a, b] : [b, a]
}

/** Angles between two of a circle that lie inside a stadium. */
function arcInStadium(x: number, y: number, radius: number, least: number, most: number, other: Side): Span[] {
  const { distance, length } = other
  const dx = x - other.x
  const dy = y - other.y
  const along = dx * other.ux + dy * other.uy
  const across = dy * other.ux - dx * other.uy
  if (off(along, across, length) >= radius + distance) return []
  const turned = Math.atan2(other.uy, other.ux)
  const cuts = [least, most]
  const cut = (angle: number) => {
    const whole = 2 * Math.PI
    const from = angle + turned
    const placed = from + Math.ceil((least - from) / whole) * whole
    if (placed < most) cuts.push(placed)
  }
  for (const edge of [-distance, distance]) {
    const sine = (edge - across) / radius
    if (Math.abs(sine) > 1) continue
    cut(Math.asin(sine))
    cut(Math.PI - Math.asin(sine))
  }
  for (const end of [0, length]) {
    const apart = Math.sqrt((along - end) ** 2 + across * across)
    const cosine = (distance * distance - apart * apart - radius * radius) / (2 * apart * radius)
    if (apart === 0 || Math.abs(cosine) > 1) continue
    const towards = Math.atan2(across, along - end)
    cut(towards + Math.acos(cosine))
    cut(towards - Math.acos(cosine))
  }
  cuts.sort((a, b) => a - b)
  return cuts.flatMap((from, i) => {
    const to = cuts[i + 1]
    if (to === undefined || to <= from) return []
    const middle = (from + to) / 2 - turned
    const apart = off(along + radius * Math.cos(middle), across + radius * Math.sin(middle), length)
    return apart < distance - touch ? [[from, to] as Span] : []
  })
}

/** How far a point is of a side, in the side's own axes. */
function off(along: number, across: number, length: number): number {
  const beyond = Math.max(0, -along, along - length)
  return Math.sqrt(beyond * beyond + across * across)
}

/** What of a range no span covers, leaving out what is shorter than `least`. */
function gaps(from: number, to: number, covered: Span[], least: number): Span[] {
  covered.sort((a, b) => a[0] - b[0])
  const free: Span[] = []
  let reached = from
  for (const [low, high] of covered) {
    if (low - reached > least) free.push([reached, Math.min(low, to)])
    reached = Math.max(reached, high)
    if (reached >= to) return free
  }
  if (to - reached > least) free.push([reached, to])
  return free
}
