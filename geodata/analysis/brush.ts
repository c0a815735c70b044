/** A filter of Analizar over one column, and how it goes in an address: «poblacion~50~400», «extranjeros~10~~si». */
export interface Brush {
  column: string
  /** Inclusive bounds; null is open. */
  from: number | null
  to: number | null
  /** Rows without a figure pass too. */
  unknown: boolean
}

export const mostBrushes = 12
/** A column of a table, a rate of the catalogue over it («i.…»), or a grouping. */
export const columnPattern = /^[a-z][a-z0-9_.]{0,80}$/

export const encodeBrush = ({ column, from, to, unknown }: Brush): string => `${column}~${from ?? ''}~${to ?? ''}${unknown ? '~si' : ''}`

/** Reads what `encodeBrush` wrote; null for what filters nothing or is none. */
export function decodeBrush(text: string): Brush | null {
  const [column = '', low, high, unknown] = text.split('~')
  const [from, to] = [bound(low), bound(high)]
  if (!columnPattern.test(column) || from === undefined || to === undefined) return null
  if (from !== null && to !== null && from > to) return null
  if (from === null && to === null && unknown === 'si') return null
  return { column, from, to, unknown: unknown === 'si' }
}

function bound(text: string | undefined): number | null | undefined {
  if (!text) return null
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}
