/** From what the URL says and what the server knows to what is drawn. Pure: no React, no network. */
import type { CatalogueAnswer, TerritoryCard, ValuesAnswer } from '@radier/api/contract'
import type { Indicator, Measure, MeasureText } from '@radier/geodata/indicator'
import { breaksFor, classOf } from '@radier/geodata/measure/classify'
import { rampToken } from '@radier/geodata/measure/palette'
import { bandOf } from '@radier/geodata/measure/standing'
import { isFine, type Level, levelAtZoom } from '@radier/geodata/territory/level'
import type { Scene, SceneValue } from './scene.ts'
import type { View } from './view.ts'

export interface Choice {
  indicatorId: string
  indicator: CatalogueAnswer['indicators'][string]
  measure: Measure
  text: MeasureText
  period: string
  /** Periods with data, newest last. */
  periods: string[]
  level: Level
}

/** Which indicator, measure, period and level a view asks for. Null only when the catalogue has no indicator. */
export function choose(view: View, { indicators }: CatalogueAnswer): Choice | null {
  const ids = Object.keys(indicators)
  const withData = (id: string) => (indicators[id]?.available.length ?? 0) > 0
  const indicatorId =
    (view.indicator && indicators[view.indicator] ? view.indicator : null) ??
    ids.find((id) => indicators[id]?.opening) ??
    ids.find(withData) ??
    ids[0]
  const indicator = indicatorId ? indicators[indicatorId] : undefined
  if (!indicatorId || !indicator) return null
  const wanted = view.measure ?? indicator.first
  const measure: Measure = indicator[wanted] ? wanted : indicator.first
  const text = indicator[measure]
  if (!text) return null
  const loaded = [...new Set(indicator.available.map((a) => a.period))].sort()
  const periods = loaded.length ? loaded : [...indicator.periods].sort()
  const period = view.period && periods.includes(view.period) ? view.period : (periods.at(-1) ?? '')
  const existing = indicator.available.filter((a) => a.period === period).map((a) => a.level)
  return { indicatorId, indicator, measure, text, period, periods, level: levelFor(view, existing) }
}

/** The level drawn: comunas on the plates, and what is natural at the zoom on the map. */
export function levelFor(view: View, existing: readonly Level[]): Level {
  const drawable = existing.filter((level): level is Exclude<Level, 'pais'> => level !== 'pais')
  if (!drawable.length) return 'comuna'
  if (view.camera) return levelAtZoom(view.camera.zoom, drawable)
  const order = ['comuna', 'provincia', 'region'] as const
  return order.find((level) => drawable.includes(level)) ?? 'comuna'
}

/** The comunas (for blocks) or regions (for census zones) in sight; undefined when the level is asked whole, null when nothing is in sight. */
export function withinOf(
  view: View,
  level: Level,
  territories: readonly TerritoryCard[],
  size: { width: number; height: number },
): string[] | null | undefined {
  if (!isFine(level)) return undefined
  if (!view.camera) return null
  const { lon, lat, zoom } = view.camera
  const degrees = 360 / (512 * 2 ** zoom)
  const halfWidth = (size.width / 2) * degrees
  const halfHeight = (size.height / 2) * degrees * Math.cos((lat * Math.PI) / 180)
  const wanted: Level = level === 'zona' ? 'region' : 'comuna'
  const seen = territories.filter(
    ({ level: own, bbox }) =>
      own === wanted &&
      bbox &&
      bbox[0] <= lon + halfWidth &&
      bbox[2] >= lon - halfWidth &&
      bbox[1] <= lat + halfHeight &&
      bbox[3] >= lat - halfHeight,
  )
  const far = ({ bbox }: TerritoryCard) => (bbox ? Math.hypot((bbox[0] + bbox[2]) / 2 - lon, (bbox[1] + bbox[3]) / 2 - lat) : 0)
  const near = [...seen].sort((a, b) => far(a) - far(b)).slice(0, 60)
  return near.length ? near.map((t) => t.code).sort() : null
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

export function tokensOf(indicator: Indicator, breaks: readonly number[]): string[] {
  if (indicator.middle !== undefined) return divergingTokens(breaks, indicator.middle, indicator.better)
  return Array.from({ length: breaks.length + 1 }, (_, i) => rampToken(indicator.ramp, i, breaks.length + 1))
}

type Classes = Pick<View, 'method' | 'classes' | 'breaks' | 'territory'>

function breaksOf({ method, classes, breaks }: Classes, { text, measure }: Choice, answer: ValuesAnswer): number[] {
  if (method === 'manual' && breaks.length) return breaks
  if (method === 'definido' || method === 'manual')
    return text.breaks ? answer.breaks[measure] : roundBreaks(answer.breaks[measure], answer[measure])
  return roundBreaks(breaksFor(answer[measure], method, classes), answer[measure])
}

/** The scene of a choice with its values. */
export function sceneOf(view: Classes, choice: Choice, answer: ValuesAnswer, catalogue: CatalogueAnswer): Scene {
  const { measure } = choice
  const at = (tasa: number | null, conteo: number | null, base: number | null): SceneValue => ({
    value: measure === 'tasa' ? tasa : conteo,
    tasa,
    conteo,
    base,
  })
  const values = new Map(
    answer.codes.map((code, i): [string, SceneValue] => {
      const figure = at(answer.tasa[i] ?? null, answer.conteo[i] ?? null, answer.base[i] ?? null)
      const [state, coverage] = [answer.absent[code], answer.coverage[code]]
      const band = bandOf(choice.indicator, choice.indicator.estimated, measure, {
        ...figure,
        low: answer.low?.[i],
        high: answer.high?.[i],
      })
      return [code, { ...figure, ...(state && { state }), ...(coverage && { coverage }), ...(band !== undefined && { band }) }]
    }),
  )
  const breaks = breaksOf(view, choice, answer)
  const { country } = answer
  return {
    indicatorId: choice.indicatorId,
    indicator: choice.indicator,
    level: answer.level,
    period: answer.period,
    measure,
    text: choice.text,
    values,
    breaks,
    tokens: tokensOf(choice.indicator, breaks),
    classIndex: (code) => classOf(values.get(code)?.value, breaks),
    country: { ...at(country.tasa, country.conteo, country.base), ...(country.coverage && { coverage: country.coverage }) },
    ...(answer.parts && { parts: answer.parts }),
    provenance: answer.provenance,
    selected: view.territory,
    version: answer.version,
    catalogue,
  }
}
