import { rangeText, rowsWord } from '@radier/geodata/analysis/words'
import { formatNumber } from '@radier/geodata/measure/format'
import { Close } from '../../ui/icons.tsx'
import { placeOf, type Session } from './session.ts'
import { useTurn } from './use-session.ts'

interface FunnelProps {
  session: Session
  onChange: () => void
  onAdd: () => void
}

/** Total, then each filter and how many are left after it. */
export function Funnel({ session, onChange, onAdd }: FunnelProps) {
  useTurn(session)
  const brushes = session.brushes()
  const left = session.cross.funnel(brushes.map(({ column }) => placeOf(session, column)))
  const label = (name: string) => session.figures.find((f) => f.name === name)?.label ?? name
  const take = (name: string) => {
    session.move(name, null)
    onChange()
  }
  const total = session.cross.total()
  return (
    <section className="funnel" aria-label="Filtros">
      <span className="funnel-count">
        <b>{formatNumber(total)}</b> {rowsWord(session.table.about, total)}
      </span>
      {brushes.map((brush, i) => (
        <span key={brush.column} className="funnel-step">
          <span className="funnel-chip">
            <span>{label(brush.column)}</span> <b>{rangeText(brush)}</b>
            <button
              type="button"
              className="bt plain"
              aria-label={`Quitar el filtro de ${label(brush.column)}`}
              onClick={() => take(brush.column)}
            >
              <Close />
            </button>
          </span>
          <em aria-hidden="true">→</em> <b>{formatNumber(left[i])}</b>
        </span>
      ))}
      {brushes.length > 0 && (
        <button
          type="button"
          className="bt plain funnel-clear"
          onClick={() => {
            session.take([])
            onChange()
          }}
        >
          Quitar todo
        </button>
      )}
      <button type="button" className="bt plain funnel-add" aria-label="Agregar filtro" onClick={onAdd}>
        +
      </button>
    </section>
  )
}
