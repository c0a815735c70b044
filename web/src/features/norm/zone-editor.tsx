import type { NormsAnswer, ZoneNorms } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { type NormField, normFields } from '@radier/geodata/planning/norm'
import { useState } from 'react'
import { capital, howMany, stateOf } from '../../planning/words.ts'
import { counted } from './counted.ts'
import { NormRow } from './norm-row.tsx'
import './norm-table.css'

const fields = Object.keys(normFields) as NormField[]

/** Every norm of one zone; each row opens to be read, reviewed, validated or reopened. */
export function ZoneEditor({ norms, zone, place }: { norms: NormsAnswer; zone: ZoneNorms; place: string }) {
  const doubtful = fields.filter((field) => stateOf(zone.norms[field]) === 'pendiente' && zone.norms[field].raw !== null)
  const [open, setOpen] = useState<ReadonlySet<NormField>>(new Set(doubtful))
  const toggle = (field: NormField) => {
    const next = new Set(open)
    if (!next.delete(field)) next.add(field)
    setOpen(next)
  }
  return (
    <section className="norm-editor" aria-label={`Normas de la zona ${zone.zone}`}>
      <h1>
        Zona {zone.zone}: {finding(zone)}
      </h1>
      <p className="about-line">
        {place} · {capital(zone.name)} · {howMany(zone.polygons, 'polígono', 'polígonos')}, {formatNumber(zone.hectares, 1)} ha ·{' '}
        {norms.title}
        {norms.example && <span className="tag example">ejemplo</span>}
      </p>
      <table className="norm-table">
        <thead>
          <tr>
            <th scope="col">Campo</th>
            <th scope="col">Texto original</th>
            <th scope="col">Valor leído</th>
            <th scope="col">Artículo</th>
            <th scope="col">Estado</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <NormRow
              key={field}
              place={norms.place}
              zone={zone.zone}
              field={field}
              norm={zone.norms[field]}
              open={open.has(field)}
              onToggle={() => toggle(field)}
            />
          ))}
        </tbody>
      </table>
      <p className="menor">
        El texto original no se edita. Borrador lo pone la lectura; revisado, una persona; validado, otra y con artículo. Nunca se toma la
        lectura más permisiva.
      </p>
    </section>
  )
}

/** «2 valores validados, 9 en borrador, 3 pendientes». */
function finding(zone: ZoneNorms): string {
  const { validado, revisado, borrador, pendiente } = counted(Object.values(zone.norms))
  return [
    validado && howMany(validado, 'valor validado', 'valores validados'),
    revisado && howMany(revisado, 'valor revisado', 'valores revisados'),
    borrador &&
      (validado || revisado ? `${formatNumber(borrador)} en borrador` : howMany(borrador, 'valor en borrador', 'valores en borrador')),
    pendiente && howMany(pendiente, 'pendiente', 'pendientes'),
  ]
    .filter(Boolean)
    .join(', ')
}
