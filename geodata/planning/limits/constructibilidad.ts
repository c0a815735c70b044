import { writeFigure } from '../figure.ts'
import {
  citeNorm,
  type Found,
  freeText,
  type Ground,
  homesIn,
  homesWorking,
  known,
  missingIn,
  numberOf,
  pendingNorms,
  unlimited,
  zoneNames,
} from './ground.ts'

/** Built area by coefficient: Σ coefficient × net land of each zone, m² (OGUC 1.1.2). */
export function constructibilidad(ground: Ground): Found {
  const { parts, netM2, factors } = ground
  const missing = missingIn(parts, 'constructibilidad')
  if (missing.length) return pendingNorms('constructibilidad', missing)
  const citations = parts.map((part) => citeNorm(part, 'constructibilidad'))
  const terms = parts.flatMap((part) => {
    const coefficient = numberOf(part, 'constructibilidad')
    return coefficient === null ? [] : [{ coefficient: coefficient * factors.built, m2: netM2 * part.share }]
  })
  if (terms.length < parts.length) {
    const text = freeText('El plan no fija coeficiente', parts, (part) => numberOf(part, 'constructibilidad') === null)
    return unlimited('constructibilidad', text, citations)
  }
  const m2 = terms.reduce((sum, term) => sum + term.coefficient * term.m2, 0)
  const product = terms.map((term) => `${writeFigure(term.coefficient)} × ${writeFigure(term.m2)} m²`).join(' + ')
  return known('constructibilidad', {
    homes: homesIn(m2, ground),
    m2,
    working: `${product} = ${homesWorking(m2, ground)}`,
    citations,
    sentence: `Manda la constructibilidad: coeficiente ${terms.map(({ coefficient }) => writeFigure(coefficient)).join(' y ')} ${zoneNames(parts)}.`,
  })
}
