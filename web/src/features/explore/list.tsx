import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { coverageText, writeFigure } from '@radier/geodata/measure/known'
import { levelLabel } from '@radier/geodata/territory/level'
import { useState } from 'react'
import { moveBetweenRows } from '../../ui/move-between-rows.ts'
import { setHover, useIsHovered } from '../../view/hover.ts'
import type { Scene } from '../../view/scene.ts'
import { baseLabel, type Column, type Order, type Row, sortRows } from './rows.ts'

interface ListProps {
  rows: readonly Row[]
  scene: Scene
  onSelect: (code: string) => void
}

const page = 400

/** The list is the map for the keyboard: arrows move over rows and light the map, Enter selects, headers sort. */
export default function List({ rows, scene, onSelect }: ListProps) {
  const { indicator, measure } = scene
  const [chosen, setOrder] = useState<Order | null>(null)
  const [limit, setLimit] = useState(page)
  const order: Order = chosen ?? { column: measure, descending: indicator.better !== 'mas' }
  const sorted = sortRows(rows, order)
  const shown = sorted.slice(0, limit)
  const tabStop = shown.some((r) => r.code === scene.selected) ? scene.selected : shown[0]?.code
  const columns: { id: Column; text: string }[] = [
    { id: 'name', text: levelLabel[scene.level].one },
    ...(indicator.tasa ? [{ id: 'tasa' as const, text: `Tasa, ${indicator.tasa.unit}` }] : []),
    ...(indicator.conteo ? [{ id: 'conteo' as const, text: indicator.short }] : []),
    ...(indicator.conteo && indicator.value.base ? [{ id: 'base' as const, text: baseLabel(indicator) }] : []),
  ]
  const sort = (column: Column) => setOrder({ column, descending: order.column === column ? !order.descending : column !== 'name' })

  return (
    <div className="list">
      <table>
        <caption className="vh">
          {indicator.title}, {scene.period}, por {levelLabel[scene.level].one.toLowerCase()}
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, text }) => (
              <th key={id} scope="col" aria-sort={order.column === id ? (order.descending ? 'descending' : 'ascending') : 'none'}>
                <button type="button" onClick={() => sort(id)}>
                  {text}
                  <span aria-hidden="true">{order.column === id ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveBetweenRows}>
          {shown.map((row) => (
            <ListRow key={row.code} row={row} scene={scene} columns={columns} tabStop={row.code === tabStop} onSelect={onSelect} />
          ))}
        </tbody>
      </table>
      {sorted.length > limit && (
        <button type="button" className="bt more" onClick={() => setLimit(limit + page)}>
          Ver {formatNumber(Math.min(page, sorted.length - limit))} más de {formatNumber(sorted.length)}
        </button>
      )}
    </div>
  )
}

interface ListRowProps {
  row: Row
  scene: Scene
  columns: readonly { id: Column }[]
  tabStop: boolean
  onSelect: (code: string) => void
}

function ListRow({ row, scene, columns, tabStop, onSelect }: ListRowProps) {
  const hovered = useIsHovered(row.code)
  const { indicator } = scene
  const written: Record<Column, string> = {
    name: row.name,
    tasa: writeFigure(row.tasa, indicator.tasa?.decimals ?? 0, row.state),
    conteo: writeFigure(row.conteo, indicator.conteo?.decimals ?? 0, row.state),
    base: formatNumber(row.base),
  }
  const selected = row.code === scene.selected
  return (
    <tr
      className={selected ? 'selected' : hovered ? 'hovered' : undefined}
      onPointerEnter={() => setHover(row.code)}
      onPointerLeave={() => setHover(null)}
    >
      {columns.map(({ id }) =>
        id === 'name' ? (
          <th key={id} scope="row">
            <button
              type="button"
              tabIndex={tabStop ? 0 : -1}
              aria-current={selected || undefined}
              onClick={() => onSelect(row.code)}
              onFocus={() => setHover(row.code)}
              onBlur={() => setHover(null)}
            >
              <i className="swatch" style={{ background: row.band < 0 ? 'var(--si)' : `var(--${scene.tokens[row.band]})` }} />
              {row.name}
              {row.coverage && <small> lo conocido: {coverageText(row.coverage)}</small>}
            </button>
          </th>
        ) : (
          <td key={id} className={written[id] === UNKNOWN ? 'unknown' : undefined}>
            {written[id]}
          </td>
        ),
      )}
    </tr>
  )
}
