import type { Composite } from '@radier/geodata/compare/composite'
import { placeText, type Standing } from '@radier/geodata/measure/standing'

export interface IndexRow {
  /** Position in the columns of the index. */
  row: number
  code: string
  score: number | null
  rank: number | null
}

/** Comunas by place; those that are s/i at the end, by code. */
export function rowsInOrder({ codes, score, rank }: Composite): IndexRow[] {
  const rows = codes.map((code, row) => ({ row, code, score: score[row] ?? null, rank: rank[row] ?? null }))
  return rows.sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || a.code.localeCompare(b.code))
}

/** «12.ª», «12.ª a 14.ª»: place, tie or band; «sin lugar» of a score whose band is not known. */
export const indexPlaceText = (place: Standing | null | undefined): string => (place ? placeText(place) : 'sin lugar')

/** Colour of a part, and the number that goes with it. */
export const partColor = (part: number): string => `var(--cat-${(part % 6) + 1})`
