/** Where the dots of a distribution stand: along the axis by value, aside only as far as they would touch. Pure. */
export interface Dot {
  code: string
  value: number
  x: number
  y: number
}

interface SwarmShape {
  /** Radius of a dot. */
  radius: number
  /** Middle of the swarm, and how far a dot may go from it. */
  middle: number
  reach: number
}

/** Each dot in the lane nearest the middle that is free; where none is, in the one with the most room. */
export function swarmOf(values: readonly { code: string; value: number }[], x: (value: number) => number, shape: SwarmShape): Dot[] {
  const { radius, middle, reach } = shape
  const apart = 2 * radius
  const step = apart / 4
  const lanes = laneOrder(Math.floor(reach / step))
  const last = new Float64Array(2 * Math.floor(reach / step) + 1).fill(Number.NEGATIVE_INFINITY)
  const centre = Math.floor(reach / step)
  return [...values]
    .sort((a, b) => a.value - b.value)
    .map(({ code, value }) => {
      const at = x(value)
      const lane = lanes.find((one) => clearance(last, one + centre, at, step, apart) >= 0) ?? widest(lanes, last, centre, at, step, apart)
      last[lane + centre] = at
      return { code, value, x: at, y: middle + lane * step }
    })
}

/** 0, −1, 1, −2, 2…: nearest the middle first. */
const laneOrder = (most: number): number[] => Array.from({ length: 2 * most + 1 }, (_, i) => (i % 2 ? -1 : 1) * Math.ceil(i / 2))

/** Least gap from a place in a lane to the last dots of the lanes near it; negative when they would touch. */
function clearance(last: Float64Array, lane: number, at: number, step: number, apart: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let near = Math.max(0, lane - 3); near <= Math.min(last.length - 1, lane + 3); near++) {
    const up = (near - lane) * step
    least = Math.min(least, at - (last[near] as number) - Math.sqrt(apart * apart - up * up) + 1e-9)
  }
  return least
}

const widest = (lanes: readonly number[], last: Float64Array, centre: number, at: number, step: number, apart: number): number =>
  lanes.reduce((best, one) =>
    clearance(last, one + centre, at, step, apart) > clearance(last, best + centre, at, step, apart) ? one : best,
  )

export interface Axis {
  low: number
  high: number
  ticks: number[]
  /** Known values that the axis leaves out, said in words beside it. */
  above: { count: number; to: number } | null
  below: { count: number; to: number } | null
}

/**
 * The part of the values that the axis shows: all but a few far ones, when these would squeeze the rest. `sorted` ascending;
 * `keep` are values that must be inside. Null when nothing is known.
 */
export function axisOf(sorted: readonly number[], keep: readonly number[] = []): Axis | null {
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return null
  const few = Math.floor(sorted.length * 0.015)
  const inner = { low: sorted[few] as number, high: sorted[sorted.length - 1 - few] as number }
  const span = inner.high - inner.low || 1
  const near = (value: number, edge: number) => Math.abs(value - edge) <= 0.25 * span
  const low = Math.min(sorted.find((v) => v >= inner.low || near(v, inner.low)) as number, ...keep)
  const reached = Math.max(sorted.findLast((v) => v <= inner.high || near(v, inner.high)) as number, ...keep)
  const high = most - reached <= 0.25 * (reached - low) ? Math.max(most, reached) : reached
  const from = low > 0 && low < 0.4 * (high - low) ? 0 : low
  const to = high > from ? high : from + 1
  const beyond = sorted.filter((v) => v > to)
  const before = sorted.filter((v) => v < from)
  return {
    low: from,
    high: to,
    ticks: ticksOf(from, to, 6),
    above: beyond.length ? { count: beyond.length, to: most } : null,
    below: before.length ? { count: before.length, to: least } : null,
  }
}

/** Round numbers between two values, about `many` of them. */
export function ticksOf(low: number, high: number, many: number): number[] {
  const rough = (high - low) / many
  if (!(rough > 0)) return [low]
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((n) => n * power >= rough * 0.7) ?? 10) * power
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** The dot nearest a point, within `reach`. */
export function nearestDot(dots: readonly Dot[], x: number, y: number, reach: number): Dot | null {
  let best: Dot | null = null
  let least = reach
  for (const dot of dots) {
    const away = Math.hypot(dot.x - x, dot.y - y)
    if (away < least) {
      best = dot
      least = away
    }
  }
  return best
}

/** One path for many dots: points of no length, drawn with round ends. */
export const dotsPath = (dots: readonly { x: number; y: number }[]): string =>
  dots.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('')
