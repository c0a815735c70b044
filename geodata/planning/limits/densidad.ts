import { writeFigure } from '../figure.ts'
import { oguc } from '../oguc.ts'
import { citeParameter } from '../parameter.ts'
import { whole } from '../whole.ts'
import { citeNorm, type Found, freeText, type Ground, known, missingIn, numberOf, pendingNorms, unlimited, zoneNames } from './ground.ts'

/** Homes by gross density: Σ hab/ha × gross hectares of each zone ÷ 4 inhabitants per home, rounded down once (OGUC 2.1.22). */
export function densidad(ground: Ground): Found {
  const { parts, grossM2, factors } = ground
  const missing = missingIn(parts, 'densidad')
  if (missing.length) return pendingNorms('densidad', missing)
  const limited = parts.flatMap((part) => {
    const density = numberOf(part, 'densidad')
    return density === null ? [] : [{ part, density: density * factors.density, hectares: (grossM2 * part.share) / 10_000 }]
  })
  if (limited.length < parts.length)
    return unlimited(
      'densidad',
      freeText('El plan no fija densidad', parts, (part) => numberOf(part, 'densidad') === null),
      parts.map((part) => citeNorm(part, 'densidad')),
    )
  const people = limited.reduce((sum, { density, hectares }) => sum + density * hectares, 0)
  const terms = limited.map(({ density, hectares }) => `${writeFigure(density)} hab/ha × ${writeFigure(hectares, 4)} ha`).join(' + ')
  const each = limited.map(({ density }) => writeFigure(density)).join(' y ')
  return known('densidad', {
    homes: whole(people / oguc.dwellingPersons.value),
    m2: null,
    working: `${limited.length > 1 ? `(${terms})` : terms} ÷ ${oguc.dwellingPersons.value}`,
    citations: [...parts.map((part) => citeNorm(part, 'densidad')), citeParameter(oguc.dwellingPersons)],
    sentence: `Manda la densidad bruta: ${each} habitantes por hectárea ${zoneNames(parts)}.`,
  })
}
