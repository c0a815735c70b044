/** What the contract of a series says of two of its figures. Read by everything that tells a change or draws a line through time. */

/** «si»: one series. «aviso»: with the sentence beside it. «no»: never as a change, and the sentence in its place. */
export type May = 'si' | 'aviso' | 'no'

export interface Verdict {
  may: May
  /** Spanish sentence; null when there is nothing to say. */
  because: string | null
}

/** A pair of periods of which something must be said. `refused`: the places where it is never a change, and why. */
export interface Comparison extends Verdict {
  from: string
  to: string
  refused?: { codes: readonly string[]; because: string }
}

const plain: Verdict = { may: 'si', because: null }

/** What the contract says of two periods at a place. */
export function verdictAt(comparisons: readonly Comparison[], from: string, to: string, code: string): Verdict {
  const [early, late] = [from, to].sort()
  const found = comparisons.find((one) => one.from === early && one.to === late)
  if (!found) return plain
  if (found.refused?.codes.includes(code)) return { may: 'no', because: found.refused.because }
  return { may: found.may, because: found.because }
}

/** What the contract says of a figure that is itself a change: «2017-2024». */
export function verdictOfChange(comparisons: readonly Comparison[], period: string, code: string): Verdict {
  const [from, to] = spanOf(period)
  return from && to ? verdictAt(comparisons, from, to, code) : plain
}

/** Places where an indicator of change is never told. */
export const refusedPlaces = (comparisons: readonly Comparison[], period: string): readonly string[] => {
  const [from, to] = spanOf(period)
  return comparisons.find((one) => one.from === from && one.to === to)?.refused?.codes ?? []
}

/**
 * The period that a later one is measured against: the oldest of one series with it; where there is none, the newest that only asks
 * for care. Null when nothing before it may be compared. `periods` oldest first.
 */
export function basePeriod(
  comparisons: readonly Comparison[],
  periods: readonly string[],
  last: string,
  code: string,
): { period: string; verdict: Verdict } | null {
  const before = periods
    .filter((period) => period < last)
    .map((period) => ({ period, verdict: verdictAt(comparisons, period, last, code) }))
  return before.find(({ verdict }) => verdict.may === 'si') ?? before.filter(({ verdict }) => verdict.may === 'aviso').at(-1) ?? null
}

const verdictsAlong = (comparisons: readonly Comparison[], periods: readonly string[], code: string): Verdict[] =>
  periods.slice(1).map((period, i) => verdictAt(comparisons, periods[i] as string, period, code))

/** Whether the figures of a place, oldest first, may be joined by one line. */
export const isOneLine = (comparisons: readonly Comparison[], periods: readonly string[], code: string): boolean =>
  verdictsAlong(comparisons, periods, code).every(({ may }) => may !== 'no')

/** What is said beside figures that stand in one row of periods, oldest first, each with the places that it is of. */
export function warnings(
  comparisons: readonly Comparison[],
  periods: readonly string[],
  codes: readonly string[],
): { because: string; of: string[] }[] {
  const said = new Map<string, string[]>()
  for (const code of codes)
    for (const because of new Set(verdictsAlong(comparisons, periods, code).flatMap((verdict) => verdict.because ?? [])))
      said.set(because, [...(said.get(because) ?? []), code])
  return [...said].map(([because, of]) => ({ because, of }))
}

const spanOf = (period: string): string[] => /^(\d{4})-(\d{4})$/.exec(period)?.slice(1) ?? []
