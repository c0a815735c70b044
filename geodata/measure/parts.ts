/** What a map of small places shows of the comunas it covers, and where the rest of the count stands. */
import { formatNumber } from './format.ts'

export interface Parts {
  /** Sum of what has an outline. */
  shown: number
  /** Sums of the rows that no map can draw, by what they are (Spanish). */
  undrawn: { label: string; value: number }[]
  /** What the publisher gives of the comunas and of none of its rows: withheld for secrecy. Null where the comunas are not known. */
  withheld: number | null
  /** The figure of the comunas. Shown + undrawn + withheld. */
  whole: number | null
}

export const shareShown = ({ shown, whole }: Parts): number | null => (whole ? shown / whole : null)

/** «El mapa muestra 429.084 de 491.904 (87,2 %). Fuera quedan: localidades rurales, 50.215; …»; null when nothing is left out. */
export function partsSentence(parts: Parts): string | null {
  const { shown, undrawn, withheld, whole } = parts
  const share = shareShown(parts)
  const left = [...undrawn.filter(({ value }) => value > 0), ...(withheld ? [{ label: 'reservado por el INE', value: withheld }] : [])]
  if (share === null || !left.length) return null
  return `El mapa muestra ${formatNumber(shown)} de ${formatNumber(whole)} (${formatNumber(100 * share, 1)} %). Fuera quedan: ${left
    .map(({ label, value }) => `${label}, ${formatNumber(value)}`)
    .join('; ')}.`
}
