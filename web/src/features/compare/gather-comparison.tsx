import { type ComparisonShow, type ReportComparison, reportLimits, writeItem } from '@radier/geodata/ficha/report-item'
import { listed } from '@radier/geodata/ficha/words'
import { isAreaCode } from '@radier/geodata/territory/area'
import { gatherItem } from '../../sheet/gather.ts'
import { GatherPopover } from '../../sheet/gather-popover.tsx'
import { useTray } from '../../sheet/tray.ts'
import type { Comparison, Line } from './comparison.ts'

interface GatherComparisonProps {
  comparison: Comparison
  lead: Line
  chosen: readonly string[]
  nameOf: (code: string) => string
}

/** What of the comparison goes to a report: the question, which the server answers with the same figures. */
export function GatherComparison({ comparison, lead, chosen, nameOf }: GatherComparisonProps) {
  const { items } = useTray()
  const told = comparison.lines.slice(0, reportLimits.indicators)
  const detail = chosen.length > 3 ? `${chosen.length} ${chosen.some(isAreaCode) ? 'territorios' : 'comunas'}` : listed(chosen.map(nameOf))
  const asked = (show: ComparisonShow, lines: readonly Line[]): ReportComparison => ({
    kind: 'comparacion',
    show,
    territories: [...chosen],
    indicators: lines.map(({ id, period }) => ({ id, period })),
    span: show === 'tabla' ? 'full' : 'half',
  })
  const title = lead.indicator.title
  const left = comparison.lines.length - told.length
  const offers = [
    {
      ask: asked('tabla', told),
      label: 'Comparación',
      says: `tabla, ${told.length === 1 ? '1 indicador' : `${told.length} indicadores`}${left > 0 ? `: caben los primeros, quedan ${left} fuera` : ''}`,
    },
    ...(lead.absent ? [] : [{ ask: asked('barras', [lead]), label: title, says: `barras, ${lead.period}` }]),
    ...(lead.periods.length > 1 && chosen.length <= reportLimits.lines
      ? [{ ask: asked('lineas', [lead]), label: `${title} en el tiempo`, says: 'líneas' }]
      : []),
  ]
  const already = new Set(items.map((item) => (item.kind === 'comparacion' ? keyOf(item) : '')))
  return (
    <GatherPopover>
      {() => (
        <>
          <p className="gather-head">{chosen.length ? detail : 'Elija comunas para recoger su comparación.'}</p>
          {chosen.length > 0 && (
            <ul>
              {offers.map(({ ask, label, says }) => (
                <li key={ask.show}>
                  <button
                    type="button"
                    className="menu-item"
                    onClick={() => gatherItem(ask, { label, detail, title: `Comparación de ${detail}` })}
                  >
                    <b>{label}</b>
                    <span>{already.has(keyOf(ask)) ? 'ya está en el informe' : says}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </GatherPopover>
  )
}

/** The question without the width at which it is told. */
const keyOf = (item: ReportComparison): string => writeItem({ ...item, span: 'full' })
