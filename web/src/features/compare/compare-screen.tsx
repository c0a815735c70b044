import type { CatalogueAnswer } from '@radier/api/contract'
import { mostIndicators } from '@radier/geodata/view/compare'
import { lazy, Suspense, useMemo } from 'react'
import { Skeleton } from '../../ui/state.tsx'
import { changeView, currentView } from '../../view/use-view.ts'
import { change } from './change.ts'
import { Cloud } from './cloud.tsx'
import type { Comparison, Line } from './comparison.ts'
import { Distribution, type LineActions } from './distribution.tsx'
import { Maps } from './maps.tsx'
import { Ranking } from './ranking.tsx'
import { Table } from './table.tsx'
import type { useComparison } from './use-comparison.ts'
import type { Range } from './use-drag.ts'

const Time = lazy(() => import('./time.tsx'))
const Definitions = lazy(() => import('./definitions.tsx'))

interface CompareScreenProps {
  catalogue: CatalogueAnswer
  state: ReturnType<typeof useComparison>
  comparison: Comparison
  lead: Line
  /** Lines of the cloud, across and up. */
  axes: readonly [Line | null, Line | null]
  phone: boolean
  onBox: (across: Range, up: Range, done: boolean) => void
  onBrush: LineActions['onBrush']
  onPick: (code: string) => void
}

/** The screen that was chosen, of the seven that show one comparison. */
export function CompareScreen({ catalogue, state, comparison, lead, axes: [x, y], phone, onBox, onBrush, onPick }: CompareScreenProps) {
  const { compare, codes, nameOf, behind, all, lit, indicators, brushes, cards, axes } = state
  const actions = useMemo(() => lineActions(indicators, onBrush, onPick), [indicators, onBrush, onPick])
  const shared = { comparison, chosen: codes, lit, nameOf, onPick }
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      {compare.screen === 'distribucion' && (
        <Distribution {...shared} lead={lead.id} brushes={brushes} backdrop={behind.backdrop} phone={phone} actions={actions} />
      )}
      {compare.screen === 'ranking' && <Ranking {...shared} line={lead} onLead={actions.onLead} />}
      {compare.screen === 'nube' && (
        <Cloud {...shared} catalogue={catalogue} comparison={all ?? comparison} axes={axes} x={x} y={y} phone={phone} onBox={onBox} />
      )}
      {compare.screen === 'tiempo' && (
        <Time
          catalogue={catalogue}
          comparison={comparison}
          line={lead}
          chosen={codes}
          nameOf={nameOf}
          onLead={(id) => leadWith(id, indicators)}
        />
      )}
      {compare.screen === 'mapas' && <Maps comparison={comparison} chosen={codes} lit={lit} cards={cards} phone={phone} onPick={onPick} />}
      {compare.screen === 'definiciones' && <Definitions {...shared} catalogue={catalogue} />}
      {compare.screen === 'tabla' && <Table {...shared} />}
    </Suspense>
  )
}

/** Puts an indicator first, among those compared if it was not. */
function leadWith(id: string, indicators: Indicators): void {
  const shown = indicators.some((own) => own.id === id)
  const { compare } = currentView()
  const first = shown ? {} : { compare: { ...compare, indicators: [{ id, period: null }, ...indicators].slice(0, mostIndicators) } }
  changeView({ indicator: id, measure: null, period: null, ...first })
}

type Indicators = ReturnType<typeof useComparison>['indicators']

function lineActions(indicators: Indicators, onBrush: LineActions['onBrush'], onPick: LineActions['onPick']): LineActions {
  return {
    onBrush,
    onPick,
    onLead: (id) => changeView({ indicator: id, measure: null, period: null }),
    onMove: (id, step) => {
      const from = indicators.findIndex((own) => own.id === id)
      const next = [...indicators]
      const [moved] = next.splice(from, 1)
      if (moved) next.splice(from + step, 0, moved)
      change({ indicators: next })
    },
    onRemove: (id) => {
      const next = indicators.filter((own) => own.id !== id)
      if (next.length) change({ indicators: next })
    },
    onPeriod: (id, period) => change({ indicators: indicators.map((own) => (own.id === id ? { id, period } : own)) }),
  }
}
