/** How far a writing is from the name of a comuna: for offers that a person accepts, never for taking one by itself. */
import { comunas } from '../territory/comunas.ts'
import { regionOf } from '../territory/cut.ts'
import { canonicalName } from '../territory/names.ts'

export interface Offer {
  code: string
  name: string
  /** Letters that change, of the closest reading; 0 for a name that only begins or contains what was written. */
  distance: number
}

const named = comunas.map(({ cut, name }) => ({ code: cut, name, plain: canonicalName(name) }))

/** Best first: the fewest changes for the length of the name, then what begins or contains it; those of the given region before the rest. */
export function nearestComunas(written: string, region: string | null = null, limit = 3): Offer[] {
  const wanted = canonicalName(written)
  if (wanted.length < 2) return []
  const scored = named.flatMap(({ code, name, plain }) => {
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, plain.length) * 0.4))
    const tooFar = Math.abs(wanted.length - plain.length) > allowed
    const distance = tooFar ? Number.POSITIVE_INFINITY : editDistance(wanted, plain)
    const partial = partOf(wanted, plain)
    if (distance > allowed && partial === null) return []
    const score =
      Math.min(distance / Math.max(wanted.length, plain.length), partial ?? 1) - (region && regionOf(code) === region ? 0.15 : 0)
    return [{ offer: { code, name, distance: distance > allowed ? 0 : distance }, score }]
  })
  return scored
    .sort((a, b) => a.score - b.score || (a.offer.code < b.offer.code ? -1 : 1))
    .slice(0, limit)
    .map(({ offer }) => offer)
}

/** How well a writing is a piece of a name, or the other way round: 0.2 begins it, 0.3 is a whole word of it; null when it is neither. */
function partOf(wanted: string, plain: string): number | null {
  const [short, long] = wanted.length < plain.length ? [wanted, plain] : [plain, wanted]
  if (short.length < 4 || short === long) return null
  if (long.startsWith(short)) return 0.2
  return ` ${long} `.includes(` ${short} `) ? 0.3 : null
}

/** Letters to insert, remove, replace or swap with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] as number) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] as number
}
