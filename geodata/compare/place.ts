/** Where a value stands among all: place, percentile, quarter, and whether that is good. Null is s/i: it has no place and comes last. */
import type { Indicator } from '../indicator.ts'
import { known } from './frame.ts'

export interface Place {
  /** 1 = highest value; equal values share the place. */
  rank: number
  /** How many have a value. */
  of: number
  /** Share of the others that lie below, 0–100, equals counted by half; 50 when alone. */
  percentile: number
  /** 1 the lowest quarter of the values … 4 the highest, by the quartiles of type 7. */
  quarter: 1 | 2 | 3 | 4
  /** 1 the best quarter of the country … 4 the worst; null when the indicator has no better or worse. */
  standing: 1 | 2 | 3 | 4 | null
}

/** Numbers that differ only by the last bits of a sum are equal: 12 significant digits. */
const settled = (value: number): number => Number(value.toPrecision(12))

/** Competition ranks (1, 2, 2, 4), 1 = highest; null for s/i. */
export function ranksOf(values: readonly (number | null)[]): (number | null)[] {
  const sorted = known(values)
    .map(settled)
    .sort((a, b) => b - a)
  const first = new Map<number, number>()
  for (const [i, v] of sorted.entries()) if (!first.has(v)) first.set(v, i + 1)
  return values.map((v) => (v === null ? null : (first.get(settled(v)) ?? null)))
}

/** Type 7 quantile (the default of R, NumPy and PostgreSQL's percentile_cont) of values in ascending order; null of none. */
export function quantile(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null
  const at = share * (sorted.length - 1)
  const low = sorted[Math.floor(at)] as number
  return low + ((sorted[Math.ceil(at)] as number) - low) * (at - Math.floor(at))
}

export interface Summary {
  count: number
  unknown: number
  least: number | null
  quartiles: [number, number, number] | null
  most: number | null
  mean: number | null
}

export function summaryOf(values: readonly (number | null)[]): Summary {
  const sorted = known(values).sort((a, b) => a - b)
  const count = sorted.length
  const at = (share: number) => quantile(sorted, share) as number
  return {
    count,
    unknown: values.length - count,
    least: sorted[0] ?? null,
    quartiles: count ? [at(0.25), at(0.5), at(0.75)] : null,
    most: sorted[count - 1] ?? null,
    mean: count ? sorted.reduce((sum, v) => sum + v, 0) / count : null,
  }
}

/** The place of every value, null for s/i. */
export function placesOf(values: readonly (number | null)[], better: Indicator['better']): (Place | null)[] {
  const { quartiles } = summaryOf(values)
  const ranks = ranksOf(values)
  const of = known(values).length
  const equals = new Map<number, number>()
  for (const rank of ranks) if (rank !== null) equals.set(rank, (equals.get(rank) ?? 0) + 1)
  return values.map((value, i) => {
    const rank = ranks[i] ?? null
    if (value === null || rank === null || !quartiles) return null
    const twins = (equals.get(rank) as number) - 1
    const percentile = of === 1 ? 50 : (100 * (of - rank - twins / 2)) / (of - 1)
    const quarter = quarterOf(value, quartiles)
    const standing = better === 'ninguno' ? null : better === 'menos' ? quarter : ((5 - quarter) as Place['quarter'])
    return { rank, of, percentile, quarter, standing }
  })
}

/** A value equal to a quartile belongs to the quarter below it. */
const quarterOf = (value: number, [first, second, third]: [number, number, number]): Place['quarter'] =>
  value <= first ? 1 : value <= second ? 2 : value <= third ? 3 : 4

export const standingLabel: Record<1 | 2 | 3 | 4, string> = {
  1: 'mejor cuarto del país',
  2: 'segundo',
  3: 'tercero',
  4: 'peor cuarto',
}
