import type { TerritoryCard } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { levelLabel } from '@radier/geodata/territory/level'
import { lazy, type ReactNode, Suspense } from 'react'
import { downloadText } from '../../ui/download.ts'
import { DownloadIcon } from '../../ui/icons.tsx'
import { Skeleton } from '../../ui/state.tsx'
import type { Scene } from '../../view/scene.ts'
import { changeView, useView } from '../../view/use-view.ts'
import { csvOf } from './csv.ts'
import { goTo, select } from './go.ts'
import { PeriodRow } from './period-menu.tsx'
import { listScope } from './ranking.ts'
import { rowsOf, sortRows } from './rows.ts'

const Chart = lazy(() => import('./chart.tsx'))
const List = lazy(() => import('./list.tsx'))

interface DrawerProps {
  scene: Scene
  periods: readonly string[]
  territories: ReadonlyMap<string, TerritoryCard>
  /** What Analizar shows, below its tab. */
  analysis: ReactNode
}

/** The bottom drawer: the list and the chart of what is on the map, and its time. */
export function Drawer({ scene, periods, territories, analysis }: DrawerProps) {
  const { drawer } = useView()
  const open = drawer !== 'cerrado'
  const rows = rowsOf(scene, territories)
  const scope = territories.get(listScope(scene.selected, scene.level))?.name ?? 'Chile'
  const many = levelLabel[scene.level].many
  const choose = (code: string) => {
    const card = territories.get(code)
    if (card) goTo(card)
    else select(code)
  }
  const save = () => {
    const ordered = sortRows(rows, { column: scene.measure, descending: true })
    downloadText(`${scene.indicator.short} ${scope} ${scene.period}.csv`.replace(/[\\/]/g, '-'), csvOf(ordered, scene), 'text/csv')
  }
  const analysing = drawer === 'analizar'
  const tab = (id: 'tabla' | 'grafico' | 'analizar', text: string) => (
    <button
      type="button"
      className="drawer-tab"
      aria-expanded={drawer === id}
      onClick={() => changeView({ drawer: drawer === id ? 'cerrado' : id })}
    >
      {text}
    </button>
  )
  return (
    <section className={open ? 'drawer open' : 'drawer'} aria-label="Tabla, gráfico y análisis">
      <div className="drawer-bar">
        {tab('tabla', 'Tabla')}
        {tab('grafico', 'Gráfico')}
        {tab('analizar', 'Analizar')}
        {!analysing && (
          <>
            <span className="drawer-what">
              <b>
                {formatNumber(rows.length)} {rows.length === 1 ? levelLabel[scene.level].one.toLowerCase() : many}
              </b>{' '}
              de {scope}
            </span>
            <PeriodRow periods={periods} period={scene.period} />
          </>
        )}
        {open && !analysing && (
          <button type="button" className="bt small" onClick={save}>
            <DownloadIcon />
            CSV
          </button>
        )}
        <button type="button" className="bt small drawer-close" onClick={() => changeView({ drawer: open ? 'cerrado' : 'tabla' })}>
          {open ? 'Cerrar' : 'Abrir'}
        </button>
      </div>
      {analysing && analysis}
      {open && !analysing && (
        <div className="drawer-body">
          {drawer === 'tabla' ? (
            <Suspense fallback={<Skeleton lines={5} label="Abriendo la tabla" />}>
              <List key={scene.indicatorId} rows={rows} scene={scene} onSelect={choose} />
            </Suspense>
          ) : (
            <Suspense fallback={<Skeleton lines={5} label="Abriendo el gráfico" />}>
              <Chart rows={rows} scene={scene} onSelect={choose} />
            </Suspense>
          )}
        </div>
      )}
    </section>
  )
}
