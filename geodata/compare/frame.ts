import type { Measure } from '../indicator.ts'
import type { Band } from '../measure/standing.ts'

/** Columns of figures over the same territories: what every comparison takes. Null is s/i. */
export interface Column {
  /** Indicator id, or `id@period`. */
  id: string
  values: readonly (number | null)[]
  /** By code: what a small base or an estimate may be. */
  bands?: Readonly<Record<string, Band>>
  /** Counts are compared by their magnitude: similarity takes log10(1 + x), since 200 thousand people are not 100 times 2 thousand. */
  scale?: 'log'
}

export interface Frame {
  codes: readonly string[]
  columns: readonly Column[]
}

/** What an answer says of one indicator, as far as a frame needs it. */
interface Measured {
  indicator: string
  period: string
  first: Measure
  tasa: readonly (number | null)[] | null
  conteo: readonly (number | null)[] | null
  bands?: Column['bands']
}

/** The first measure of each indicator, under its id (or `id@period` where `pinned` says that the period was asked). */
export const frameOf = (codes: readonly string[], measured: readonly Measured[], pinned: (id: string) => boolean = () => false): Frame => ({
  codes,
  columns: measured.map(({ indicator, period, first, bands, ...measures }) => ({
    id: pinned(`${indicator}@${period}`) ? `${indicator}@${period}` : indicator,
    values: measures[first] ?? codes.map(() => null),
    ...(bands && { bands }),
    ...(first === 'conteo' ? { scale: 'log' as const } : {}),
  })),
})

/** An expected failure, as a Spanish sentence. */
export interface Fault {
  fault: string
}

export const isFault = (found: object): found is Fault => 'fault' in found

export const known = (values: readonly (number | null)[]): number[] => values.filter((v): v is number => v !== null && Number.isFinite(v))

export interface Spread {
  mean: number
  /** Standard deviation of a whole population (÷ n): the comunas are all of them, not a sample. */
  deviation: number
  count: number
}

export function spreadOf(values: readonly (number | null)[]): Spread {
  const all = known(values)
  const mean = all.reduce((sum, v) => sum + v, 0) / all.length
  const deviation = Math.sqrt(all.reduce((sum, v) => sum + (v - mean) ** 2, 0) / all.length)
  return { mean, deviation: deviation > Math.abs(mean) * 1e-12 ? deviation : 0, count: all.length }
}

/** z = (x − mean) ÷ deviation; 0 where the indicator does not vary. Null stays null. */
export function standardise(values: readonly (number | null)[], spread = spreadOf(values)): (number | null)[] {
  const { mean, deviation } = spread
  return values.map((v) => (v === null || !Number.isFinite(v) ? null : deviation === 0 ? 0 : (v - mean) / deviation))
}
