/** Why a site stays out of a search, in one sentence that a person would say. */

import type { Criterion, Finding } from './criterion.ts'
import { beside, ownersText, serviceWords, type TitleOf } from './criterion-words.ts'
import { writeFigure } from './figure.ts'

interface Failed {
  /** «54 metros»; null where nothing is measured. */
  by: string | null
  /** «la escuela básica más cercana está a 1.054 m». */
  why: string
}

/**
 * «Queda fuera por **54 metros**: la escuela básica más cercana está a 1.054 m.» Null when no finding fails. `findings` in the order of
 * `criteria`, those set aside by a person already taken out of both.
 */
export function leftOutSentence(criteria: readonly Criterion[], findings: readonly Finding[], titleOf: TitleOf): string | null {
  const failed = criteria.flatMap((criterion, i) => {
    const finding = findings[i]
    return finding?.verdict === 'no cumple' ? [failure(criterion, finding, titleOf)] : []
  })
  const [first] = failed
  if (!first) return null
  if (failed.length === 1) return `Queda fuera${first.by ? ` por **${first.by}**` : ''}: ${first.why}.`
  const all = failed.map(({ why }) => why)
  return `Queda fuera por **${failed.length} criterios**: ${all.slice(0, -1).join('; ')}, y ${all.at(-1)}.`
}

function failure(criterion: Criterion, { found, text }: Finding, titleOf: TitleOf): Failed {
  const value = found ?? 0
  switch (criterion.kind) {
    case 'superficie': {
      const limit = criterion.min !== undefined && value < criterion.min ? criterion.min : (criterion.max ?? value)
      return {
        by: `${apart(value, limit)} m²`,
        why: `tiene ${beside(value, limit)} m² y se piden ${limit > value ? '' : 'a lo más '}${writeFigure(limit)}`,
      }
    }
    case 'vivienda':
      return { by: null, why: zoneFailure(text ?? '') }
    case 'densidad':
      return found === null
        ? { by: null, why: 'está fuera de toda zona del plan' }
        : {
            by: `${apart(value, criterion.min)} hab/ha`,
            why: `el plan admite ${beside(value, criterion.min)} hab/ha y se piden ${writeFigure(criterion.min)}`,
          }
    case 'servicio':
      return {
        by: metres(value, criterion.metres),
        why: `${serviceWords[criterion.service].nearest} está a ${beside(value, criterion.metres)} m`,
      }
    case 'necesidad':
      return {
        by: metres(value, criterion.metres),
        why: `la zona censal más cercana con déficit de ${writeFigure(criterion.percent)} de cada 100 hogares o más está a ${beside(value, criterion.metres)} m`,
      }
    case 'limite_urbano':
      return {
        by: null,
        why: value < 0.01 ? 'está fuera del límite urbano' : `solo el ${writeFigure(value * 100, 1)} % está dentro del límite urbano`,
      }
    case 'fuera':
      return { by: null, why: `el ${writeFigure(value * 100, 1)} % está en ${titleOf(criterion.layer).toLowerCase()}` }
    case 'propietario':
      return { by: null, why: `el propietario es ${text?.split(', pide')[0]} y se pide ${ownersText(criterion.owners)}` }
    case 'precio':
      return {
        by: `${writeFigure(value - criterion.max)} UF/m²`,
        why: `cuesta ${writeFigure(value)} UF/m² y se pide hasta ${writeFigure(criterion.max)}`,
      }
  }
}

function zoneFailure(text: string): string {
  if (text.startsWith('fuera')) return `está ${text} del plan`
  return text.includes('%') ? `ninguna de sus zonas admite vivienda (${text})` : `la zona ${text.replace(', ', ' ')}`
}

/** The difference with the fewest decimals that do not make it zero. */
const apart = (a: number, b: number): string => beside(Math.abs(a - b), 0)

function metres(found: number, asked: number): string {
  const written = apart(found, asked)
  return `${written} ${written === '1' ? 'metro' : 'metros'}`
}
