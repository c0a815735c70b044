import { quarterName } from '@radier/geodata/compare/quarters'
import { UNKNOWN } from '@radier/geodata/measure/format'
import { writeFigure } from '@radier/geodata/measure/known'
import { isAreaCode } from '@radier/geodata/territory/area'
import { type MouseEvent, memo } from 'react'
import { setHover } from '../../view/hover.ts'
import { changeView } from '../../view/use-view.ts'
import { encodeView, opening } from '../../view/view.ts'
import { quarterAmong } from './areas.ts'
import type { Line } from './comparison.ts'
import { NumberBadge } from './number-badge.tsx'
import { quarterClass } from './quarters.ts'

interface ValueCellProps {
  line: Line
  code: string
  name: string
  value: number | null
  tabStop: boolean
  /** Number of its comuna, where the columns have no head. */
  order: number | null
}

/** A figure on the colour of its quarter, with four blocks that say the same; it leads to where it comes from. */
export const ValueCell = memo(function ValueCell({ line, code, name, value, tabStop, order }: ValueCellProps) {
  const { better } = line.indicator
  const quarter = quarterAmong(line, code, value)
  const area = isAreaCode(code)
  const reason = line.reasons?.get(code)
  const written = writeFigure(value, line.text.decimals, line.states[code])
  const to = {
    page: 'explorar' as const,
    territory: code,
    indicator: line.id,
    measure: line.measure,
    period: line.period,
    lineage: !area,
    feature: null,
  }
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return
    event.preventDefault()
    changeView(to)
  }
  const after = [
    reason ? `, ${reason.replace(/\.$/, '')}` : '',
    written === UNKNOWN ? '' : ` ${line.text.unit}`,
    quarter ? `, ${quarterName(quarter, better)}` : '',
  ].join('')
  return (
    <td className="value-cell">
      <a
        href={encodeView({ ...opening, ...to })}
        className={value === null ? 'q-si' : area && quarter === null ? 'q-gris' : quarterClass(quarter, better)}
        title={reason}
        tabIndex={tabStop ? 0 : -1}
        data-long={written.length > 5 ? '' : undefined}
        onClick={go}
        onFocus={() => setHover(code)}
        onBlur={() => setHover(null)}
        onPointerEnter={() => setHover(code)}
        onPointerLeave={() => setHover(null)}
      >
        {order !== null && <NumberBadge order={order} />}
        <span className="vh">{name}: </span>
        <b>{written}</b>
        <span className="vh">
          {after}. {area ? 'Ver el área' : '¿De dónde sale?'}
        </span>
        {quarter !== null && <Blocks quarter={quarter} />}
      </a>
    </td>
  )
})

/** Four little blocks in one element, as many of them full as the quarter says. */
export const Blocks = ({ quarter }: { quarter: 1 | 2 | 3 | 4 }) => <i className={`quarter-blocks full-${quarter}`} aria-hidden="true" />
