/** The axis of the legend: true to scale when every class can be seen and pressed, in equal steps (and said so) when it cannot. */

export interface ClassBand {
  from: number
  to: number
  /** Share of the width, 0–1. */
  start: number
  end: number
  count: number
}

export interface Axis {
  scaled: boolean
  bands: ClassBand[]
  bins: { start: number; end: number; count: number; band: number }[]
  /** Position of a value, 0–1. */
  at(value: number): number
}

const narrowest = 0.045

/** Null when nothing is known. Quantities that are never negative start at zero. */
export function axisOf(values: readonly number[], breaks: readonly number[]): Axis | null {
  if (!values.length) return null
  const least = values.reduce((a, b) => Math.min(a, b))
  const most = values.reduce((a, b) => Math.max(a, b))
  const floor = Math.min(least, 0)
  const low = Math.min(floor, breaks[0] ?? floor)
  const high = Math.max(most, breaks.at(-1) ?? most)
  const edges = [low, ...breaks.filter((b) => b > low), high > (breaks.at(-1) ?? low) ? high : (breaks.at(-1) ?? low) + 1]
  const offset = breaks.length + 2 - edges.length
  const span = (edges.at(-1) as number) - low || 1
  const linear = edges.map((e) => (e - low) / span)
  const scaled = linear.every((e, i) => i === 0 || e - (linear[i - 1] as number) >= narrowest)
  const stops = scaled ? linear : edges.map((_, i) => i / (edges.length - 1))
  const bandOf = (value: number) => {
    let i = 0
    while (i < edges.length - 2 && value >= (edges[i + 1] as number)) i++
    return i
  }
  const at = (value: number) => {
    const i = bandOf(value)
    const [from, to] = [edges[i] as number, edges[i + 1] as number]
    const [start, end] = [stops[i] as number, stops[i + 1] as number]
    return Math.min(1, Math.max(0, start + ((value - from) / (to - from || 1)) * (end - start)))
  }
  const counts = new Array<number>(edges.length - 1).fill(0)
  for (const value of values) counts[bandOf(value)] = (counts[bandOf(value)] as number) + 1
  const empty = Array.from({ length: offset }, () => ({ from: low, to: low, start: 0, end: 0, count: 0 }))
  const bands = counts.map((count, i) => ({
    from: edges[i] as number,
    to: edges[i + 1] as number,
    start: stops[i] as number,
    end: stops[i + 1] as number,
    count,
  }))
  const all = [...empty, ...bands]
  return {
    scaled,
    bands: all,
    bins: scaled ? binsOf(values, low, span, bandOf, offset) : all.map(({ start, end, count }, band) => ({ start, end, count, band })),
    at,
  }
}

function binsOf(values: readonly number[], low: number, span: number, bandOf: (v: number) => number, offset: number) {
  const many = 26
  const counts = new Array<number>(many).fill(0)
  for (const value of values) {
    const i = Math.min(many - 1, Math.floor(((value - low) / span) * many))
    counts[i] = (counts[i] as number) + 1
  }
  return counts.map((count, i) => ({ start: i / many, end: (i + 1) / many, count, band: offset + bandOf(low + ((i + 0.5) / many) * span) }))
}

export interface Edge {
  /** 0–1. */
  at: number
  text: string
  low: boolean
}

/** The edges of the classes as they stand under an axis of `width` px, none left out: on two lines where one cannot hold them. `end` closes the first. */
export function edgesOf({ bands }: Axis, say: (value: number) => string, end: string, width: number): Edge[] {
  const room = 1 - (end.length * 6.4) / width
  const reach = [0, 0]
  return bands
    .filter((band) => band.end > band.start)
    .map(({ from, start }) => {
      const text = say(from)
      const half = (text.length * 7) / width / 2
      const left = start === 0 ? 0 : start - half
      const right = start === 0 ? 2 * half : start + half
      const low = left < (reach[0] as number) || right > room
      reach[low ? 1 : 0] = right + 0.012
      return { at: start, text, low }
    })
}
