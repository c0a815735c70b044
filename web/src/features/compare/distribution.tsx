import { formatNumber } from '@radier/geodata/measure/format'
import type { Brush } from '@radier/geodata/view/compare'
import { type KeyboardEvent, memo, useDeferredValue, useMemo, useRef } from 'react'
import { useSize } from '../../map/use-size.ts'
import { type Comparison, figureOf, type Line } from './comparison.ts'
import { LineHead } from './line-head.tsx'
import { NumberBadge } from './number-badge.tsx'
import { Swarm } from './swarm.tsx'
import type { Range } from './use-drag.ts'
import { useNear } from './use-near.ts'
import { Blocks, ValueCell } from './value-cell.tsx'
import { capital } from './words.ts'

export interface LineActions {
  onLead(id: string): void
  onMove(id: string, step: -1 | 1): void
  onRemove(id: string): void
  onPeriod(id: string, period: string): void
  onBrush(id: string, range: Range | null, done: boolean): void
  onPick(code: string): void
}

interface DistributionProps {
  comparison: Comparison
  chosen: readonly string[]
  lead: string
  lit: ReadonlySet<string> | null
  brushes: readonly Brush[]
  backdrop: string
  phone: boolean
  nameOf: (code: string) => string
  actions: LineActions
}

const labelColumn = 164
const cell = { wide: 48, narrow: 40 }

/** One row per indicator: everyone behind, the chosen ones as numbers, their figures by quarter. */
export function Distribution(props: DistributionProps) {
  const { comparison, chosen, phone, backdrop, nameOf } = props
  const root = useRef<HTMLDivElement>(null)
  const size = useSize(root)
  const column = chosen.length > 8 ? cell.narrow : cell.wide
  const room = Math.floor(size?.width ?? 0)
  const width = phone ? room : Math.max(240, room - labelColumn - chosen.length * column - 14)
  const lines = comparison.lines
  const late = useDeferredValue(useMemo(() => ({ chosen, width }), [chosen, width]))
  return (
    <div ref={root} className="distribution" style={{ '--cell': `${column}px` } as React.CSSProperties}>
      {room > 0 && (
        <table className="swarms" onKeyDown={moveBetweenCells}>
          <caption className="vh">Comunas comparadas, un indicador por fila</caption>
          <thead>
            <tr>
              <th scope="col">Indicador</th>
              <th scope="col" className="backdrop">
                {capital(backdrop)}; línea cortada: mediana
              </th>
              {chosen.map((code, order) => (
                <th key={code} scope="col" className="number-head" title={nameOf(code)}>
                  <NumberBadge order={order} />
                  <span className="vh">{nameOf(code)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, i) => (
              <DistributionRow
                key={line.id}
                line={line}
                comparison={comparison}
                chosen={chosen}
                leads={line.id === props.lead}
                lit={props.lit}
                brushed={props.brushes.find(({ id }) => id === line.id) ?? null}
                phone={phone}
                nameOf={nameOf}
                actions={props.actions}
                late={late}
                first={i === 0}
                last={i === lines.length - 1}
              />
            ))}
          </tbody>
        </table>
      )}
      <QuarterLegend />
    </div>
  )
}

interface RowProps extends Pick<DistributionProps, 'comparison' | 'chosen' | 'lit' | 'phone' | 'nameOf' | 'actions'> {
  line: Line
  leads: boolean
  brushed: Brush | null
  /** Who stands in the swarms and how wide these are: drawn after the figures, so that a press answers at once. */
  late: { chosen: readonly string[]; width: number }
  first: boolean
  last: boolean
}

/** A row draws its swarm and figures only near the screen: sixty of them cost what a dozen does. */
const DistributionRow = memo(function DistributionRow(props: RowProps) {
  const { line, comparison, chosen, leads, lit, brushed, phone, nameOf, actions, late, first, last } = props
  const { absent, country, text } = line
  const { onBrush } = actions
  const cell = useRef<HTMLTableCellElement>(null)
  const near = useNear(cell)
  return (
    <tr className={absent ? 'absent' : undefined}>
      <th scope="row">
        <LineHead line={line} leads={leads} first={first} last={last} actions={actions} />
      </th>
      <td className="swarm-cell" ref={cell}>
        {absent ? (
          <p className="absent-bar">
            <span>
              {absent}
              {country !== null && ` Chile: ${formatNumber(country, text.decimals)} ${text.unit}.`}
            </span>
          </p>
        ) : !near ? (
          <div className="swarm-far" />
        ) : (
          <Swarm
            comparison={comparison}
            line={line}
            chosen={late.chosen}
            lit={lit}
            brushed={brushed}
            width={late.width}
            nameOf={nameOf}
            onBrush={onBrush}
            onPick={actions.onPick}
          />
        )}
      </td>
      {!near && chosen.length > 0 && <td colSpan={chosen.length} className="values-far" />}
      {near &&
        chosen.map((code, order) => (
          <ValueCell
            key={code}
            line={line}
            code={code}
            name={nameOf(code)}
            value={figureOf(comparison, line, code)}
            tabStop={order === 0}
            order={phone ? order : null}
          />
        ))}
    </tr>
  )
})

const legend = [
  ['q-1', 'mejor cuarto', 1],
  ['q-2', 'segundo', 2],
  ['q-3', 'tercero', 3],
  ['q-4', 'peor cuarto', 4],
] as const

export const QuarterLegend = () => (
  <p className="quarter-legend">
    {legend.map(([name, text, quarter]) => (
      <span key={name}>
        <em className={name}>
          <Blocks quarter={quarter} />
        </em>
        {text}
      </span>
    ))}
    <span>
      <em className="q-gris" />
      sin mejor ni peor: más bloques es más alto
    </span>
    <span>
      <em className="q-si" />
      s/i
    </span>
  </p>
)

/** Arrows go from figure to figure: the rows and columns of the table. */
function moveBetweenCells(event: KeyboardEvent<HTMLElement>) {
  const here = (event.target as HTMLElement).closest('.value-cell')
  const row = here?.closest('tr')
  if (!here || !row) return
  const cells = [...row.querySelectorAll('.value-cell')]
  const at = cells.indexOf(here)
  const sideways = (to: Element | null | undefined) => to?.querySelectorAll('.value-cell')[at]
  const steps: Record<string, () => Element | null | undefined> = {
    ArrowRight: () => cells[at + 1],
    ArrowLeft: () => cells[at - 1],
    ArrowDown: () => sideways(row.nextElementSibling),
    ArrowUp: () => sideways(row.previousElementSibling),
  }
  const step = steps[event.key]
  if (!step) return
  event.preventDefault()
  step()?.querySelector('a')?.focus()
}
