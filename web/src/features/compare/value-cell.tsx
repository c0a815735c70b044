import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import type { MouseEvent } from 'react'
import { setHover } from '../../view/hover.ts'
import { changeView, currentView } from '../../view/use-view.ts'
import { encodeView } from '../../view/view.ts'
import type { Line } from './comparison.ts'
import { quarterClass, quarterName, quarterOf } from './quarters.ts'

interface ValueCellProps {
  line: Line
  code: string
  name: string
  value: number | null
  tabStop: boolean
  /** Below the badge of its column; on a phone the badge stands in the cell. */
  children?: React.ReactNode
}

/** A figure on the colour of its quarter, with four blocks that say the same; it leads to where it comes from. */
export function ValueCell({ line, code, name, value, tabStop, children }: ValueCellProps) {
  const { better } = line.indicator
  const quarter = quarterOf(value, line.quarters, better)
  const written = formatNumber(value, line.text.decimals)
  const to = {
    ...currentView(),
    page: 'explorar' as const,
    territory: code,
    indicator: line.id,
    measure: line.measure,
    period: line.period,
    lineage: true,
    feature: null,
  }
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return
    event.preventDefault()
    changeView(to)
  }
  const after = [written === UNKNOWN ? '' : ` ${line.text.unit}`, quarter ? `, ${quarterName(quarter, better)}` : ''].join('')
  return (
    <td className="value-cell">
      <a
        href={encodeView(to)}
        className={value === null ? 'q-si' : quarterClass(quarter, better)}
        tabIndex={tabStop ? 0 : -1}
        data-long={written.length > 6 ? '' : undefined}
        onClick={go}
        onFocus={() => setHover(code)}
        onBlur={() => setHover(null)}
        onPointerEnter={() => setHover(code)}
        onPointerLeave={() => setHover(null)}
      >
        {children}
        <span className="vh">{name}: </span>
        <b>{written}</b>
        <span className="vh">{after}. ¿De dónde sale?</span>
        {value !== null && <Blocks quarter={quarter} />}
      </a>
    </td>
  )
}

export const Blocks = ({ quarter }: { quarter: 1 | 2 | 3 | 4 | null }) => (
  <span className="quarter-blocks" aria-hidden="true">
    {[1, 2, 3, 4].map((n) => (
      <i key={n} className={quarter !== null && n <= quarter ? 'on' : undefined} />
    ))}
  </span>
)
