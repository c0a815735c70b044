import { writeFigure } from '../figure.ts'
import type { NormField } from '../norm.ts'
import { oguc } from '../oguc.ts'
import type { ZonePart } from '../question.ts'
import { whole } from '../whole.ts'
import { type Ground, isUnread, numberOf, readingOf } from './ground.ts'

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
 * the other norm that could not be read leaves the figure as the most there can be. An incentive may have a ceiling of its own.
 */
export function floorsOf(part: ZonePart, { question, factors, ceiling }: Ground): Floors {
  const metres = numberOf(part, 'altura')
  const storeys = numberOf(part, 'pisos')
  const none = (pending: NormField | null): Floors => ({ floors: null, height: null, pending, couldBeLower: false, fields: ['altura'] })
  if (metres === null && storeys === null) {
    if (readingOf(part, 'altura').kind !== 'no-aplica') return none('altura')
    if (isUnread(part, 'pisos')) return none('pisos')
  }
  const most = Math.min(storeys === null ? Number.POSITIVE_INFINITY : whole(storeys * factors.height), ceiling.floors)
  const height = Math.min(metres === null ? most * oguc.floorHeight.value : metres * factors.height, ceiling.height)
  if (!Number.isFinite(height)) return none(null)
  return {
    floors: Math.min(whole(height / question.assumptions.floorM), most),
    height,
    pending: null,
    couldBeLower: isUnread(part, metres === null ? 'altura' : 'pisos'),
    fields: metres === null ? [storeys === null ? 'altura' : 'pisos'] : storeys === null ? ['altura'] : ['altura', 'pisos'],
  }
}

/** «3 pisos (10,5 m)». */
export const writeFloors = (floors: number, height: number): string =>
  `${floors} ${floors === 1 ? 'piso' : 'pisos'} (${writeFigure(height)} m)`
