/** Quarters of a group of comunas, and what they mean: better and worse where the indicator has a sense, more and less where it has none. */
import { quantile } from '@radier/geodata/compare/place'
import type { Indicator } from '@radier/geodata/indicator'

export interface Quarters {
  /** 25 %, 50 % and 75 % of the known values. */
  cuts: [number, number, number]
  median: number
}

/** `sorted` ascending, without unknowns; null when there are fewer than four. */
export function quartersOf(sorted: readonly number[]): Quarters | null {
  if (sorted.length < 4) return null
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share) as number) as [number, number, number]
  return { cuts: [low, median, high], median }
}

/** 1 is the best quarter and 4 the worst; without polarity 1 is the lowest. Null is s/i. */
export function quarterOf(value: number | null, quarters: Quarters | null, better: Indicator['better']): 1 | 2 | 3 | 4 | null {
  if (value === null || !quarters) return null
  const [a, b, c] = quarters.cuts
  const low = value <= a ? 1 : value <= b ? 2 : value <= c ? 3 : 4
  return better === 'mas' ? ((5 - low) as 1 | 2 | 3 | 4) : low
}

const withSense = ['mejor cuarto', 'segundo cuarto', 'tercer cuarto', 'peor cuarto'] as const
const without = ['cuarto más bajo', 'segundo cuarto', 'tercer cuarto', 'cuarto más alto'] as const

export const quarterName = (quarter: 1 | 2 | 3 | 4, better: Indicator['better']): string =>
  (better === 'ninguno' ? without : withSense)[quarter - 1] as string

/** Class of the cell: colour only where there is better or worse. */
export function quarterClass(quarter: 1 | 2 | 3 | 4 | null, better: Indicator['better']): string {
  if (quarter === null) return 'q-si'
  return better === 'ninguno' ? 'q-gris' : `q-${quarter}`
}
