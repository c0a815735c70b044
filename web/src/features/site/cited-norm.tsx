import type { CandidateAnswer } from '@radier/api/contract'
import type { Cabida, ZonePart } from '@radier/geodata/planning/question'
import { changeView, currentView } from '../../view/use-view.ts'

export const openZone = (place: string, zone: string): void => changeView({ page: 'norma', plan: { ...currentView().plan, place, zone } })

/** What the answer stands on, in one paragraph, and the way to the editor. */
export function CitedNorm({ site, cabida, parts }: { site: CandidateAnswer; cabida: Cabida; parts: readonly ZonePart[] }) {
  const cited = [
    ...new Set(cabida.limits.filter((limit) => limit.homes !== null).flatMap(({ citations }) => citations.map(({ text }) => text))),
  ]
  return (
    <>
      <p className="menor">
        {cited.length ? `${cited.join('; ')}.` : 'Ninguna norma cargada permite una cifra.'}
        {cabida.ask.length > 0 && ` Pendiente: ${cabida.ask.length === 1 ? 'una pregunta' : `${cabida.ask.length} preguntas`} a la DOM.`} El
        certificado de informaciones previas es lo único que obliga.
      </p>
      <p className="zone-links">
        {parts.map(({ zone }) => (
          <button key={zone} type="button" className="link" onClick={() => openZone(site.place, zone)}>
            Norma de la zona {zone}
          </button>
        ))}
      </p>
    </>
  )
}
