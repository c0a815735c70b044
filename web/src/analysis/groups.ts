/** Groups, pivots and percentiles over the rows that pass. Sums go in the order of rows, so the same filter gives the same last digit. */
import { stretchNames, usefulEdges } from '@radier/geodata/analysis/words'
import { UNKNOWN } from '@radier/geodata/measure/format'
import type { Statistic } from '../view/analyse.ts'

/** One group number per row; −1 belongs to none. */
export interface Grouping {
  of: Int32Array
  /** What each group is called: a code, a word or a stretch. */
  names: string[]
}

export interface Grouped {
  rows: Uint32Array
  /** Rows of each group whose figure is unknown. */
  unknown: Uint32Array
  /** NaN where nothing is known. */
  value: Float64Array
}

const shares: Partial<Record<Statistic, number>> = { mediana: 0.5, p10: 0.1, p25: 0.25, p75: 0.75, p90: 0.9 }

/** The statistic of a column for every group of the rows with `fails` 0. */
export function groupBy({ of, names }: Grouping, fails: Uint32Array, values: Float64Array, statistic: Statistic): Grouped {
  const rows = new Uint32Array(names.length)
  const known = new Uint32Array(names.length)
  const sum = new Float64Array(names.length)
  for (let i = 0; i < fails.length; i++) {
    const group = of[i] as number
    if (fails[i] !== 0 || group < 0) continue
    rows[group]!++
    const value = values[i] as number
    if (Number.isNaN(value)) continue
    known[group]!++
    sum[group]! += value
  }
  const unknown = rows.map((n, g) => n - (known[g] as number))
  const share = shares[statistic]
  if (share !== undefined) return { rows, unknown, value: percentiles(of, known, fails, values, share) }
  const value = sum.map((s, g) => (known[g] ? (statistic === 'promedio' ? s / (known[g] as number) : s) : Number.NaN))
  return { rows, unknown, value }
}

function percentiles(of: Int32Array, known: Uint32Array, fails: Uint32Array, values: Float64Array, share: number): Float64Array {
  const starts = new Uint32Array(known.length + 1)
  for (let g = 0; g < known.length; g++) starts[g + 1] = (starts[g] as number) + (known[g] as number)
  const next = starts.slice()
  const gathered = new Float64Array(starts[known.length] as number)
  for (let i = 0; i < fails.length; i++) {
    const group = of[i] as number
    const value = values[i] as number
    if (fails[i] === 0 && group >= 0 && !Number.isNaN(value)) gathered[next[group]!++] = value
  }
  return Float64Array.from(known, (_, g) => percentile(gathered.subarray(starts[g], starts[g + 1]).sort(), share))
}

/** As `percentile_cont`: interpolated between the two nearest of the sorted values. NaN of nothing. */
export function percentile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (low === undefined || high === undefined) return Number.NaN
  return low + (place - Math.floor(place)) * (high - low)
}

/** Both groupings at once: group r × columns + c. */
export function cross(down: Grouping, across: Grouping): Grouping {
  const width = across.names.length
  const of = down.of.map((r, i) => (r < 0 || (across.of[i] as number) < 0 ? -1 : r * width + (across.of[i] as number)))
  return { of, names: down.names.flatMap((name) => across.names.map((other) => `${name} · ${other}`)) }
}

/** Group 0 for all: the foot of a table. */
export const whole = (rows: number): Grouping => ({ of: new Int32Array(rows), names: [''] })

/** By the first characters of an ASCII text column (codes nest: region, provincia, comuna, distrito). */
export function byPrefix(bytes: Uint8Array, offsets: Int32Array, rows: number, length: number): Grouping {
  const of = new Int32Array(rows)
  const seen = new Map<number, number>()
  const names: string[] = []
  for (let i = 0; i < rows; i++) {
    const start = offsets[i] as number
    if ((offsets[i + 1] as number) - start < length) {
      of[i] = -1
      continue
    }
    let code = 0
    for (let k = 0; k < length; k++) code = code * 96 + ((bytes[start + k] as number) - 32)
    let group = seen.get(code)
    if (group === undefined) {
      group = names.length
      seen.set(code, group)
      names.push(String.fromCharCode(...bytes.subarray(start, start + length)))
    }
    of[i] = group
  }
  return { of, names }
}

/** By equal-count stretches of a column; `edges` are its inner quantiles. The unknown are a group of their own. */
export function byStretch(values: Float64Array, sorted: Float64Array, many: number): Grouping {
  const inner = Array.from({ length: many - 1 }, (_, i) => percentile(sorted, (i + 1) / many))
  const edges = usefulEdges(inner, sorted[0] ?? Number.POSITIVE_INFINITY)
  const names = [...stretchNames(edges), UNKNOWN]
  const of = Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return edges.length + 1
    let group = 0
    while (group < edges.length && value >= (edges[group] as number)) group++
    return group
  })
  return { of, names }
}
