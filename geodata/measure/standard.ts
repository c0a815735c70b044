/** What a figure is to the standard of access of its indicator, and where that standard stands among the figures. */
import type { Indicator, Measure } from '../indicator.ts'

export type Verdict = 'cumple' | 'no cumple' | 'sin estándar' | 's/i'

/** Of the indicators that are asked for a standard, those that have none say so. */
export const asksForStandard = ({ theme, standard }: Pick<Indicator, 'theme' | 'standard'>): boolean =>
  standard !== undefined || theme === 'siedu'

/** The figure that parts what meets the standard from what does not; null for a measure that it says nothing of. */
export const thresholdOf = ({ standard, first }: Pick<Indicator, 'standard' | 'first'>, measure: Measure): number | null =>
  measure === first ? (standard?.max ?? standard?.min ?? null) : null

/** By the figure itself, not by its rounded writing. Unknown is s/i, never «cumple». */
export function verdictOf({ standard }: Pick<Indicator, 'standard'>, value: number | null): Verdict {
  if (!standard || (standard.max === undefined && standard.min === undefined)) return 'sin estándar'
  if (value === null) return 's/i'
  const meets = (standard.max === undefined || value <= standard.max) && (standard.min === undefined || value >= standard.min)
  return meets ? 'cumple' : 'no cumple'
}
