/** Quarters of a group of comunas, and what they mean: better and worse where the indicator has a sense, more and less where it has none. */
import type { Indicator } from '../indicator.ts'
import type { Standing } from '../measure/standing.ts'
import { quantile } from './place.ts'

/** 1 is the best quarter and 4 the worst; without polarity 1 is the lowest. */
export type Quarter = 1 | 2 | 3 | 4

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

/** Null is s/i. */
export function quarterOf(value: number | null, quarters: Quarters | null, better: Indicator['better']): Quarter | null {
  if (value === null || !quarters) return null
  const [a, b, c] = quarters.cuts
  const low = value <= a ? 1 : value <= b ? 2 : value <= c ? 3 : 4
  return better === 'mas' ? ((5 - low) as Quarter) : low
}

/** Of places that count from the best: null where they lie in more than one quarter, or of fewer than four. */
export function quarterOfPlaces({ place, last, of }: Pick<Standing, 'place' | 'last' | 'of'>): Quarter | null {
  if (of < 4) return null
  const [first, end] = [place, last].map((one) => Math.max(1, Math.ceil((4 * (one - 1)) / (of - 1))))
  return first === end ? (first as Quarter) : null
}

const withSense = ['mejor cuarto', 'segundo cuarto', 'tercer cuarto', 'peor cuarto'] as const
const without = ['cuarto más bajo', 'segundo cuarto', 'tercer cuarto', 'cuarto más alto'] as const

export const quarterName = (quarter: Quarter, better: Indicator['better']): string =>
  (better === 'ninguno' ? without : withSense)[quarter - 1] as string

/** Ink of the bar of each, where there is better or worse: that of the cells and maps of Comparar, one step darker, on screen and paper. */
export const quarterToken = (quarter: Quarter): string => ['mejor-3', 'mejor-2', 'peor-2', 'peor-3'][quarter - 1] as string
