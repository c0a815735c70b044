/**
 * Filters over columns, counted as they move. Every row keeps one bit per filter that rejects it; moving a brush touches only the rows
 * between its old and its new edges, and each of them only the counts that change.
 */
import { type Axis, aboveBin, binsOf, lowerBound, upperBound } from './axis.ts'
import type { SortedColumn } from './sorted.ts'

export interface Range {
  from: number | null
  to: number | null
  unknown: boolean
}

export interface Counts {
  /** Rows of the territory, by bin. */
  all: Uint32Array
  /** Those that pass the other filters. */
  others: Uint32Array
  /** Those that pass them all. */
  passing: Uint32Array
}

export interface Crossfilter {
  rows: number
  /** Bits of the filters that reject each row; 0 passes. */
  fails: Uint32Array
  total(): number
  passing(): number
  /** Filters one column; null lets everything pass. */
  filter(dimension: number, range: Range | null): void
  counts(dimension: number): Counts
  /** Rows left after each filter, in that order. */
  funnel(dimensions: readonly number[]): number[]
}

export interface Dimension {
  column: SortedColumn
  axis: Axis
}

/** Bit of the rows outside the territory. */
const OUTSIDE = 1 << 30
export const mostDimensions = 30

interface State extends Counts {
  bins: Uint8Array
  /** Slice of the sorted rows that passes, and whether the unknown do. */
  low: number
  high: number
  unknown: boolean
}

/** `inside`: rows of the territory, 1 each; null takes them all. */
export function createCrossfilter(rows: number, dimensions: readonly Dimension[], inside: Uint8Array | null): Crossfilter {
  const fails = new Uint32Array(rows)
  if (inside) for (let i = 0; i < rows; i++) if (!inside[i]) fails[i] = OUTSIDE
  const states = dimensions.map(({ column, axis }): State => {
    const bins = binsOf(column.values, axis)
    const all = new Uint32Array(aboveBin(axis) + 1)
    for (let i = 0; i < rows; i++) if (fails[i] === 0) all[bins[i] as number]!++
    return { bins, all, others: all.slice(), passing: all.slice(), low: 0, high: column.sorted.length, unknown: true }
  })
  let total = 0
  for (let i = 0; i < rows; i++) if (fails[i] === 0) total++
  let passing = total

  function toggle(row: number, own: number) {
    const bit = 1 << own
    const was = fails[row] as number
    fails[row] = was ^ bit
    const rest = was & ~bit
    if (rest === 0) {
      const sign = was === 0 ? -1 : 1
      passing += sign
      for (let d = 0; d < states.length; d++) {
        const { bins, others, passing: counted } = states[d] as State
        const bin = bins[row] as number
        counted[bin]! += sign
        if (d !== own) others[bin]! += sign
      }
    } else if ((rest & (rest - 1)) === 0 && rest !== OUTSIDE) {
      const { bins, others } = states[31 - Math.clz32(rest)] as State
      others[bins[row] as number]! += was & bit ? 1 : -1
    }
  }

  return {
    rows,
    fails,
    total: () => total,
    passing: () => passing,
    filter(own, range) {
      const state = states[own] as State
      const { sorted, order, unknowns } = (dimensions[own] as Dimension).column
      const low = range?.from == null ? 0 : lowerBound(sorted, range.from)
      const high = Math.max(low, range?.to == null ? sorted.length : upperBound(sorted, range.to))
      const turn = (from: number, to: number) => {
        for (let p = from; p < to; p++) toggle(order[p] as number, own)
      }
      if (low >= state.high || high <= state.low) {
        turn(state.low, state.high)
        turn(low, high)
      } else {
        turn(Math.min(low, state.low), Math.max(low, state.low))
        turn(Math.min(high, state.high), Math.max(high, state.high))
      }
      const unknown = range === null || range.unknown
      if (unknown !== state.unknown) for (const row of unknowns) toggle(row, own)
      Object.assign(state, { low, high, unknown })
    },
    counts: (d) => states[d] as Counts,
    funnel(order) {
      const left = new Uint32Array(order.length + 1)
      for (let i = 0; i < rows; i++) {
        const bits = fails[i] as number
        if (bits >= OUTSIDE) continue
        let stage = 0
        while (stage < order.length && !(bits & (1 << (order[stage] as number)))) stage++
        left[stage]!++
      }
      let reached = 0
      const cumulative: number[] = []
      for (let stage = order.length; stage > 0; stage--) {
        reached += left[stage] as number
        cumulative.unshift(reached)
      }
      return cumulative
    },
  }
}
