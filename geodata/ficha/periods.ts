/** Periods of an indicator that may stand on one line at the territory, and what must be said of them. */
import type { Measure } from '../indicator.ts'
import { basePeriod, type Comparison, type Verdict, verdictAt } from '../measure/verdict.ts'
import type { Block } from './content.ts'
import type { Context } from './context.ts'

export interface Against {
  /** Earlier period with a figure beside which the last one stands; null when there is none. */
  from: string | null
  to: string
  verdict: Verdict
}

const single: Verdict = { may: 'si', because: null }

/** The two periods of a change of the territory. With «no» both figures stand, without a change. */
export function againstOf(context: Context, comparisons: readonly Comparison[], id: string, measure: Measure): Against {
  const known = context.periodsOf(id).filter((period) => context.own(id, period)[measure] !== null)
  const to = known.at(-1) ?? context.periodOf(id)
  const base = basePeriod(comparisons, known, to, context.subject.code)
  if (base) return { from: base.period, to, verdict: base.verdict }
  const nearest = known.at(-2)
  return nearest
    ? { from: nearest, to, verdict: verdictAt(comparisons, nearest, to, context.subject.code) }
    : { from: null, to, verdict: single }
}

/** Those of `periods` that may be drawn as one line with the last, at every one of these places. */
export function lineOf(
  comparisons: readonly Comparison[],
  periods: readonly string[],
  codes: readonly string[],
): { periods: string[]; because: string[] } {
  const last = periods.at(-1)
  if (!last) return { periods: [], because: [] }
  const verdicts = periods.flatMap((period) =>
    period === last ? [] : codes.map((code) => ({ period, ...verdictAt(comparisons, period, last, code) })),
  )
  const apart = new Set(verdicts.filter(({ may }) => may === 'no').map(({ period }) => period))
  return {
    periods: periods.filter((period) => !apart.has(period)),
    because: [...new Set(verdicts.flatMap(({ because }) => because ?? []))],
  }
}

/** What is said under a line. */
export const lineNotes = (title: string, because: readonly string[]): Block[] =>
  because.map((sentence) => ({ kind: 'note', rich: [`${title}. ${sentence}`] }))
