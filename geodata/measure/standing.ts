/** The place of a territory among others: equals share it, and what rests on a small base or an estimate has a band, never a place. */
import type { Indicator, Measure } from '../indicator.ts'
import { defaultPer } from '../indicator.ts'
import { formatNumber, formatOrdinal } from './format.ts'
import { smallBase } from './series.ts'

export interface Measured {
  tasa: number | null
  conteo: number | null
  base: number | null
  low?: number | null
  high?: number | null
}

/** Between which values a figure may lie; null when that is not known, and then it has no place; undefined when it is what it is. */
export type Band = readonly [low: number, high: number] | null | undefined

/** 95 % of a normal distribution lies within so many deviations. */
const z = 1.959964

/** `estimated`: whether the indicator is the estimate of a model or a sample. */
export function bandOf({ value }: Pick<Indicator, 'value'>, estimated: boolean, measure: Measure, figure: Measured): Band {
  const { conteo, base, low = null, high = null } = figure
  if (measure === 'tasa' && low !== null && high !== null) return [low, high]
  if (estimated) return null
  if (measure === 'conteo' || base === null || base >= smallBase) return undefined
  const share = !value.tasa && conteo !== null && base > 0 && conteo >= 0 && conteo <= base
  return share ? wilson(conteo / base, base, value.per ?? defaultPer) : null
}

/** Interval of a proportion (Wilson, 1927), 95 %. */
function wilson(share: number, of: number, per: number): Band {
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const [middle, scale] = [share + z ** 2 / (2 * of), 1 + z ** 2 / of]
  return [(per * (middle - spread)) / scale, (per * (middle + spread)) / scale]
}

export interface Standing {
  /** First and last place that it may have: the same when it has one. */
  place: number
  last: number
  of: number
  /** Whether the places are those of its equals, or those that its uncertainty allows. */
  why: 'lugar' | 'empate' | 'banda'
}

/** Numbers that differ only by the last bits of a sum are equal: 12 significant digits. */
const settled = (value: number): number => Number(value.toPrecision(12))

/** Rounding is dear: what is plainly apart is compared as it is. */
const exceeds = (a: number, b: number): boolean => (Math.abs(a - b) > 1e-9 * Math.abs(b) ? a > b : settled(a) > settled(b))

/** Among the known `values`, its own included; 1 = highest, or lowest. Null when its band is not known. */
export function standingAmong(values: readonly number[], own: number, band: Band, highestFirst = true): Standing | null {
  if (band === null) return null
  const [low, high] = band ?? [own, own]
  const [least, most] = [Math.min(low, own), Math.max(high, own)]
  let above = 0
  let below = 0
  for (const value of values) {
    if (exceeds(value, most)) above++
    else if (exceeds(least, value)) below++
  }
  const of = values.length
  const [place, last] = highestFirst ? [1 + above, of - below] : [1 + below, of - above]
  return { place, last, of, why: place === last ? 'lugar' : band ? 'banda' : 'empate' }
}

/** «23.ª», «125.ª a 221.ª». */
export const placeText = ({ place, last }: Pick<Standing, 'place' | 'last'>): string =>
  place === last ? formatOrdinal(place) : `${formatOrdinal(place)} a ${formatOrdinal(last)}`

/** Why there is a band, or no place, in words. */
export function whyBand({ base }: Measured, estimated: boolean): string {
  if (estimated) return 'Es una estimación con su intervalo: tiene una banda de lugares, no un lugar.'
  return `Base pequeña (${formatNumber(base)}, menos de ${formatNumber(smallBase)}): tiene una banda de lugares, no un lugar.`
}
