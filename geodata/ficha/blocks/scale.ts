/** Classes, domains and marks of an axis, written out. */
import type { Indicator, Measure } from '../../indicator.ts'
import { classTokens, edgeText, roundBreaks } from '../../measure/classes.ts'
import { breaksFor, classOf } from '../../measure/classify.ts'
import type { ScaleClass, Tick } from '../content.ts'

/** Inner breaks of a measure over these values: the definition's own, or quantiles of six. As in the map. */
export function breaksOf(indicator: Indicator, measure: Measure, values: readonly number[], comunal: boolean): number[] {
  const own = measure === 'tasa' || comunal ? indicator[measure]?.breaks : undefined
  return own ?? roundBreaks(breaksFor(values, 'cuantiles', 6), values)
}

export function classesOf(indicator: Indicator, measure: Measure, breaks: readonly number[], values: readonly number[]): ScaleClass[] {
  const decimals = indicator[measure]?.decimals ?? 0
  const counts = new Array<number>(breaks.length + 1).fill(0)
  for (const value of values) counts[classOf(value, breaks)]!++
  const tokens = classTokens(indicator, breaks)
  return counts.map((count, i) => {
    const [from, to] = [breaks[i - 1] ?? null, breaks[i] ?? null]
    return { token: tokens[i] as string, from, to, text: rangeText(from, to, decimals), count }
  })
}

function rangeText(from: number | null, to: number | null, decimals: number): string {
  const write = (value: number) => edgeText(value, decimals)
  if (from === null) return to === null ? 'todos' : `menos de ${write(to)}`
  return to === null ? `${write(from)} o más` : `${write(from)} a ${write(to)}`
}

/** Round step that cuts `span` in about `parts`. */
export function niceStep(span: number, parts: number): number {
  const raw = span / parts
  const power = 10 ** Math.floor(Math.log10(raw))
  return ([1, 2, 2.5, 5, 10].find((m) => raw <= m * power) ?? 10) * power
}

/** From a round number below to a round number above. */
export function niceDomain(values: readonly number[], fromZero = true): [number, number] {
  const least = Math.min(...values, ...(fromZero ? [0] : []))
  const most = Math.max(...values, ...(fromZero ? [0] : []))
  if (least === most) return [least - 1, most + 1]
  const step = niceStep(most - least, 10)
  return [round(Math.floor(least / step) * step), round(Math.ceil(most / step) * step)]
}

export function ticksOf([from, to]: [number, number], parts: number, decimals: number): Tick[] {
  const step = niceStep(to - from, parts)
  const ticks: Tick[] = []
  for (let at = Math.ceil(from / step - 1e-9) * step; at <= to + step * 1e-9; at += step)
    ticks.push({ at: round(at), text: edgeText(round(at), decimals) })
  return ticks
}

export const round = (value: number): number => Number(value.toPrecision(10))
