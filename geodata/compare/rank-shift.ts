/** How ranks move when the definition changes. Both ranks are among the territories that have both values, so that a move is a move. */
import { type Band, type Standing, standingAmong } from '../measure/standing.ts'

export interface RankShift {
  code: string
  from: Standing
  to: Standing
  /** Places gained for certain: positive when it climbs to a higher value's place, 0 while equals or bands may still be the same. */
  climbs: number
}

export interface RankShifts {
  /** Biggest moves first; ties by code. */
  shifts: RankShift[]
  /** Territories with both values. */
  of: number
  /** Codes left out because one of the two is s/i or has no place. */
  unknown: string[]
}

type Values = readonly (number | null)[]
type Bands = Readonly<Record<string, Band>>

export function rankShifts(codes: readonly string[], before: Values, after: Values, bands: readonly [Bands, Bands] = [{}, {}]): RankShifts {
  const both = codes.flatMap((code, i) => {
    const [was, is] = [before[i] ?? null, after[i] ?? null]
    return was === null || is === null ? [] : [{ code, was, is }]
  })
  const [all, now] = [both.map(({ was }) => was), both.map(({ is }) => is)]
  const shifts = both.flatMap(({ code, was, is }) => {
    const [from, to] = [standingAmong(all, was, bands[0][code]), standingAmong(now, is, bands[1][code])]
    return from && to ? [{ code, from, to, climbs: gained(from, to) }] : []
  })
  shifts.sort((a, b) => Math.abs(b.climbs) - Math.abs(a.climbs) || (a.code < b.code ? -1 : 1))
  return { shifts, of: both.length, unknown: codes.filter((code) => !shifts.some((shift) => shift.code === code)) }
}

function gained(from: Standing, to: Standing): number {
  if (to.last < from.place) return from.place - to.last
  return to.place > from.last ? from.last - to.place : 0
}
