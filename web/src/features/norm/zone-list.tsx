import type { ZoneNorms } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { type NormField, normFields } from '@radier/geodata/planning/norm'
import { writeReading } from '@radier/geodata/planning/read-norm'
import { useState } from 'react'
import { stateOf } from '../../planning/words.ts'
import { counted, type ShownState, shownStates } from './counted.ts'
import './zone-list.css'

interface ZoneListProps {
  zones: readonly ZoneNorms[]
  open: string
  onOpen: (zone: string) => void
}

/** The zones of the plan with how far their norms have come; a word or a state narrows them. */
export function ZoneList({ zones, open, onOpen }: ZoneListProps) {
  const [text, setText] = useState('')
  const [state, setState] = useState<ShownState | null>(null)
  const words = plain(text)
  const shown = zones.filter(
    (zone) =>
      plain(`${zone.zone} ${zone.name}`).includes(words) && (!state || Object.values(zone.norms).some((norm) => stateOf(norm) === state)),
  )
  const totals = counted(zones.flatMap((zone) => Object.values(zone.norms)))
  return (
    <>
      <h2>
        {shown.length === zones.length ? formatNumber(zones.length) : `${formatNumber(shown.length)} de ${formatNumber(zones.length)}`}{' '}
        zonas
        <small>{formatNumber(zones.length * Object.keys(normFields).length)} normas</small>
      </h2>
      <div className="zone-filter">
        <input
          className="field"
          type="search"
          aria-label="Buscar zona"
          placeholder="Buscar zona"
          value={text}
          onChange={(e) => setText(e.target.value)}
        />
        <fieldset>
          <legend className="vh">Zonas con normas en estado</legend>
          {shownStates.map((one) => (
            <button key={one} type="button" aria-pressed={one === state} onClick={() => setState(one === state ? null : one)}>
              {one} <b>{formatNumber(totals[one])}</b>
            </button>
          ))}
        </fieldset>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Zona</th>
            <th scope="col">Densidad</th>
            <th scope="col">Altura</th>
            <th scope="col">
              <span title="Normas pendientes">Pend.</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((zone) => (
            <tr
              key={zone.zone}
              ref={zone.zone === open ? intoSight : undefined}
              className={zone.zone === open ? 'on' : undefined}
              onClick={() => onOpen(zone.zone)}
            >
              <th scope="row">
                <button type="button" aria-current={zone.zone === open} title={zone.name} onClick={() => onOpen(zone.zone)}>
                  {zone.zone}
                </button>
              </th>
              <td>{short(zone, 'densidad')}</td>
              <td>{short(zone, 'altura')}</td>
              <td>{formatNumber(counted(Object.values(zone.norms)).pendiente)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!shown.length && <p className="menor none">Ninguna zona con ese nombre y estado.</p>}
    </>
  )
}

const intoSight = (row: HTMLTableRowElement | null): void => row?.scrollIntoView({ block: 'nearest' })

const short = (zone: ZoneNorms, field: NormField): string => writeReading(field, zone.norms[field].reading)

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim()
