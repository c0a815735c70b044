import { quantile } from '@radier/geodata/compare/place'
import { memo } from 'react'
import { Close } from '../../ui/icons.tsx'
import type { Line } from './comparison.ts'
import type { Range } from './use-drag.ts'

interface LineHeadProps {
  line: Line
  leads: boolean
  first: boolean
  last: boolean
  actions: {
    onLead(id: string): void
    onMove(id: string, step: -1 | 1): void
    onRemove(id: string): void
    onPeriod(id: string, period: string): void
    onBrush(id: string, range: Range | null, done: boolean): void
  }
}

/** Name of an indicator with what can be done to its row: lead the page, change date, move, mark its worst quarter, leave. */
export const LineHead = memo(function LineHead({ line, leads, first, last, actions }: LineHeadProps) {
  const { id, indicator, text, period, missed, periods, sorted } = line
  const { title, better } = indicator
  const cut = better === 'mas' ? 0.25 : 0.75
  const mark = () => {
    const [edge, least, most] = [quantile(sorted, cut), sorted[0], sorted.at(-1)]
    if (edge === null || least === undefined || most === undefined) return
    actions.onBrush(id, better === 'mas' ? { from: least, to: edge } : { from: edge, to: most }, true)
  }
  return (
    <>
      <button type="button" className="line-title" aria-pressed={leads} title="Poner de título" onClick={() => actions.onLead(id)}>
        {title}
      </button>
      <small>
        {text.unit}
        {periods.length < 2 && `, ${period}`}
        {missed && (
          <em>
            se pidió {missed}: no hay; es de {period}
          </em>
        )}
        {better === 'ninguno' && <em>sin sentido mejor o peor</em>}
      </small>
      <span className="line-tools">
        {periods.length > 1 && (
          <select aria-label={`Fecha de ${title}`} value={period} onChange={(event) => actions.onPeriod(id, event.target.value)}>
            {periods.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
        <span className="line-actions">
          {sorted.length > 3 && (
            <button
              type="button"
              className="bt plain"
              aria-label={`Marcar el ${better === 'ninguno' ? 'cuarto más alto' : 'peor cuarto'} de ${title}`}
              title={better === 'ninguno' ? 'Marcar el cuarto más alto' : 'Marcar el peor cuarto'}
              onClick={mark}
            >
              <svg viewBox="0 0 12 12" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
                <path d="M1.500 10.500h9M7.500 2v7M10.500 2v7M2 6h3" />
              </svg>
            </button>
          )}
          <button
            type="button"
            className="bt plain"
            disabled={first}
            aria-label={`Subir ${title}`}
            title="Subir"
            onClick={() => actions.onMove(id, -1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="bt plain"
            disabled={last}
            aria-label={`Bajar ${title}`}
            title="Bajar"
            onClick={() => actions.onMove(id, 1)}
          >
            ↓
          </button>
          <button type="button" className="bt plain" aria-label={`Quitar ${title}`} title="Quitar" onClick={() => actions.onRemove(id)}>
            <Close />
          </button>
        </span>
      </span>
    </>
  )
})
