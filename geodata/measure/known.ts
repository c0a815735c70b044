/** What stands where a figure does not: unknown, not applicable, or never comparable; and how much of a whole is known. */
import { formatNumber, UNKNOWN } from './format.ts'

/** Reasons of a null that is not unknown: a structural zero, and a change of two figures that are not one series. */
export const absences = ['no aplica', 'no comparable'] as const
export type Absence = (typeof absences)[number]

/** Of a figure made of the comunas that are known. */
export interface Coverage {
  known: number
  of: number
  /** Share of the people who live in them, 0–1; null when that is not known. */
  share: number | null
}

/** A figure, or what stands in its place. */
export const writeFigure = (value: number | null | undefined, decimals: number, state: Absence | null | undefined): string =>
  value === null || value === undefined ? (state ?? UNKNOWN) : formatNumber(value, decimals)

/** «343 de 345 comunas, 99 % de la población». All but a part is never told as all: 99,6 % is 99 %. */
export function coverageText({ known, of, share }: Coverage): string {
  const people =
    share === null ? '' : `, ${share > 0 && share < 0.01 ? 'menos de 1' : formatNumber(Math.floor(share * 100))} % de la población`
  return `${formatNumber(known)} de ${formatNumber(of)} comunas${people}`
}
