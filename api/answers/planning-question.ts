import { defaultAssumptions } from '@radier/geodata/planning/assumptions'
import type { CabidaQuestion } from '@radier/geodata/planning/question'
import type { CandidateRow } from '../queries/planning-candidates.ts'
import type { ShareRow } from '../queries/planning-measure.ts'
import type { Zone } from './norms.ts'
import type { Place } from './planning-place.ts'

/** What the cabida of a candidate is asked, with the assumptions of the start; null without area. */
export function questionOf(
  { region, plan }: Place,
  { areaM2, grossM2, fronts, programme, outline }: CandidateRow,
  parts: readonly ShareRow[],
  zones: ReadonlyMap<string, Zone>,
): CabidaQuestion | null {
  if (areaM2 === null) return null
  return {
    areaM2,
    grossM2,
    region,
    parts: parts.map(({ zone, share }) => {
      const { name, norms } = zones.get(zone)!
      return { plan: plan!.id, zone, name, share, norms }
    }),
    outline: outline as CabidaQuestion['outline'],
    fronts,
    programme,
    assumptions: defaultAssumptions,
    change: {},
  }
}
