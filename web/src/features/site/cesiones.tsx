import { formatNumber } from '@radier/geodata/measure/format'
import { cesionesDensificacion, cesionesLoteo } from '@radier/geodata/planning/cesiones'
import type { Cabida, CabidaQuestion } from '@radier/geodata/planning/question'
import { useState } from 'react'
import { roundedApart } from '../../planning/words.ts'
import { Segments } from '../../ui/segments.tsx'
import './near.css'

const regimes = [
  { id: 'loteo', text: 'Loteo' },
  { id: 'densificacion', text: 'Densificación' },
] as const

/** Land that the project would give, by the regime that it follows. */
export function CesionesOf({ question, cabida }: { question: CabidaQuestion; cabida: Cabida }) {
  const [regime, setRegime] = useState<'loteo' | 'densificacion'>('loteo')
  const { areaM2, grossM2, assumptions } = question
  const { density, items, total } =
    regime === 'loteo' ? cesionesLoteo(cabida.homes, areaM2) : cesionesDensificacion(cabida.homes, assumptions.homeM2, areaM2, grossM2)
  const apart =
    total &&
    (roundedApart(
      items.map(({ m2 }) => m2),
      total.m2,
    ) ??
      roundedApart(
        items.map(({ percent }) => percent),
        total.percent,
        2,
      ))
  return (
    <section className="block">
      <div className="headed">
        <h2>Cesiones</h2>
        <Segments label="Régimen" options={regimes} chosen={regime} onChoose={setRegime} />
      </div>
      {density === null ? (
        <p className="menor">Sin cabida no hay densidad, y sin ella la cesión está s/i.</p>
      ) : (
        <table className="near">
          <tbody>
            {items.map(({ id, title, percent, m2, working, citation }) => (
              <tr key={id}>
                <th scope="row">
                  {title}
                  <small>{working}</small>
                  <small>{citation.text}</small>
                </th>
                <td>{formatNumber(percent, 2)} %</td>
                <td>{formatNumber(m2)} m²</td>
              </tr>
            ))}
            {total && (
              <tr>
                <th scope="row">
                  En conjunto, a lo más<small>{total.citation.text}</small>
                </th>
                <td>{formatNumber(total.percent, 2)} %</td>
                <td>
                  <b>{formatNumber(total.m2)} m²</b>
                </td>
              </tr>
            )}
          </tbody>
        </table>
      )}
      {density !== null && (
        <p className="menor">
          Con {formatNumber(density)} {regime === 'loteo' ? 'habitantes' : 'personas'} por hectárea. {apart}
        </p>
      )}
    </section>
  )
}
