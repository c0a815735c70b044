import { writeFigure } from '../figure.ts'
import type { NormField } from '../norm.ts'
import { oguc } from '../oguc.ts'
import type { ZonePart } from '../question.ts'
import { type Ground, numberOf, readingOf } from './ground.ts'

/** How high one may build in a zone. */
export interface Floors {
  /** Whole floors; null = the plan sets no height, or `pending`. */
  floors: number | null
  /** m; null with `floors`. */
  height: number | null
  pending: NormField | null
  couldBeLower: boolean
  /** Norms that it used. */
  fields: NormField[]
}

/**
 * min( floor(height ÷ floor height), floors of the plan ). A plan of floors only gives a height of 3,50 m each (OGUC 2.1.23). A text of
 * the other norm that could not be read leaves the figure as the most there can be.
 */
export function floorsOf(part: ZonePart, { question, factors }: Ground): Floors {
  const metres = numberOf(part, 'altura')
  const storeys = numberOf(part, 'pisos')
  const unread = (field: NormField) => readingOf(part, field).kind === 'pendiente' && part.norms[field].raw !== null
  const most = storeys === null ? Number.POSITIVE_INFINITY : Math.floor(storeys * factors.height + 1e-9)
  if (metres !== null) {
    const height = metres * factors.height
    const floors = Math.min(Math.floor(height / question.assumptions.floorM + 1e-9), most)
    const fields: NormField[] = storeys === null ? ['altura'] : ['altura', 'pisos']
    return { floors, height, pending: null, couldBeLower: unread('pisos'), fields }
  }
  if (storeys !== null)
    return { floors: most, height: most * oguc.floorHeight.value, pending: null, couldBeLower: unread('altura'), fields: ['pisos'] }
  const free = readingOf(part, 'altura').kind === 'no-aplica' && !unread('pisos')
  return { floors: null, height: null, pending: free ? null : 'altura', couldBeLower: false, fields: ['altura'] }
}

/** «3 pisos (10,5 m)». */
export const writeFloors = (floors: number, height: number): string =>
  `${floors} ${floors === 1 ? 'piso' : 'pisos'} (${writeFigure(height)} m)`
