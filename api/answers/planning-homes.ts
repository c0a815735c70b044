import { createHash } from 'node:crypto'
import { cabida } from '@radier/geodata/planning/cabida'
import type { Edition } from '../edition.ts'
import type { CandidateRow } from '../queries/planning-candidates.ts'
import type { ShareRow } from '../queries/planning-measure.ts'
import type { Zone } from './norms.ts'
import type { Place } from './planning-place.ts'
import { questionOf } from './planning-question.ts'

interface Homes {
  homes: number | null
  atMost: boolean
}

/**
 * How many homes each candidate holds. Kept while what it is asked stays the same: a search is asked again at every key, and its
 * criteria change no cabida. Outlines change only with a publication, which is another edition.
 */
export async function homesOf(
  edition: Edition,
  place: Place,
  zones: readonly Zone[],
): Promise<(row: CandidateRow, parts: readonly ShareRow[]) => Homes> {
  const kept = await edition.once(`homes/${place.place}`, async () => new Map<string, Homes & { asked: string }>())
  const byZone = new Map(zones.map((zone) => [zone.zone, zone]))
  const norms = createHash('sha1').update(JSON.stringify(zones)).digest('base64url')
  return (row, parts) => {
    const { areaM2, grossM2, fronts, programme } = row
    const shares = parts.map(({ zone, share }) => `${zone}:${share}`).join()
    const asked = [norms, areaM2, grossM2, fronts, programme, shares].join('|')
    const found = kept.get(row.ref)
    if (found?.asked === asked) return { homes: found.homes, atMost: found.atMost }
    const question = questionOf(place, row, parts, byZone)
    const { homes, atMost } = question ? cabida(question) : { homes: null, atMost: false }
    kept.set(row.ref, { asked, homes, atMost })
    return { homes, atMost }
  }
}
