import { formatNumber } from '@radier/geodata/measure/format'
import { type ReactNode, type Ref, useState } from 'react'
import { moveBetweenRows } from '../../ui/move-between-rows.ts'
import { setHover, useIsHovered } from '../../view/hover.ts'
import { type Order, sameColumn } from './list-order.ts'

const page = 100

interface ListTableProps<T> {
  look: string
  caption: string
  head: ReactNode
  /** In the order in which they are listed. */
  rows: readonly T[]
  keyOf: (row: T) => string
  chosen: string | null
  children: (row: T, standing: { chosen: boolean; tabStop: boolean }) => ReactNode
}

/** A list of the drawer, page by page and at least as far as what is chosen: the map by keyboard. */
export function ListTable<T>({ look, caption, head, rows, keyOf, chosen, children }: ListTableProps<T>) {
  const [limit, setLimit] = useState(page)
  const at = rows.findIndex((row) => keyOf(row) === chosen)
  const shown = rows.slice(0, Math.max(limit, at + 1))
  return (
    <div className={`list ${look}`}>
      <table onKeyDown={moveBetweenRows}>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{shown.map((row, i) => children(row, { chosen: i === at, tabStop: i === Math.max(0, at) }))}</tbody>
      </table>
      {rows.length > shown.length && (
        <button type="button" className="bt more" onClick={() => setLimit(limit + page)}>
          Ver {formatNumber(Math.min(page, rows.length - shown.length))} más de {formatNumber(rows.length)}
        </button>
      )}
    </div>
  )
}

interface SortHeadProps<C> {
  column: C
  text: string
  look: string
  /** The lowest, or the first by name, comes first. */
  lowFirst: boolean
  order: Order<C>
  onOrder: (order: Order<C>) => void
}

/** Orders by its column; pressed again, the other way round. */
export function SortHead<C>({ column, text, look, lowFirst, order, onOrder }: SortHeadProps<C>) {
  const current = sameColumn(order.column, column)
  const descending = current && order.descending
  return (
    <th scope="col" aria-sort={current ? (descending ? 'descending' : 'ascending') : 'none'} className={look}>
      <button type="button" onClick={() => onOrder({ column, descending: current ? !descending : !lowFirst })}>
        {text}
        {current && <span aria-hidden="true"> {descending ? '▾' : '▴'}</span>}
      </button>
    </th>
  )
}

interface ListRowProps {
  ref?: Ref<HTMLTableRowElement>
  /** What the map lights. */
  id: string
  chosen: boolean
  tabStop: boolean
  onChoose: () => void
  /** Cells before the name. */
  before?: ReactNode
  name: ReactNode
  /** Cells after it. */
  children: ReactNode
}

/** A row that lights its place on the map and is lit by it. */
export function ListRow({ ref, id, chosen, tabStop, onChoose, before, name, children }: ListRowProps) {
  const hovered = useIsHovered(id)
  return (
    <tr
      ref={ref}
      className={chosen ? 'selected' : hovered ? 'hovered' : undefined}
      onPointerEnter={() => setHover(id)}
      onPointerLeave={() => setHover(null)}
    >
      {before}
      <th scope="row">
        <button
          type="button"
          tabIndex={tabStop ? 0 : -1}
          aria-current={chosen || undefined}
          onClick={onChoose}
          onFocus={() => setHover(id)}
          onBlur={() => setHover(null)}
        >
          {name}
        </button>
      </th>
      {children}
    </tr>
  )
}
