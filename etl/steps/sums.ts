/** Figures of higher levels that the publisher does not give: sums of comunas. An unknown inside makes the sum unknown. */

import { provinciaOf, regionOf, withoutOutline } from '@radier/geodata/territory/cut'
import type { StoredLevel } from '@radier/geodata/territory/level'
import type { Places } from './places.ts'
import type { StatisticRow } from './shaped.ts'

export const groupOf: Record<Exclude<StoredLevel, 'comuna'>, (cut: string) => string> = {
  provincia: provinciaOf,
  region: regionOf,
  pais: () => '0',
}

export interface Series {
  variable: string
  period: string
  /** Comuna → value. */
  comunas: Map<string, number | null>
  /** Levels that the publisher gives. */
  given: Map<StoredLevel, Map<string, number | null>>
}

export function seriesOf(rows: readonly StatisticRow[]): Series[] {
  const found = new Map<string, Series>()
  for (const { variable, period, level, code, value } of rows) {
    const key = `${variable}|${period}`
    const series = found.get(key) ?? { variable, period, comunas: new Map(), given: new Map() }
    found.set(key, series)
    if (level === 'comuna') series.comunas.set(code, value)
    else series.given.set(level, (series.given.get(level) ?? new Map()).set(code, value))
  }
  return [...found.values()]
}

export interface Sum {
  /** Of the comunas whose figure is known. */
  known: number
  unknown: string[]
}

/**
 * Sums of the comunas by territory. A comuna that the file leaves out is unknown; only Antártica, which has no municipality,
 * may be left out altogether.
 */
export function sumsOf(series: Series, level: Exclude<StoredLevel, 'comuna'>, places: Places): Map<string, Sum> {
  const sums = new Map<string, Sum>()
  for (const cut of places.cuts) {
    const code = groupOf[level](cut)
    const sum = sums.get(code) ?? { known: 0, unknown: [] }
    sums.set(code, sum)
    const value = series.comunas.get(cut)
    if (typeof value === 'number') sum.known += value
    else if (value === null || !withoutOutline.includes(cut)) sum.unknown.push(cut)
  }
  return sums
}

/** Rows for the levels that are missing of the additive variables. */
export function addedSums(rows: readonly StatisticRow[], isAdditive: (variable: string) => boolean, places: Places): StatisticRow[] {
  return seriesOf(rows).flatMap((series) => {
    if (!series.comunas.size || !isAdditive(series.variable)) return []
    const missing = (['provincia', 'region', 'pais'] as const).filter((level) => !series.given.has(level))
    return missing.flatMap((level) =>
      [...sumsOf(series, level, places)].map(([code, sum]) => ({
        variable: series.variable,
        level,
        code,
        period: series.period,
        value: sum.unknown.length ? null : Number(sum.known.toPrecision(15)),
        sheet: null,
        row: null,
        col: null,
        header: null,
      })),
    )
  })
}
