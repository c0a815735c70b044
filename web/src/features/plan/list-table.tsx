import { formatNumber } from '@radier/geodata/measure/format'
import { type ReactNode, type Ref, useMemo, useState } from 'react'
import { moveBetweenRows } from '../../ui/move-between-rows.ts'
import { setHover, useIsHovered } from '../../view/hover.ts'
import { type Order, sameColumn } from './list-order.ts'

const page = 100

export interface Heading<C> {
  /** What it orders by; null when it orders nothing. */
  column: C | null
  text: string
  look?: string
}

interface ListTableProps<T, C> {
  look: string
  caption: string
  headings: readonly Heading<C>[]
  /** Whether the lowest, or the first by name, comes first when a heading is pressed. */
  lowFirst: (column: C) => boolean
  start: Order<C>
  inOrder: (rows: readonly T[], order: Order<C>) => readonly T[]
  rows: readonly T[]
  keyOf: (row: T) => string
  chosen: string | null
  children: (row: T, standing: { chosen: boolean; tabStop: boolean }) => ReactNode
}

/** A list of the drawer, page by page and at least as far as what is chosen: the map by keyboard. A heading pressed twice turns the order round. */
export function ListTable<T, C>({
  look,
  caption,
  headings,
  lowFirst,
  start,
  inOrder,
  rows,
  keyOf,
  chosen,
  children,
}: ListTableProps<T, C>) {
  const [order, setOrder] = useState(start)
  const [limit, setLimit] = useState(page)
  const sorted = useMemo(() => inOrder(rows, order), [inOrder, rows, order])
  const at = sorted.findIndex((row) => keyOf(row) === chosen)
  const shown = sorted.slice(0, Math.max(limit, at + 1))
  const head = ({ column, text, look: own }: Heading<C>) => {
    if (column === null)
      return (
        <th key={text} scope="col" className={own}>
          {text}
        </th>
      )
    const current = sameColumn(order.column, column)
    const { descending } = order
    return (
      <th key={text} scope="col" aria-sort={current ? (descending ? 'descending' : 'ascending') : 'none'} className={own}>
        <button type="button" onClick={() => setOrder({ column, descending: current ? !descending : !lowFirst(column) })}>
          {text}
          {current && <span aria-hidden="true"> {descending ? '▾' : '▴'}</span>}
        </button>
      </th>
    )
  }
  return (
    <div className={`list ${look}`}>
      <table onKeyDown={moveBetweenRows}>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>{headings.map(head)}</tr>
        </thead>
        <tbody>{shown.map((row, i) => children(row, { chosen: i === at, tabStop: i === Math.max(0, at) }))}</tbody>
      </table>
      {sorted.length > shown.length && (
        <button type="button" className="bt more" onClick={() => setLimit(limit + page)}>
          Ver {formatNumber(Math.min(page, sorted.length - shown.length))} más de {formatNumber(sorted.length)}
        </button>
      )}
    </div>
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
