import { unitBeside } from './unit.ts'

/** es-CL writing of figures: 1.234,5 · 5,2 % · true minus · «s/i» for the unknown. Never 0, dash or blank. */
export const UNKNOWN = 's/i'

/**
 * A figure with fixed decimals, dots for thousands (also in four-digit figures), comma for decimals and a true minus.
 * Rounds half away from zero on the decimal writing. `null` and non-finite are «s/i».
 */
export function formatNumber(value: number | null | undefined, decimals = 0): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return UNKNOWN
  const rounded = roundHalfUp(Math.abs(value), decimals)
  const [whole = '0', fraction] = rounded.toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  const sign = value < 0 && rounded !== 0 ? '−' : ''
  return sign + grouped + (fraction ? `,${fraction}` : '')
}

const everyDigit = new Intl.NumberFormat('es-CL', { useGrouping: false, maximumFractionDigits: 20 })

/** A number with every digit that is stored, as programs read it in es-CL: decimal comma, no dots, the minus of the keyboard. */
export const plainNumber = (value: number): string => everyDigit.format(value + 0)

/** Half away from zero, on the shortest decimal writing of the number (0,15 → 0,2; 1,005 → 1,01). */
export function roundHalfUp(value: number, decimals: number): number {
  const [digits, exponent = '0'] = value.toExponential().split('e')
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  return Number(`${shifted}e-${decimals}`)
}

/** «23.ª» of a ranking. */
export const formatOrdinal = (position: number): string => `${formatNumber(position)}.ª`

/** ISO date → 20-11-2026; a bare year stays a year. */
export function formatDate(iso: string | null | undefined): string {
  if (!iso) return UNKNOWN
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return match ? `${match[3]}-${match[2]}-${match[1]}` : iso
}

/** Fills «{field}» of a Spanish template; unknown fields print «s/i». A unit after a field that says 1 is told in singular. */
export function fillTemplate(template: string, fields: Record<string, string | null | undefined>): string {
  return template.replace(/\{(\w+)\}( \p{L}+)?/gu, (_, name: string, unit = '') => {
    const written = fields[name] ?? UNKNOWN
    return unit ? `${written} ${unitBeside(written, unit.slice(1))}` : written
  })
}
