/** Columns of figures over the same territories: what every comparison takes. Null is s/i. */
export interface Column {
  /** Indicator id, or `id@period`. */
  id: string
  values: readonly (number | null)[]
}

export interface Frame {
  codes: readonly string[]
  columns: readonly Column[]
}

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
