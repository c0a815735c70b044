/** The classes of a map: their edges, colours and writing, the same on map, legend and paper. */
import type { Indicator, MeasureText } from '../indicator.ts'
import { breaksFor, type Method } from './classify.ts'
import { formatNumber } from './format.ts'
import { rampToken } from './palette.ts'

/** How a view wants its classes; `breaks` are those of `manual`. */
export interface ClassChoice {
  method: Method
  classes: number
  breaks: number[]
}

export const ownClasses: ClassChoice = { method: 'definido', classes: 6, breaks: [] }

/** Inner breaks of a choice over `values`; `usual` are the definition's own or the quantiles of the level. */
export function breaksChosen(
  { method, classes, breaks }: ClassChoice,
  text: Pick<MeasureText, 'breaks'>,
  usual: readonly number[],
  values: readonly (number | null)[],
): number[] {
  if (method === 'manual' && breaks.length) return breaks
  if (method === 'definido' || method === 'manual') return text.breaks ? [...usual] : roundBreaks(usual, values)
  return roundBreaks(breaksFor(values, method, classes), values)
}

/** Breaks rounded to two significant digits while they stay apart, else as they came; one that would round past every value stays too. */
export function roundBreaks(breaks: readonly number[], values: readonly (number | null)[]): number[] {
  const largest = values.reduce<number>((most, value) => Math.max(most, value ?? most), Number.NEGATIVE_INFINITY)
  const rounded = breaks.map((b) => {
    const round = Number(b.toPrecision(2))
    return round > largest ? b : round
  })
  const apart = rounded.every((b, i) => i === 0 || b > (rounded[i - 1] as number))
  return apart ? rounded : [...breaks]
}

/** Tokens of a ramp that turns around `middle`: the class that holds it is neutral, both sides grow away from it. */
export function divergingTokens(breaks: readonly number[], middle: number, better: Indicator['better']): string[] {
  const below = breaks.filter((b) => b <= middle).length
  const splits = breaks.includes(middle)
  const [low, high] = better === 'menos' ? ['mejor', 'peor'] : ['peor', 'mejor']
  return Array.from({ length: breaks.length + 1 }, (_, i) => {
    const distance = splits ? (i < below ? i - below : i - below + 1) : i - below
    if (distance === 0) return 'medio'
    return `${distance < 0 ? low : high}-${Math.min(3, Math.abs(distance))}`
  })
}

/** One token of the palette per class. */
export function classTokens(indicator: Pick<Indicator, 'middle' | 'better' | 'ramp'>, breaks: readonly number[]): string[] {
  if (indicator.middle !== undefined) return divergingTokens(breaks, indicator.middle, indicator.better)
  return Array.from({ length: breaks.length + 1 }, (_, i) => rampToken(indicator.ramp, i, breaks.length + 1))
}

/** An edge without decimals that say nothing: «1», «2,5». */
export function edgeText(value: number, decimals: number): string {
  for (let d = 0; d < Math.max(decimals, 2); d++) if (Math.abs(value - Number(value.toFixed(d))) < 1e-9) return formatNumber(value, d)
  return formatNumber(value, Math.max(decimals, 2))
}
