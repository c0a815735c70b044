import type { CatalogueAnswer, ColumnTable, TablesAnswer, TerritoryCard } from '@radier/api/contract'
import { groupOptions, rowsWord } from '@radier/geodata/analysis/words'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Level } from '@radier/geodata/territory/level'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import './analyse.css'
import { tableInMemory } from '../../analysis/engine.ts'
import { groupBy, whole } from '../../analysis/groups.ts'
import { useAnswer } from '../../data/answer.ts'
import { Segments } from '../../ui/segments.tsx'
import { Failure, Skeleton } from '../../ui/state.tsx'
import type { AnalyseView } from '../../view/analyse.ts'
import { changeView, currentView, useView } from '../../view/use-view.ts'
import { Funnel } from './funnel.tsx'
import { GatherAnalysis } from './gather-analysis.tsx'
import { GroupsPanel } from './groups-panel.tsx'
import { Histogram } from './histogram.tsx'
import type { Session } from './session.ts'
import { useMapFollow } from './use-map-follow.ts'
import { shownFigures, useSession, useTable, useTurn } from './use-session.ts'
import { naturalGroup } from './words.ts'

const Console = lazy(() => import('./console.tsx'))
const Pivot = lazy(() => import('./pivot.tsx'))

interface AnalyseProps {
  catalogue: CatalogueAnswer
  territories: readonly TerritoryCard[]
  phone: boolean
}

const change = (part: Partial<AnalyseView>, how: 'push' | 'replace' = 'push') =>
  changeView({ analysis: { ...currentView().analysis, ...part } }, how)
const noFigures: never[] = []

/** Columns of a table in the browser: filters that count as they move, groups, and a console. The map follows. */
export default function Analyse({ catalogue, territories, phone }: AnalyseProps) {
  const { analysis: view, territory: code, indicator } = useView()
  const asked = useAnswer<TablesAnswer>('/api/columns')
  const tables = asked.data?.tables ?? noFigures
  const about = tables.find((t) => t.id === view.table) ?? [...tables].sort((a, b) => b.rows - a.rows)[0] ?? null
  const { table, problem, retry } = useTable(about, catalogue)
  const names = useMemo(() => new Map(territories.map((t) => [t.code, t])), [territories])
  const territory = scopeOf(code, about)
  const favourite = indicator ?? Object.entries(catalogue.indicators).find(([, i]) => i.opening)?.[0] ?? null
  const [added, setAdded] = useState<string[]>([])
  const [adding, setAdding] = useState(false)
  const figures = useMemo(
    () => (table ? shownFigures(table, view.brushes, added, favourite) : noFigures),
    [table, view.brushes, added, favourite],
  )
  const session = useSession(table, territory, figures, view.brushes)
  useMapFollow(session, catalogue)
  const options = useMemo(() => (table ? groupOptions(table.about, table.figures) : []), [table])
  const group = options.find((o) => o.name === view.group)?.name ?? naturalGroup(options, territory)
  const rest = useCallback(() => session && change({ brushes: [...session.brushes()] }, 'push'), [session])
  const tableOf = useCallback(
    async (level: Level) => {
      const own = tables.find((t) => t.kind === 'capa' && t.level === level)
      return own ? tableInMemory(own, catalogue) : null
    },
    [tables, catalogue],
  )
  useEffect(() => setAdded([]), [about?.id])
  const failure = asked.problem ?? problem
  const goTo = ([lon, lat]: readonly [number, number]) =>
    changeView({ camera: { lon, lat, zoom: Math.max(currentView().camera?.zoom ?? 0, 14) } })

  return (
    <>
      {session && <Funnel session={session} onChange={rest} onAdd={() => setAdding(!adding)} />}
      <section className="analysis" aria-label="Analizar">
        <div className="analysis-bar">
          <TablePick tables={tables} chosen={about} />
          {session ? <Summary session={session} /> : <span className="drawer-what">Abriendo…</span>}
          <Segments
            label="Qué se muestra"
            options={[
              { id: 'filtros', text: 'Filtros' },
              { id: 'tabla', text: 'Tabla dinámica' },
            ]}
            chosen={view.shown}
            onChoose={(shown) => change({ shown })}
          />
          {session && <GatherAnalysis session={session} view={view} options={options} chosen={group} names={names} />}
          <button type="button" className="bt small" aria-pressed={view.console} onClick={() => change({ console: !view.console })}>
            Consola SQL
          </button>
        </div>
        {failure && !session ? (
          <Failure {...failure} onRetry={retry} />
        ) : !session || !table ? (
          <Skeleton lines={5} label="Leyendo las columnas" />
        ) : view.shown === 'tabla' ? (
          <Suspense fallback={<Skeleton lines={5} />}>
            <Pivot session={session} view={view} options={options} chosen={group} names={names} onChange={change} />
          </Suspense>
        ) : (
          <div className="analysis-body">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
            <section className="hists" aria-label="Histogramas" tabIndex={0}>
              {figures.map((figure) => (
                <Histogram key={figure.name} session={session} figure={figure} onRest={rest} />
              ))}
              {adding && (
                <section className="hist hist-add" aria-label="Agregar una columna">
                  <h3>Otra columna</h3>
                  <ul>
                    {table.figures
                      .filter((f) => !figures.includes(f))
                      .map((f) => (
                        <li key={f.name}>
                          <button
                            type="button"
                            className="link"
                            onClick={() => {
                              setAdded([...added, f.name])
                              setAdding(false)
                            }}
                          >
                            {f.label}
                            {f.unit ? `, ${f.unit}` : ''}
                          </button>
                        </li>
                      ))}
                  </ul>
                </section>
              )}
              {figures.length === 0 && (
                <p className="menor none">Esta tabla no trae cifras: se agrupa y se consulta, no se filtra por tramos.</p>
              )}
            </section>
            <GroupsPanel
              session={session}
              view={view}
              options={options}
              chosen={group}
              names={names}
              onGroup={(name) => change({ group: name })}
              onPlace={(place) => changeView({ territory: place })}
            />
          </div>
        )}
      </section>
      {view.console && tables.length > 0 && (
        <aside className={phone ? 'panel console-panel phone' : 'panel console-panel'} aria-label="Consola SQL">
          <Suspense fallback={<Skeleton lines={9} label="Abriendo la consola" />}>
            <Console
              view={view}
              tables={tables}
              open={about?.id ?? null}
              near={territory === '0' ? null : (names.get(territory) ?? null)}
              tableOf={tableOf}
              onChange={change}
              onGo={goTo}
            />
          </Suspense>
        </aside>
      )}
    </>
  )
}

