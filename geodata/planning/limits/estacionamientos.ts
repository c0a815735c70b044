import { writeFigure } from '../figure.ts'
import { whole } from '../whole.ts'
import { citeNorm, type Found, freeText, type Ground, known, missingIn, numberOf, pendingNorms, unlimited, zoneNames } from './ground.ts'

/**
 * Homes by parking: Σ whole places on the land that the occupancy leaves free ÷ places per home. The ordinance fixes no number of places
 * for homes (OGUC 2.4.1): it is the plan's. Places under the building do not take land: a person sets 0 m² for them.
 */
export function estacionamientos(ground: Ground): Found {
  const { parts, netM2, factors, question } = ground
  const { parkingM2 } = question.assumptions
  const missing = missingIn(parts, 'estacionamientos')
  if (missing.length) return pendingNorms('estacionamientos', missing)
  const citations = parts.map((part) => citeNorm(part, 'estacionamientos'))
  const terms = parts.map((part) => ({ part, places: (numberOf(part, 'estacionamientos') ?? 0) * factors.parking }))
  if (terms.some(({ places }) => places === 0)) {
    const text = freeText('El plan no pide estacionamientos', parts, (part) => !numberOf(part, 'estacionamientos'))
    return unlimited('estacionamientos', text, citations)
  }
  if (parkingM2 === 0) return unlimited('estacionamientos', 'Bajo los edificios: no ocupan suelo libre', citations)
  const closed = parts.filter((part) => numberOf(part, 'ocupacion') === null)
  if (closed.length)
    return pendingNorms(
      'estacionamientos',
      closed.map((part) => ({ part, field: 'ocupacion' })),
    )
  const lots = terms.map(({ part, places }) => {
    const free = netM2 * part.share * (1 - (numberOf(part, 'ocupacion') ?? 1))
    return { free, fit: whole(free / parkingM2), places }
  })
  const working = lots.map(
    ({ free, fit, places }) =>
      `${writeFigure(free)} m² de suelo libre ÷ ${writeFigure(parkingM2)} m² = ${writeFigure(fit)} ${fit === 1 ? 'lugar' : 'lugares'}; ÷ ${writeFigure(places)} por vivienda`,
  )
  return known('estacionamientos', {
    homes: whole(lots.reduce((sum, { fit, places }) => sum + fit / places, 0)),
    m2: null,
    working: working.join(' + '),
    citations: [...citations, ...parts.map((part) => citeNorm(part, 'ocupacion'))],
    sentence: `Mandan los estacionamientos: ${terms.map(({ places }) => writeFigure(places)).join(' y ')} por vivienda ${zoneNames(parts)}.`,
    notes: ['Los estacionamientos se suponen en el suelo que la edificación deja libre.'],
  })
}
