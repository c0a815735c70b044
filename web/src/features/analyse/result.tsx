import { formatNumber } from '@radier/geodata/measure/format'
import { namesAnIdentifier } from '@radier/geodata/measure/identifier'
import { lazy, Suspense, useMemo, useState } from 'react'
import { limits, type SqlColumn, type SqlResult } from '../../analysis/sql-answer.ts'
import { downloadText } from '../../ui/download.ts'
import { DownloadIcon } from '../../ui/icons.tsx'
import { Segments } from '../../ui/segments.tsx'
import { Skeleton } from '../../ui/state.tsx'
import { cellText, compareCells, decimalsOf, isFigure } from './cell-text.ts'
import { csvText } from './csv.ts'
import type { Found } from './found.ts'

const ResultChart = lazy(() => import('./result-chart.tsx'))

interface ResultProps {
  title: string
  /** Why this is not what the query on the screen would answer today; null when it is. */
  stale: { why: string; text: string; onBack(): void } | null
  result: SqlResult
  /** What a file may carry of it; null when it could not be read again. */
  takenAway: () => Promise<SqlResult | null>
  found: Found | null
  onMap: boolean
  onShow: (on: boolean) => void
  onGo: (row: number) => void
}

const page = 100

/** What a query gave: a table, a chart, a file, and a layer of the map when its rows have a place. */
export function Result({ title, stale, result, takenAway, found, onMap, onShow, onGo }: ResultProps) {
  const { columns, rows, cut, ms } = result
  const [shown, setShown] = useState<'tabla' | 'grafico'>('tabla')
  const [many, setMany] = useState(page)
  const [order, setOrder] = useState<{ column: number; down: boolean } | null>(null)
  const chartable = columns.some(({ kind }) => kind === 'number') && rows.length > 1
  const place = order ? sorted(result, order) : rows.map((_, i) => i)
  const decimals = useMemo(
    () => columns.map((_, c) => rows.reduce((most, row) => Math.max(most, decimalsOf(row[c] ?? null)), 0)),
    [columns, rows],
  )
  const save = async () => {
    const told = await takenAway()
    if (told) downloadText(`${title}.csv`.replace(/[\\/:]/g, '-'), csvText([told.columns.map((c) => c.name), ...told.rows]), 'text/csv')
  }
  return (
    <section className={stale ? 'block result old' : 'block result'} aria-label="Resultado">
      <h2>
        {formatNumber(rows.length)} {rows.length === 1 ? 'fila' : 'filas'}
        <small>
          {formatNumber(ms / 1000, ms < 1000 ? 2 : 1)} s ·{' '}
          <button type="button" className="link" onClick={() => void save()}>
            <DownloadIcon />
            CSV
          </button>
        </small>
      </h2>
      {stale && (
        <p className="stale" role="status">
          <span className="tag wait">no es de ahora</span> {stale.why}{' '}
          <button type="button" className="link" onClick={stale.onBack}>
            {stale.text}
          </button>
        </p>
      )}
      {cut && <p className="menor">Hay más: se muestran las primeras {formatNumber(limits.rows)}. Acote o agrupe para verlas todas.</p>}
      {found && (
        <p className="on-map">
          <label>
            <input type="checkbox" checked={onMap} onChange={(event) => onShow(event.target.checked)} />
            <i aria-hidden="true" /> En el mapa, {formatNumber(found.points.length)} {found.word}
          </label>
        </p>
      )}
      {rows.length === 0 && <p className="menor">Ninguna fila cumple lo que pide la consulta.</p>}
      {chartable && (
        <Segments
          label="Cómo se ve"
          options={[
            { id: 'tabla', text: 'Tabla' },
            { id: 'grafico', text: 'Gráfico' },
          ]}
          chosen={shown}
          onChoose={setShown}
        />
      )}
      {shown === 'grafico' && chartable ? (
        <Suspense fallback={<Skeleton lines={5} label="Abriendo el gráfico" />}>
          <ResultChart result={result} />
        </Suspense>
      ) : (
        rows.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
          <section className="result-rows" aria-label="Filas del resultado" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {columns.map((column, c) => (
                    <th key={column.name} scope="col" className={isFigure(column) ? 'n' : ''} aria-sort={ariaSort(order, c)}>
                      <button type="button" onClick={() => setOrder(nextOrder(order, c))}>
                        {column.name}
                        {order?.column === c ? (order.down ? ' ↓' : ' ↑') : ''}
                      </button>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {place.slice(0, many).map((row) => (
                  <tr key={row} className={found?.rows.has(row) ? 'goes' : ''} onClick={() => found?.rows.has(row) && onGo(row)}>
                    {columns.map((column, c) => (
                      <td key={column.name} className={classOf(column)}>
                        {cellText(rows[row]?.[c] ?? null, column, decimals[c] ?? 0)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            {rows.length > many && (
              <button type="button" className="link" onClick={() => setMany(many + 400)}>
                Ver más: van {formatNumber(many)} de {formatNumber(rows.length)}
              </button>
            )}
          </section>
        )
      )}
    </section>
  )
}

type Order = { column: number; down: boolean } | null
const ariaSort = (order: Order, c: number) => (order?.column === c ? (order.down ? 'descending' : 'ascending') : 'none')
const nextOrder = (order: Order, column: number): Order => ({ column, down: order?.column === column ? !order.down : true })

/** Positions of the rows in order; the unknown last, whichever way. */
function sorted({ rows, columns }: SqlResult, { column, down }: NonNullable<Order>): number[] {
  const kind = columns[column]?.kind ?? 'other'
  const sign = down ? -1 : 1
  return rows
    .map((_, i) => i)
    .sort((i, j) => {
      const [a, b] = [rows[i]?.[column] ?? null, rows[j]?.[column] ?? null]
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return sign * compareCells(a, b, kind)
    })
}

const classOf = (column: SqlColumn) => (isFigure(column) ? 'n' : namesAnIdentifier(column.name) ? 'mono' : '')
