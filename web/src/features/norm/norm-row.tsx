import type { ZoneNorm } from '@radier/api/contract'
import { formatDate } from '@radier/geodata/measure/format'
import { type NormField, normField } from '@radier/geodata/planning/norm'
import { writeReading } from '@radier/geodata/planning/read-norm'
import { Explained } from '../../glossary/explained.tsx'
import { StateTag } from '../../planning/state-tag.tsx'
import { dayOf, stateOf } from '../../planning/words.ts'
import { NormWork } from './norm-work.tsx'

interface NormRowProps {
  place: string
  zone: string
  field: NormField
  norm: ZoneNorm
  open: boolean
  onToggle: () => void
}

/** One norm: what the plan writes, what was read, its article and its state. The value and the missing article open it. */
export function NormRow({ place, zone, field, norm, open, onToggle }: NormRowProps) {
  const { label } = normField(field)
  const state = stateOf(norm)
  const id = `norma-${field}`
  const last = norm.history[0]
  const look = [open && 'open', state === 'pendiente' && 'doubt'].filter(Boolean).join(' ')
  return (
    <>
      <tr className={look || undefined}>
        <th scope="row">
          <Explained text={label} />
          <small className="mono">{norm.column ?? 'sin columna'}</small>
        </th>
        <td data-label="Texto original">{norm.raw === null ? <span className="menor">no está en el archivo</span> : <q>{norm.raw}</q>}</td>
        <td data-label="Valor leído">
          <button
            type="button"
            className={state === 'pendiente' ? 'reading unknown' : 'reading'}
            aria-expanded={open}
            aria-controls={id}
            aria-label={`${label}: ${valueText(field, norm)}. ${open ? 'Cerrar' : 'Abrir'}`}
            onClick={onToggle}
          >
            {valueText(field, norm)}
            {norm.reading.kind === 'no-aplica' && <em>no es 0 ni s/i</em>}
          </button>
        </td>
        <td data-label="Artículo">
          {norm.article ?? (
            <button
              type="button"
              className="missing"
              aria-expanded={open}
              aria-controls={id}
              aria-label={`${label}: falta el artículo`}
              onClick={onToggle}
            >
              falta
            </button>
          )}
        </td>
        <td data-label="Estado">
          <StateTag state={state} />
          <small>{last ? formatDate(dayOf(last.at)) : 'al cargar'}</small>
        </td>
      </tr>
      {open && (
        <tr className={state === 'pendiente' ? 'work doubt' : 'work'} id={id}>
          <td colSpan={5}>
            <NormWork place={place} zone={zone} field={field} norm={norm} />
          </td>
        </tr>
      )}
    </>
  )
}

/** What was read; of a doubt, how many readings it has. */
function valueText(field: NormField, { reading }: ZoneNorm): string {
  if (reading.kind !== 'pendiente') return writeReading(field, reading).toLowerCase().replace('oguc', 'OGUC')
  return reading.options.length > 1
    ? `${['dos', 'tres', 'cuatro'][reading.options.length - 2] ?? 'varios'} valores`
    : writeReading(field, reading)
}
