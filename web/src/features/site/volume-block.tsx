import { formatNumber } from '@radier/geodata/measure/format'
import { volumeOf } from '@radier/geodata/planning/limits/volumen'
import type { Cabida, CabidaQuestion } from '@radier/geodata/planning/question'
import { theoreticalVolume } from '@radier/geodata/planning/volume'
import { type ReactNode, useMemo } from 'react'
import { shortNumber } from '../../planning/words.ts'
import './near.css'
import { useRested } from './use-rested.ts'

interface VolumeBlockProps {
  question: CabidaQuestion
  cabida: Cabida
  /** Draws it in three dimensions. */
  draw?: (question: CabidaQuestion) => ReactNode
}

/** What fits under the rasantes, drawn and floor by floor; or why it cannot be known. */
export function VolumeBlock({ question, cabida, draw }: VolumeBlockProps) {
  const rested = useRested(question)
  const volume = useMemo(() => {
    const asked = volumeOf(rested)
    return asked && theoreticalVolume(asked)
  }, [rested])
  const pending = cabida.limits.find(({ id }) => id === 'volumen')?.pending
  return (
    <section className="block">
      <h2>Volumen teórico {volume && <small>{formatNumber(volume.m2, 1)} m² en total</small>}</h2>
      {!question.outline ? (
        <p className="menor">
          Este sitio es un punto: sin su contorno no hay rasantes ni distancias que medir, y el volumen queda pendiente. Dibuje o cargue el
          contorno para verlo.
        </p>
      ) : (
        pending && <p className="menor">Pendiente. {pending}</p>
      )}
      {volume && (
        <>
          {draw?.(rested)}
          {volume.floors.length === 0 ? (
            <p className="menor">No cabe ni un piso: las distancias y el antejardín ocupan todo el predio.</p>
          ) : (
            <table className="near floors">
              <thead>
                <tr>
                  <th scope="col">Piso</th>
                  <th scope="col">Desde el suelo</th>
                  <th scope="col">Superficie</th>
                </tr>
              </thead>
              <tbody>
                {volume.floors.map(({ base, top, m2 }, i) => (
                  <tr key={base}>
                    <th scope="row">{i + 1}.º</th>
                    <td>
                      {shortNumber(base, 2)} a {shortNumber(top, 2)} m
                    </td>
                    <td>{formatNumber(m2, 1)} m²</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className="menor">La punta del volumen queda a {shortNumber(volume.apex, 2)} m.</p>
        </>
      )}
    </section>
  )
}
