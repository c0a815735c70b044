/** The one state of the product, *selección = territorio × tiempo × capa × plan*, and its writing in the URL. Decoding never throws. */
import type { Measure } from '@radier/geodata/indicator'
import { type Split, splits } from '@radier/geodata/measure/apportion'
import { type Method, methods } from '@radier/geodata/measure/classify'
import { levelOfCode } from '@radier/geodata/territory/level'
import { type AnalyseView, decodeAnalysis, encodeAnalysis, openingAnalysis } from './analyse.ts'
import { type ComparePart, decodeCompare, encodeCompare, noCompare } from './compare.ts'
import { decodeFicha, encodeFicha, type FichaPart, noFicha, pathOf } from './ficha.ts'
import { decodePlan, encodePlan, noPlan, type PlanPart } from './plan.ts'
import { decodeSplit, encodeSplit, type Pane } from './split.ts'

export const pages = [
  'explorar',
  'comparar',
  'indice',
  'datos',
  'metodologia',
  'ficha',
  'lotes',
  'verificar',
  'informe',
  'planificar',
  'norma',
  'cargar',
] as const
export type Page = (typeof pages)[number]
const drawers = ['cerrado', 'tabla', 'grafico', 'analizar'] as const
export type Drawer = (typeof drawers)[number]

export interface Camera {
  lon: number
  lat: number
  zoom: number
}

export interface View {
  page: Page
  /** Code of the selected territory; «0» is Chile. */
  territory: string
  /** Id of the indicator; null = the one the catalogue opens with. */
  indicator: string | null
  measure: Measure | null
  period: string | null
  method: Method
  classes: number
  /** Inner breaks when the method is `manual`. */
  breaks: number[]
  /** Null = where the territory is seen whole; of Chile, four plates. */
  camera: Camera | null
  /** The plates, though a territory is chosen. */
  plates: boolean
  /** Ids of the layers switched on, in order. */
  layers: string[]
  drawer: Drawer
  /** The figure whose origin is being read: indicator shown, this territory. */
  lineage: boolean
  /** Feature whose ficha is open: «layer/key». */
  feature: string | null
  /** Template, sections and reference of a sheet; id of a batch or a verification. */
  ficha: FichaPart
  /** Comunas, indicators and group of the page Comparar. */
  compare: ComparePart
  /** How a drawn area takes the blocks that its border cuts. */
  apportioning: Split
  /** Maps side by side; none = one map. */
  panes: Pane[]
  /** Recipe of the composite index, as `recipe-link.ts` writes it. */
  recipe: string | null
  /** Table, filters, groups and console of Analizar. */
  analysis: AnalyseView
  /** Place, search and site of Planificar. */
  plan: PlanPart
}

export const opening: View = {
  page: 'explorar',
  territory: '0',
  indicator: null,
  measure: null,
  period: null,
  method: 'definido',
  classes: 6,
  breaks: [],
  camera: null,
  plates: false,
  layers: [],
  drawer: 'cerrado',
  lineage: false,
  feature: null,
  ficha: noFicha,
  compare: noCompare,
  apportioning: 'centroide',
  panes: [],
  recipe: null,
  analysis: openingAnalysis,
  plan: noPlan,
}

/** Reads a path and query. What is not understood is left at its default. */
export function decodeView(path: string, query: string): View {
  const q = new URLSearchParams(query)
  const [, first, rest] = path.split('/')
  const page = pages.find((p) => p === first) ?? 'explorar'
  const territory = q.get('t') ?? (page === 'ficha' && rest ? rest : '0')
  const [method, detail = ''] = (q.get('cortes') ?? '').split(':')
  const numbers = detail.split(',').map(Number).filter(Number.isFinite)
  return {
    page,
    territory: levelOfCode(territory) ? territory : '0',
    indicator: word(q.get('i')),
    measure: q.get('m') === 'tasa' || q.get('m') === 'conteo' ? (q.get('m') as Measure) : null,
    period: word(q.get('p')),
    method: methods.find((m) => m === method) ?? 'definido',
    classes: method !== 'manual' && detail && numbers[0] ? Math.min(6, Math.max(2, Math.round(numbers[0]))) : 6,
    breaks: method === 'manual' && detail ? [...new Set(numbers)].sort((a, b) => a - b).slice(0, 5) : [],
    camera: readCamera(q.get('mapa')),
    plates: q.get('mapa') === 'chile',
    layers: (q.get('capas') ?? '').split(',').filter((id) => word(id)),
    drawer: drawers.find((drawer) => drawer === q.get('lista')) ?? 'cerrado',
    lineage: q.get('origen') === '1',
    feature: /^[a-z][a-z0-9_]*\/.{1,120}$/.test(q.get('dato') ?? '') ? q.get('dato') : null,
    ficha: decodeFicha(page, rest, q),
    compare: decodeCompare(q),
    apportioning: splits.find((split) => split === q.get('reparto')) ?? 'centroide',
    panes: decodeSplit(q),
    recipe: q.get('indice')?.slice(0, 4_000) || null,
    analysis: decodeAnalysis(q),
    plan: decodePlan(q),
  }
}

/** Path and query of a view; defaults are left out. */
export function encodeView(view: View): string {
  const q: [string, string | null][] = [
    ['t', view.territory === '0' ? null : view.territory],
    ['i', view.indicator],
    ['m', view.measure],
    ['p', view.period],
    ['cortes', encodeClasses(view)],
    ['mapa', encodeCamera(view)],
    ['capas', view.layers.join(',') || null],
    ['lista', view.drawer === 'cerrado' ? null : view.drawer],
    ['origen', view.lineage ? '1' : null],
    ['dato', view.feature],
    ...encodeFicha(view.ficha),
    ...encodeCompare(view.compare),
    ['reparto', view.apportioning === 'centroide' ? null : view.apportioning],
    encodeSplit(view.panes),
    ['indice', view.recipe],
    ...encodeAnalysis(view.analysis),
    ...encodePlan(view.plan),
  ]
  const text = q
    .flatMap(([key, value]) =>
      value === null ? [] : [`${key}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/')}`],
    )
    .join('&')
  const path = view.page === 'explorar' ? '/' : pathOf(view.page, view.ficha)
  return text ? `${path}?${text}` : path
}

function encodeClasses({ method, classes, breaks }: View): string | null {
  if (method === 'manual') return `manual:${breaks.join(',')}`
  if (method === 'definido') return null
  return classes === 6 ? method : `${method}:${classes}`
}

function encodeCamera({ camera, plates, territory, page }: View): string | null {
  if (camera) return [camera.lon.toFixed(4), camera.lat.toFixed(4), camera.zoom.toFixed(2)].join(',')
  return plates && territory !== '0' && page === 'explorar' ? 'chile' : null
}

function readCamera(text: string | null): Camera | null {
  const [lon, lat, zoom, ...rest] = (text ?? '').split(',').map(Number)
  if (lon === undefined || lat === undefined || zoom === undefined || rest.length) return null
  const inside = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22
  return inside ? { lon, lat, zoom } : null
}

const word = (text: string | null): string | null => (text && /^[a-z0-9][a-z0-9_-]{0,80}$/i.test(text) ? text : null)
