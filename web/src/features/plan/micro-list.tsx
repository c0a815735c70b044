import type { MicroAnswer, MicroBlock, MicroOutcome } from '@radier/api/contract-micro'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { Order } from './list-order.ts'
import { ListRow, ListTable, SortHead } from './list-table.tsx'
import { lookOf, VerdictSign } from './marks.tsx'
import { type MicroColumn, orderedBlocks, rangeText, whyText, zonesText } from './micro-words.ts'

interface MicroListProps {
  micro: MicroAnswer
  chosen: string | null
  onChoose: (key: string | null) => void
}

/** The blocks as a table. */
export function MicroList({ micro, chosen, onChoose }: MicroListProps) {
  const { blocks, need } = micro
  const [order, setOrder] = useState<Order<MicroColumn>>({ column: 'predial', descending: true })
  const sorted = useMemo(() => orderedBlocks(blocks, order), [blocks, order])
  const head = (column: MicroColumn, text: string) => (
    <SortHead
      column={column}
      text={text}
      look={column}
      lowFirst={column === 'manzana' || column === 'zona'}
      order={order}
      onOrder={setOrder}
    />
  )
  return (
    <ListTable
      look="micro-list"
      caption="Manzanas y lo que toma cada una, en orden"
      head={
        <>
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
        </>
      }
      rows={sorted}
      keyOf={({ key }) => key}
      chosen={chosen}
    >
      {(block, standing) => <BlockRow key={block.key} block={block} need={need !== null} {...standing} onChoose={onChoose} />}
    </ListTable>
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
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const cell = (text: string) => <td className={text === UNKNOWN ? 'micro-si' : undefined}>{text}</td>
  return (
    <ListRow
      ref={row}
      id={block.key}
      chosen={chosen}
      tabStop={tabStop}
      onChoose={() => onChoose(chosen ? null : block.key)}
      name={block.key}
    >
      {cell(zonesText(block))}
      <Fit of={block.predial} />
      <Fit of={block.condominio} />
      {cell(`${formatNumber(block.areaM2)} m²`)}
      {cell(formatNumber(block.people))}
      {need && cell(block.need === null ? UNKNOWN : `${formatNumber(block.need, 1)} %`)}
      {cell(UNKNOWN)}
      <td className="why">{whyText(block)}</td>
    </ListRow>
  )
})

const Fit = ({ of }: { of: MicroOutcome }) => (
  <td className={`fit ${lookOf(of.verdict)}`}>
    {of.homes && <VerdictSign verdict={of.verdict} />}
    {rangeText(of)}
  </td>
)
