/** Two to four maps side by side, in the address: `mapas=,jovenes:tasa:2024:13`. Decoding never throws. */
import type { Measure } from '../indicator.ts'
import type { MapView } from './map-view.ts'

/** What one map shows. Null = the same as the page's own indicator, measure and period; the first map is the page's own. */
export interface Pane {
  indicator: string | null
  measure: Measure | null
  period: string | null
  /** Code of the region that it keeps to; null = the whole country. */
  region: string | null
}

export const samePane: Pane = { indicator: null, measure: null, period: null, region: null }
export const mostPanes = 4

/** None, or two to four. */
export function decodeSplit(q: URLSearchParams): Pane[] {
  const text = q.get('mapas')
  if (text === null) return []
  const panes = text.split(',').slice(0, mostPanes).map(decodePane)
  return panes.length > 1 ? panes : []
}

export const encodeSplit = (panes: readonly Pane[]): [string, string | null] => [
  'mapas',
  panes.length > 1 ? panes.map(encodePane).join(',') : null,
]

function decodePane(text: string): Pane {
  const [indicator = '', measure = '', period = '', region = ''] = text.split(':')
  return {
    indicator: /^[a-z][a-z0-9_]{0,58}$/.test(indicator) ? indicator : null,
    measure: measure === 'tasa' || measure === 'conteo' ? measure : null,
    period: /^[0-9a-z/-]{1,20}$/i.test(period) ? period : null,
    region: /^\d{2}$/.test(region) ? region : null,
  }
}

const encodePane = ({ indicator, measure, period, region }: Pane): string =>
  [indicator, measure, period, region]
    .map((piece) => piece ?? '')
    .join(':')
    .replace(/:+$/, '')

/** The view of one map: what its pane says over the page's own. */
export const viewOf = <V extends MapView>(view: V, pane: Pane): V => ({
  ...view,
  indicator: pane.indicator ?? view.indicator,
  measure: pane.indicator ? pane.measure : (pane.measure ?? view.measure),
  period: pane.indicator ? pane.period : (pane.period ?? view.period),
  ...(pane.indicator ? { method: 'definido' as const, breaks: [] } : {}),
})
