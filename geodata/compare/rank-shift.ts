/** How ranks move when the definition changes. Both ranks are among the territories that have both values, so that a move is a move. */
import { ranksOf } from './place.ts'

export interface RankShift {
  code: string
  from: number
  to: number
  /** Places gained: positive when it climbs to a higher value's place. */
  climbs: number
}

export interface RankShifts {
  /** Biggest moves first; ties by code. */
  shifts: RankShift[]
  /** Territories with both values. */
  of: number
  /** Codes left out because one of the two is s/i. */
  unknown: string[]
}

export function rankShifts(codes: readonly string[], before: readonly (number | null)[], after: readonly (number | null)[]): RankShifts {
  const both = codes.map((_, i) => (before[i] ?? null) !== null && (after[i] ?? null) !== null)
  const [from, to] = [before, after].map((values) => ranksOf(values.map((v, i) => (both[i] ? v : null))))
  const shifts = codes.flatMap((code, i) => {
    const [was, is] = [from?.[i], to?.[i]]
    return typeof was === 'number' && typeof is === 'number' ? [{ code, from: was, to: is, climbs: was - is }] : []
  })
  shifts.sort((a, b) => Math.abs(b.climbs) - Math.abs(a.climbs) || (a.code < b.code ? -1 : 1))
  return { shifts, of: shifts.length, unknown: codes.filter((_, i) => !both[i]) }
}
