import { formatNumber } from '../measure/format.ts'

/** es-CL with the fewest decimals that say it, `most` at the most: 0,5 · 1,084 · 2.500. */
export function writeFigure(value: number, most = 2): string {
  if (Number.isInteger(value)) return formatNumber(value)
  const written = formatNumber(value, most)
  return most ? written.replace(/,?0+$/, '') : written
}
