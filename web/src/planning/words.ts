/** How norms and cabidas are said. */
import { formatNumber, roundHalfUp } from '@radier/geodata/measure/format'
import { unitBeside } from '@radier/geodata/measure/unit'
import type { Norm, NormState } from '@radier/geodata/planning/norm'

/** «50 viviendas», «1 vivienda», «s/i». */
export function homesText(homes: number | null): string {
  const written = formatNumber(homes)
  return homes === null ? written : `${written} ${unitBeside(written, 'viviendas')}`
}

/** «1 sitio», «1.432 sitios». */
export const howMany = (count: number, one: string, many: string): string => `${formatNumber(count)} ${count === 1 ? one : many}`

/** The day of a moment (ISO, or now) where this browser is, «2026-11-21»: in Chile an evening is already tomorrow in UTC. */
export const dayOf = (at?: string): string => (at ? new Date(at) : new Date()).toLocaleDateString('sv-SE')

/** Said where rounded parts do not add up to their rounded total, so that nobody takes it for a mistake. */
export function roundedApart(parts: readonly (number | null)[], total: number | null, decimals = 0): string | null {
  const rounded = parts.map((part) => (part === null ? Number.NaN : roundHalfUp(part, decimals)))
  const sum = rounded.reduce((a, b) => a + b, 0)
  return total === null || Number.isNaN(sum) || Math.abs(sum - roundHalfUp(total, decimals)) < 10 ** -decimals / 2
    ? null
    : 'Cada cifra se redondea por separado.'
}

/** As few decimals as say it, at most `most`. */
export function shortNumber(value: number | null, most: number): string {
  const least = Array.from({ length: most + 1 }, (_, i) => i).find(
    (decimals) => value !== null && roundHalfUp(value, decimals) === roundHalfUp(value, most),
  )
  return formatNumber(value, least ?? 0)
}

/** The state as it is shown: what could not be read is pendiente, whatever a person did with it. */
export const stateOf = ({ reading, state }: Pick<Norm, 'reading' | 'state'>): NormState | 'pendiente' =>
  reading.kind === 'pendiente' ? 'pendiente' : state

/** «1,61 ha» from a hectare, «850 m²» below. */
export const areaText = (m2: number | null): string =>
  m2 !== null && m2 >= 10_000 ? `${shortNumber(m2 / 10_000, 2)} ha` : m2 === null ? formatNumber(m2) : `${formatNumber(m2)} m²`

export const metresText = (metres: number | null): string => (metres === null ? formatNumber(metres) : `${formatNumber(metres)} m`)

/** «zona mixta» as a title. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
