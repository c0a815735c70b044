import type { CandidateAnswer } from '@radier/api/contract'
import type { Cabida, ZonePart } from '@radier/geodata/planning/question'
import { howMany } from '../../planning/words.ts'
import { changeView, currentView } from '../../view/use-view.ts'

export const openZone = (place: string, zone: string): void => changeView({ page: 'norma', plan: { ...currentView().plan, place, zone } })

/** What the answer stands on, in one paragraph, and the way to the editor. */
export function CitedNorm({ site, cabida, parts }: { site: CandidateAnswer; cabida: Cabida; parts: readonly ZonePart[] }) {
  const cited = citedText(cabida)
  return (
    <>
      <p className="menor">
        {cited || 'Ninguna norma cargada permite una cifra.'}
        {cabida.ask.length > 0 && ` Pendiente: ${howMany(cabida.ask.length, 'pregunta', 'preguntas')} a la DOM.`} El certificado de
        informaciones previas es lo único que obliga.
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

/** «PRC, zona ZH5: densidad bruta máxima 400 hab/ha, altura máxima 10,5 m. OGUC 2.1.22 y OGUC 2.1.23.» */
function citedText({ limits }: Cabida): string {
  const plan = new Map<string, Set<string>>()
  const others = new Set<string>()
  for (const { field, text } of limits.flatMap(({ homes, citations }) => (homes === null ? [] : citations))) {
    const cut = text.indexOf(': ')
    if (!field || cut < 0) others.add(text)
    else plan.set(text.slice(0, cut), (plan.get(text.slice(0, cut)) ?? new Set()).add(text.slice(cut + 2)))
  }
  return [...[...plan].map(([zone, norms]) => `${zone}: ${[...norms].join(', ')}.`), others.size ? `${[...others].join('; ')}.` : '']
    .filter(Boolean)
    .join(' ')
}
