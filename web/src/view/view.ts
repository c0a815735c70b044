/** The one state of the product, *selección = territorio × tiempo × capa × plan*, and its writing in the URL. Decoding never throws. */
import { type Split, splits } from '@radier/geodata/measure/apportion'
import { type ComparePart, decodeCompare, encodeCompare, noCompare } from '@radier/geodata/view/compare'
import { decodeMapView, encodeMapView, type MapView, openingMap, queryText } from '@radier/geodata/view/map-view'
import { decodeSplit, encodeSplit, type Pane } from '@radier/geodata/view/split'
import { type AnalyseView, decodeAnalysis, encodeAnalysis, openingAnalysis } from './analyse.ts'
import { decodeFicha, encodeFicha, type FichaPart, noFicha, pathOf } from './ficha.ts'
import { decodePlan, encodePlan, noPlan, type PlanPart } from './plan.ts'

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

export interface View extends MapView {
  page: Page
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
  ...openingMap,
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
  return {
    page,
    ...decodeMapView(q, page === 'ficha' ? rest : undefined),
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
    ...encodeMapView(view.page === 'explorar' ? view : { ...view, plates: false }),
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
  const text = queryText(q)
  const path = view.page === 'explorar' ? '/' : pathOf(view.page, view.ficha)
  return text ? `${path}?${text}` : path
}
