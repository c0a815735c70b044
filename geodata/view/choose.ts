/** What a view of the map asks of the catalogue: indicator, measure, period, level, and which territories are in sight. */
import type { Indicator, Measure, MeasureText } from '../indicator.ts'
import { isFine, type Level, levelAtZoom } from '../territory/level.ts'
import type { MapView } from './map-view.ts'

/** An indicator with what of it is loaded. */
type Loaded = Indicator & { available: readonly { level: Level; period: string }[] }

export interface Choice<I extends Loaded = Loaded> {
  indicatorId: string
  indicator: I
  measure: Measure
  text: MeasureText
  period: string
  /** Periods with data, newest last. */
  periods: string[]
  level: Level
}

/** Which indicator, measure, period and level a view asks for. Null only when the catalogue has no indicator. */
export function choose<I extends Loaded>(view: MapView, { indicators }: { indicators: Record<string, I> }): Choice<I> | null {
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
function levelFor(view: Pick<MapView, 'camera'>, existing: readonly Level[]): Level {
  const drawable = existing.filter((level): level is Exclude<Level, 'pais'> => level !== 'pais')
  if (!drawable.length) return 'comuna'
  if (view.camera) return levelAtZoom(view.camera.zoom, drawable)
  const order = ['comuna', 'provincia', 'region'] as const
  return order.find((level) => drawable.includes(level)) ?? 'comuna'
}

interface Card {
  code: string
  level: Level
  bbox: [number, number, number, number] | null
}

/** The comunas (for blocks) or regions (for census zones) in sight; undefined when the level is asked whole, null when nothing is in sight. */
export function withinOf(
  { camera }: Pick<MapView, 'camera'>,
  level: Level,
  territories: readonly Card[],
  size: { width: number; height: number },
): string[] | null | undefined {
  if (!isFine(level)) return undefined
  if (!camera) return null
  const { lon, lat, zoom } = camera
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
  const far = ({ bbox }: Card) => (bbox ? Math.hypot((bbox[0] + bbox[2]) / 2 - lon, (bbox[1] + bbox[3]) / 2 - lat) : 0)
  const near = [...seen].sort((a, b) => far(a) - far(b)).slice(0, 60)
  return near.length ? near.map((t) => t.code).sort() : null
}
