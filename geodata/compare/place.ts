/** Ranks and quantiles over known values. Null is s/i: it has no place and comes last. */
import { known } from './frame.ts'

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

/** Type 7 quantile of Hyndman and Fan (1996; the default of R, NumPy and PostgreSQL's percentile_cont) of values in ascending order; null of none. */
export function quantile(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null
  const at = share * (sorted.length - 1)
  const low = sorted[Math.floor(at)] as number
  return low + ((sorted[Math.ceil(at)] as number) - low) * (at - Math.floor(at))
}
