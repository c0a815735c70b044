import type { MicroAnswer, MicroBlock, MicroOutcome } from '@radier/api/contract-micro'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { setHover, useIsHovered } from '../../view/hover.ts'
import { moveBetweenRows } from './list-keys.ts'
import { lookOf, VerdictSign } from './marks.tsx'
import { type MicroColumn, type MicroOrder, orderedBlocks, rangeText, whyText, zonesText } from './micro-words.ts'

interface MicroListProps {
  micro: MicroAnswer
  chosen: string | null
  onChoose: (key: string | null) => void
}

const page = 100

/** The blocks as a table: the map by keyboard. */
export function MicroList({ micro, chosen, onChoose }: MicroListProps) {
  const { blocks, need } = micro
  const [order, setOrder] = useState<MicroOrder>({ column: 'predial', descending: true })
  const [limit, setLimit] = useState(page)
  const sorted = useMemo(() => orderedBlocks(blocks, order), [blocks, order])
  const shown = sorted.slice(0, Math.max(limit, sorted.findIndex(({ key }) => key === chosen) + 1))
  const stop = chosen ?? sorted[0]?.key
  const head = (column: MicroColumn, text: string) => {
    const current = order.column === column
    const lowFirst = column === 'manzana' || column === 'zona'
    return (
      <th key={column} scope="col" aria-sort={current ? (order.descending ? 'descending' : 'ascending') : 'none'} className={column}>
        <button type="button" onClick={() => setOrder({ column, descending: current ? !order.descending : !lowFirst })}>
          {text}
          {current && <span aria-hidden="true"> {order.descending ? '▾' : '▴'}</span>}
        </button>
      </th>
    )
  }
  return (
    <div className="list micro-list">
      <table onKeyDown={moveBetweenRows}>
        <caption className="vh">Manzanas y lo que toma cada una, en orden</caption>
        <thead>
          <tr>
            {head('manzana', 'Manzana')}
            {head('zona', 'Zona')}
            {head('predial', 'Predial')}
            {head('condominio', 'Condominio')}
            {head('superficie', 'Superficie')}
            {head('personas', 'Personas')}
            {need && head('necesidad', need.title)}
            <th scope="col">Allegamiento</th>
            <th scope="col" className="why">
              Por qué
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((block) => (
            <BlockRow
              key={block.key}
              block={block}
              need={need !== null}
              chosen={block.key === chosen}
              tabStop={block.key === stop}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
      {sorted.length > shown.length && (
        <button type="button" className="bt more" onClick={() => setLimit(limit + page)}>
          Ver {formatNumber(Math.min(page, sorted.length - shown.length))} más de {formatNumber(sorted.length)}
        </button>
      )}
    </div>
  )
}

interface RowProps {
  block: MicroBlock
  need: boolean
  chosen: boolean
  tabStop: boolean
  onChoose: (key: string | null) => void
}

const BlockRow = memo(function BlockRow({ block, need, chosen, tabStop, onChoose }: RowProps) {
  const row = useRef<HTMLTableRowElement>(null)
  const hovered = useIsHovered(block.key)
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const cell = (text: string) => <td className={text === UNKNOWN ? 'micro-si' : undefined}>{text}</td>
  return (
    <tr
      ref={row}
      className={chosen ? 'selected' : hovered ? 'hovered' : undefined}
      onPointerEnter={() => setHover(block.key)}
      onPointerLeave={() => setHover(null)}
    >
      <th scope="row">
        <button
          type="button"
          tabIndex={tabStop ? 0 : -1}
          aria-current={chosen || undefined}
          onClick={() => onChoose(chosen ? null : block.key)}
          onFocus={() => setHover(block.key)}
          onBlur={() => setHover(null)}
        >
          {block.key}
        </button>
      </th>
      {cell(zonesText(block))}
      <Fit of={block.predial} />
      <Fit of={block.condominio} />
      {cell(`${formatNumber(block.areaM2)} m²`)}
      {cell(formatNumber(block.people))}
      {need && cell(block.need === null ? UNKNOWN : `${formatNumber(block.need, 1)} %`)}
      {cell(UNKNOWN)}
      <td className="why">{whyText(block)}</td>
    </tr>
  )
})

const Fit = ({ of }: { of: MicroOutcome }) => (
  <td className={`fit ${lookOf(of.verdict)}`}>
    {of.homes && <VerdictSign verdict={of.verdict} />}
    {rangeText(of)}
  </td>
)
