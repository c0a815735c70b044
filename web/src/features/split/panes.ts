/** Changes of the maps side by side. The first one is the page's own view, so that closing the others leaves it as it was. */
import type { CatalogueAnswer } from '@radier/api/contract'
import { comparisonIndicators } from '@radier/geodata/compare/presets'
import { mostPanes, type Pane, samePane } from '@radier/geodata/view/split'
import { changeView, currentView } from '../../view/use-view.ts'

/** What is compared first, then any other indicator with figures by comuna, not shown yet. */
export function nextIndicator({ indicators }: CatalogueAnswer, shown: readonly string[]): string | null {
  const usable = (id: string) =>
    !shown.includes(id) && (indicators[id]?.available.some(({ level, known }) => level === 'comuna' && known > 0) ?? false)
  return [...comparisonIndicators, ...Object.keys(indicators)].find(usable) ?? null
}

/** Opens the split, or adds a map to it. */
export function addPane(catalogue: CatalogueAnswer, shown: readonly string[]): void {
  const { panes } = currentView()
  const before = panes.length ? panes : [samePane]
  if (before.length >= mostPanes) return
  changeView({ panes: [...before, { ...samePane, indicator: nextIndicator(catalogue, shown) }], recipe: null })
}

export function changePane(at: number, change: Partial<Pane>): void {
  const { panes } = currentView()
  if (at > 0 || 'region' in change) {
    changeView({ panes: panes.map((pane, i) => (i === at ? { ...pane, ...change } : pane)) })
    return
  }
  const { indicator, measure, period } = change
  changeView({
    ...(indicator === undefined ? {} : { indicator, method: 'definido' as const, breaks: [] }),
    ...(measure === undefined ? {} : { measure }),
    ...(period === undefined ? {} : { period }),
  })
}

/** Closes one map; the last two leave one. Closing the first gives its place to the second. */
export function closePane(at: number): void {
  const { panes } = currentView()
  const rest = panes.filter((_, i) => i !== at)
  const heir = at === 0 ? rest[0] : undefined
  const own = heir?.indicator ? { indicator: heir.indicator, measure: heir.measure, period: heir.period } : {}
  const left = heir ? [{ ...samePane, region: heir.region }, ...rest.slice(1)] : rest
  changeView({ ...own, panes: left.length > 1 ? left : [] })
}
