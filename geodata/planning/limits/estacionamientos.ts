import { writeFigure } from '../figure.ts'
import { citeNorm, type Found, type Ground, known, missingIn, numberOf, pendingNorms, unlimited, wholeHomes, zoneNames } from './ground.ts'

/**
 * Homes by parking: Σ land that the occupancy leaves free ÷ (places per home × m² of a place). The ordinance fixes no number for
 * homes (OGUC 2.4.1): it is the plan's. Places under the building do not take land: a person sets 0 m² for them.
 */
export function estacionamientos(ground: Ground): Found {
  const { parts, netM2, factors, question } = ground
  const { parkingM2 } = question.assumptions
  const missing = missingIn(parts, 'estacionamientos')
  if (missing.length) return pendingNorms('estacionamientos', missing)
  const citations = parts.map((part) => citeNorm(part, 'estacionamientos'))
  const terms = parts.map((part) => ({ part, places: (numberOf(part, 'estacionamientos') ?? 0) * factors.parking }))
  if (terms.some(({ places }) => places === 0)) return unlimited('estacionamientos', 'El plan no pide estacionamientos', citations)
  if (parkingM2 === 0) return unlimited('estacionamientos', 'Bajo los edificios: no ocupan suelo libre', citations)
  const closed = parts.filter((part) => numberOf(part, 'ocupacion') === null)
  if (closed.length)
    return pendingNorms(
      'estacionamientos',
      closed.map((part) => ({ part, field: 'ocupacion' })),
    )
  const free = (part: (typeof parts)[number]) => netM2 * part.share * (1 - (numberOf(part, 'ocupacion') ?? 1))
  const homes = terms.reduce((sum, { part, places }) => sum + free(part) / (places * parkingM2), 0)
  const working = terms.map(
    ({ part, places }) =>
      `${writeFigure(free(part))} m² de suelo libre ÷ (${writeFigure(places)} por vivienda × ${writeFigure(parkingM2)} m²)`,
  )
  return known('estacionamientos', {
    homes: wholeHomes(homes),
    m2: null,
    working: working.join(' + '),
    citations: [...citations, ...parts.map((part) => citeNorm(part, 'ocupacion'))],
    sentence: `Mandan los estacionamientos: ${terms.map(({ places }) => writeFigure(places)).join(' y ')} por vivienda ${zoneNames(parts)}.`,
    notes: ['Los estacionamientos se suponen en el suelo que la edificación deja libre.'],
  })
}
