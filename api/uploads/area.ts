/** Surfaces as people write them. */
import { type Decimal, parseChileanNumber } from '@radier/etl/readers/number'

const units: [pattern: RegExp, squareMetres: number][] = [
  [/\s*(m2|m²|mts?2?|mt2|metros?( cuadrados?)?)\.?$/i, 1],
  [/\s*(ha|has|hás|hect[aá]reas?)\.?$/i, 10_000],
  [/\s*(km2|km²)$/i, 1_000_000],
]

/**
 * Square metres that a cell says, or null when it says none. «1.250,5 m2», «1,2 ha», «31622,834841»; a bare number counts in
 * `unit` (m²: 1, ha: 10.000). `decimal` is the mark that the column proves.
 */
export function readArea(cell: string | number, unit: number, decimal?: Decimal): { squareMetres: number; written: boolean } | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { squareMetres: cell * unit, written: false } : null
  const text = cell.trim()
  for (const [pattern, metres] of units) {
    const bare = text.replace(pattern, '')
    if (bare === text) continue
    const value = parseChileanNumber(bare)
    return value === null ? null : { squareMetres: value * metres, written: true }
  }
  const value = parseChileanNumber(text, decimal)
  return value === null ? null : { squareMetres: value * unit, written: false }
}
