import type { MicroAnswer, MicroBlock, MicroOutcome } from '@radier/api/contract-micro'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { memo, useEffect, useRef } from 'react'
import type { Order } from './list-order.ts'
import { ListRow, ListTable } from './list-table.tsx'
import { lookOf, VerdictSign } from './marks.tsx'
import { type MicroColumn, orderedBlocks, rangeText, whyText, zonesText } from './micro-words.ts'

interface MicroListProps {
  micro: MicroAnswer
  chosen: string | null
  onChoose: (key: string | null) => void
}

const heading = (column: MicroColumn, text: string) => ({ column, text, look: column })
const mostHomes: Order<MicroColumn> = { column: 'predial', descending: true }

/** The blocks as a table. */
export function MicroList({ micro, chosen, onChoose }: MicroListProps) {
  const { blocks, need } = micro
  return (
    <ListTable
      look="micro-list"
      caption="Manzanas y lo que toma cada una, en orden"
      headings={[
        heading('manzana', 'Manzana'),
        heading('zona', 'Zona'),
        heading('predial', 'Predial'),
        heading('condominio', 'Condominio'),
        heading('superficie', 'Superficie'),
        heading('personas', 'Personas'),
        ...(need ? [heading('necesidad', need.title)] : []),
        { column: null, text: 'Allegamiento' },
        { column: null, text: 'Por qué', look: 'why' },
      ]}
      lowFirst={(column) => column === 'manzana' || column === 'zona'}
      start={mostHomes}
      inOrder={orderedBlocks}
      rows={blocks}
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
      {need && cell(block.need === null ? UNKNOWN : formatNumber(block.need, 1))}
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
