/** What one map shows, as the address has it: territorio × indicador × tiempo × capas, its classes and its camera. Decoding never throws. */
import type { Measure } from '../indicator.ts'
import { type ClassChoice, ownClasses } from '../measure/classes.ts'
import { methods } from '../measure/classify.ts'
import { levelOfCode } from '../territory/level.ts'

export interface Camera {
  lon: number
  lat: number
  zoom: number
}

export interface MapView extends ClassChoice {
  /** Code of the selected territory; «0» is Chile. */
  territory: string
  /** Id of the indicator; null = the one the catalogue opens with. */
  indicator: string | null
  measure: Measure | null
  period: string | null
  /** Null = where the territory is seen whole; of Chile, four plates. */
  camera: Camera | null
  /** The plates, though a territory is chosen. */
  plates: boolean
  /** Ids of the layers switched on, in order. */
  layers: string[]
}

export const openingMap: MapView = {
  ...ownClasses,
  territory: '0',
  indicator: null,
  measure: null,
  period: null,
  camera: null,
  plates: false,
  layers: [],
}

/** `place` is the territory where the query names none. */
export function decodeMapView(q: URLSearchParams, place = '0'): MapView {
  const territory = q.get('t') ?? place
  const [method, detail = ''] = (q.get('cortes') ?? '').split(':')
  const numbers = detail.split(',').map(Number).filter(Number.isFinite)
  const measure = q.get('m')
  return {
    territory: levelOfCode(territory) ? territory : '0',
    indicator: readWord(q.get('i')),
    measure: measure === 'tasa' || measure === 'conteo' ? measure : null,
    period: readWord(q.get('p')),
    method: methods.find((m) => m === method) ?? 'definido',
    classes: method !== 'manual' && detail && numbers[0] ? Math.min(6, Math.max(2, Math.round(numbers[0]))) : 6,
    breaks: method === 'manual' && detail ? [...new Set(numbers)].sort((a, b) => a - b).slice(0, 5) : [],
    camera: readCamera(q.get('mapa')),
    plates: q.get('mapa') === 'chile',
    layers: (q.get('capas') ?? '').split(',').filter((id) => readWord(id)),
  }
}

export const encodeMapView = (view: MapView): [string, string | null][] => [
  ['t', view.territory === '0' ? null : view.territory],
  ['i', view.indicator],
  ['m', view.measure],
  ['p', view.period],
  ['cortes', encodeClasses(view)],
  ['mapa', encodeCamera(view)],
  ['capas', view.layers.join(',') || null],
]

function encodeClasses({ method, classes, breaks }: MapView): string | null {
  if (method === 'manual') return `manual:${breaks.join(',')}`
  if (method === 'definido') return null
  return classes === 6 ? method : `${method}:${classes}`
}

function encodeCamera({ camera, plates, territory }: MapView): string | null {
  if (camera) return [camera.lon.toFixed(4), camera.lat.toFixed(4), camera.zoom.toFixed(2)].join(',')
  return plates && territory !== '0' ? 'chile' : null
}

function readCamera(text: string | null): Camera | null {
  const [lon, lat, zoom, ...rest] = (text ?? '').split(',').map(Number)
  if (lon === undefined || lat === undefined || zoom === undefined || rest.length) return null
  const inside = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22
  return inside ? { lon, lat, zoom } : null
}

const readWord = (text: string | null): string | null => (text && /^[a-z0-9][a-z0-9_-]{0,80}$/i.test(text) ? text : null)

/** As the query of an address; defaults are left out. */
export const queryText = (pairs: readonly [string, string | null][]): string =>
  pairs
    .flatMap(([key, value]) =>
      value === null ? [] : [`${key}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/')}`],
    )
    .join('&')
