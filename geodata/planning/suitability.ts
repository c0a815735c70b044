/** How good a site is to a search: each criterion by its weight, and what each contributes. */
import type { Criterion, Finding } from './criterion.ts'
import { criterionId } from './criterion.ts'

export interface Suitability {
  /** 0–100, one decimal: what is known to be good. Null when nothing could be scored. */
  score: number | null
  /** Points of each criterion, one decimal, in order; they add up to the score. Null = s/i. */
  contributions: (number | null)[]
  /** Points that what is not known could still add, one decimal. */
  unknown: number
}

/** Weight of a criterion that nobody weighed. */
const even = 1

/**
 * What is asked, met just so, is worth half; twice as good, all; twice as bad, nothing. What has no degree is worth all or nothing, and
 * what is not known nothing: its points are told apart. Weights are by criterion id, 0–10.
 */
export function suitability(
  criteria: readonly Criterion[],
  findings: readonly Finding[],
  weights: Readonly<Record<string, number>> = {},
): Suitability {
  const own = criteria.map((criterion) => weights[criterionId(criterion)] ?? even)
  const total = own.reduce((sum, weight) => sum + weight, 0)
  const grades = criteria.map((criterion, i) => grade(criterion, findings[i]))
  if (!total || grades.every((value) => value === null))
    return { score: null, contributions: criteria.map(() => null), unknown: total ? 100 : 0 }
  const tenths = grades.map((value, i) => (value === null ? null : (1_000 * (own[i] as number) * value) / total))
  const whole = shared(tenths)
  const unknown = own.reduce((sum, weight, i) => sum + (grades[i] === null ? (1_000 * weight) / total : 0), 0)
  return {
    score: whole.reduce<number>((sum, value) => sum + (value ?? 0), 0) / 10,
    contributions: whole.map((value) => (value === null ? null : value / 10)),
    unknown: Math.round(unknown) / 10,
  }
}

/** 0–1; null when it is not known. */
function grade(criterion: Criterion, finding: Finding | undefined): number | null {
  if (!finding || finding.verdict === 'pendiente') return null
  const { found, verdict } = finding
  const atMost = (limit: number) => (found === null ? null : Math.max(0, 1 - found / (2 * limit)))
  const atLeast = (limit: number) => (found === null ? null : Math.min(1, found / (2 * limit)))
  const byDegree = () => {
    switch (criterion.kind) {
      case 'superficie':
        return criterion.min === undefined || (found ?? 0) > (criterion.max ?? Infinity) ? null : atLeast(criterion.min)
      case 'densidad':
        return atLeast(criterion.min)
      case 'servicio':
      case 'necesidad':
        return atMost(criterion.metres)
      case 'precio':
        return atMost(criterion.max)
      default:
        return null
    }
  }
  return byDegree() ?? (verdict === 'cumple' ? 1 : 0)
}

/** Whole numbers that add up to the rounded sum: the largest remainders take what rounding down leaves. */
function shared(parts: readonly (number | null)[]): (number | null)[] {
  const down = parts.map((part) => (part === null ? null : Math.floor(part)))
  const sum = Math.round(parts.reduce<number>((all, part) => all + (part ?? 0), 0))
  let left = sum - down.reduce<number>((all, part) => all + (part ?? 0), 0)
  const byRemainder = parts
    .map((part, i) => ({ i, remainder: part === null ? -1 : part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  for (const { i } of byRemainder) {
    if (left < 1) break
    down[i] = (down[i] as number) + 1
    left--
  }
  return down
}
