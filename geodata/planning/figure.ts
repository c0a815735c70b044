import { formatNumber, roundHalfUp } from '../measure/format.ts'

/** es-CL with the fewest decimals that say it, `most` at the most: 0,5 · 1,084 · 2.500. */
export function writeFigure(value: number, most = 2): string {
  const rounded = roundHalfUp(Math.abs(value), most) * Math.sign(value)
  return formatNumber(rounded, (String(Math.abs(rounded)).split('.')[1] ?? '').length)
}