/** The territory whose rows are counted: a comuna among comunas would be alone, so there it is the country. */
function scopeOf(code: string, about: ColumnTable | null): string {
  const coarse = about?.level === 'region' || about?.level === 'provincia' || (about?.level === 'comuna' && code.length > 3)
  return /^\d+$/.test(code) && !coarse ? code : '0'
}

function TablePick({ tables, chosen }: { tables: readonly ColumnTable[]; chosen: ColumnTable | null }) {
  return (
    <select
      className="select table-pick"
      aria-label="Datos que se analizan"
      value={chosen?.id ?? ''}
      onChange={(event) => change({ table: event.target.value, brushes: [], group: null, pivot: null, of: null })}
    >
      {tables.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  )
}

/** «627 manzanas, 62.019 personas, 14.043 extranjeros». */
function Summary({ session }: { session: Session }) {
  useTurn(session)
  const { table, cross } = session
  const sums = table.figures.filter((f) => f.additive && !f.name.startsWith('i.')).slice(0, table.about.kind === 'comunas' ? 0 : 2)
  const parts = sums.map((figure) => {
    const { value, unknown } = groupBy(whole(table.rows), cross.fails, table.values(figure.name), 'suma')
    return `${formatNumber(value[0], figure.decimals)} ${figure.label.toLowerCase()}${unknown[0] ? ` y ${formatNumber(unknown[0])} s/i` : ''}`
  })
  return (
    <span className="drawer-what">
      <b>
        {formatNumber(cross.passing())} {rowsWord(table.about, cross.passing())}
      </b>
      {parts.map((part) => `, ${part}`)}
    </span>
  )
}
