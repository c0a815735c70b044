import type { PlaceAnswer, PlaceMapAnswer } from '@radier/api/contract-planning'
import { formatNumber } from '@radier/geodata/measure/format'
import { Hatch } from '../../ui/state.tsx'
import './density-legend.css'
import { MarkSign } from './marks.tsx'
import { densityClasses, zonePaint } from './zone-classes.ts'

interface LegendProps {
  place: PlaceAnswer
  zones: PlaceMapAnswer['zones']
  /** Where people live is drawn under the sites. */
  lived: boolean
  brief: boolean
}

/** What the colours of the zones, the lines of the ground and the marks of the sites say. */
export function DensityLegend({ place, zones, lived, brief }: LegendProps) {
  const classes = densityClasses(zones)
  const paints = zones.features.map(({ properties }) => zonePaint(properties))
  const pending = paints.filter((paint) => paint === 'pendiente').length
  const homeless = paints.some((paint) => paint === 'sin-vivienda')
  return (
    <section className="density" aria-label="Leyenda">
      {classes.length > 0 ? (
        <>
          <p>
            Cuántos <b>habitantes por hectárea</b> admite la zona
          </p>
          <ul className="density-classes">
            {classes.map(({ token, text }) => (
              <li key={token}>
                <i style={{ background: `var(--${token})` }} />
                {text}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {zones.features.length
            ? 'Ninguna zona del plan tiene leída su densidad: queda pendiente.'
            : 'Aquí no hay un plan cargado: zona y densidad quedan pendientes.'}
        </p>
      )}
      {(pending > 0 || homeless) && (
        <p className="density-foot">
          {homeless && (
            <span>
              <i className="swatch homeless" />
              sin vivienda
            </span>
          )}
          {pending > 0 && (
            <span>
              <Hatch />
              pendiente: {formatNumber(pending)}
            </span>
          )}
        </p>
      )}
      {!brief && (
        <ul className="density-ground">
          {place.urbanLimit && (
            <li>
              <i className="urban" /> {lowered(place.urbanLimit.title)}
            </li>
          )}
          {!zones.features.length && (
            <>
              <li>
                <i className="comuna" /> límite de la comuna
              </li>
              {lived && (
                <li>
                  <i className="lived" /> donde vive gente
                </li>
              )}
            </>
          )}
        </ul>
      )}
      {!brief && (
        <ul className="density-marks">
          <li>
            <MarkSign mark="dentro" /> cumple
          </li>
          <li>
            <MarkSign mark="pendiente" /> falta un dato
          </li>
          <li>
            <MarkSign mark="banco" /> en el banco
          </li>
          <li>
            <MarkSign mark="fuera" /> queda fuera
          </li>
        </ul>
      )}
    </section>
  )
}

const lowered = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)
