/** A search of land: every candidate judged by every criterion, those left out too. */
import { type Criterion, criterionId } from '@radier/geodata/planning/criterion'
import { chipText, methods } from '@radier/geodata/planning/criterion-words'
import { judge, verdictOf } from '@radier/geodata/planning/judge'
import { OWN_SITES } from '@radier/geodata/planning/site'
import { suitability } from '@radier/geodata/planning/suitability'
import type { FoundSite, LandSearchAnswer, SearchAsked } from '../contract-planning.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { type CandidateSet, candidateRows } from '../queries/planning-candidates.ts'
import { heldOverrides } from '../queries/planning-overrides.ts'
import type { Service } from '../service.ts'
import { zonesOf } from './norms.ts'
import { nameOf, ownerOf } from './planning-candidate.ts'
import { factsOf } from './planning-facts.ts'
import { homesOf } from './planning-homes.ts'
import { type Place, type PlaceLayer, sourceLine, titlesOf } from './planning-place.ts'

export async function searchAnswer(service: Service, edition: Edition, place: Place, asked: SearchAsked): Promise<LandSearchAnswer> {
  const { criteria, weights } = asked
  refuse(place, asked)
  const set = setOf(place, asked.from)
  const zones = await zonesOf(service, place)
  const [rows, facts, overrides, homes] = await Promise.all([
    candidateRows(service.sql, set),
    factsOf(service, place, set, zones, criteria),
    heldOverrides(service.sql, place.place),
    homesOf(edition, place, zones),
  ])
  const ids = criteria.map(criterionId)
  const measures = ids.map((id) => facts.measures.get(id)!)
  const sites = rows.map((row): FoundSite => {
    const findings = criteria.map((criterion, i) => judge(criterion, measures[i]!(row) as never))
    const held = (overrides.get(row.ref) ?? []).filter((id) => ids.includes(id))
    const parts = facts.parts?.get(row.ref) ?? []
    const { score, contributions } = suitability(criteria, findings, weights)
    return {
      ref: row.ref,
      name: nameOf(row.name, row.key ?? row.ref),
      at: row.at,
      areaM2: row.areaM2,
      owner: ownerOf(row.owner),
      state: row.state,
      lived: row.lived,
      zone: parts[0]?.zone ?? null,
      verdict: verdictOf(findings, (i) => held.includes(ids[i]!)),
      findings,
      overrides: held,
      score,
      contributions,
      ...homes(row, parts),
    }
  })
  return { place: place.place, total: sites.length, criteria: funnel(service, edition, place, criteria, sites), sites: sites.sort(byRank) }
}

/** Layers of land of the place, and its sites. */
export function setOf(place: Place, from: readonly string[], only?: string): CandidateSet {
  const land = place.land.filter(({ id }) => from.includes(id)).map(({ id, planning }) => ({ id, planning }))
  const inhabited = place.land.flatMap(({ id, planning }) => (planning.lived ? [id] : []))
  return { place: place.place, ground: place.ground, land, inhabited, own: from.includes(OWN_SITES), ...(only ? { only } : {}) }
}

function refuse(place: Place, { from, criteria }: SearchAsked): void {
  const strange = from.find((id) => id !== OWN_SITES && !place.land.some((land) => land.id === id))
  if (strange) throw new Problem('malformado', `«from»: en ${place.name} no hay ninguna capa de suelo «${strange}».`)
  const ids = criteria.map(criterionId)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice) throw new Problem('malformado', `«criteria» trae dos veces «${twice}».`)
  for (const criterion of criteria)
    if (criterion.kind === 'fuera' && !place.masks.some(({ id }) => id === criterion.layer))
      throw new Problem('malformado', `«criteria»: «${criterion.layer}» no es una capa de resguardo.`)
}

const verdicts: FoundSite['verdict'][] = ['dentro', 'pendiente', 'fuera']

/** After each criterion and those before: `left` meets all, `pending` fails none, `failed` fails one or more. They add up to the total. */
function funnel(service: Service, edition: Edition, place: Place, criteria: readonly Criterion[], sites: readonly FoundSite[]) {
  const ids = criteria.map(criterionId)
  const worst = sites.map(() => 0)
  return criteria.map((criterion, i): LandSearchAnswer['criteria'][number] => {
    const counted = [0, 0, 0]
    for (const [at, { findings, overrides }] of sites.entries()) {
      const now = verdicts.indexOf(verdictOf([findings[i]!], () => overrides.includes(ids[i]!)))
      worst[at] = Math.max(worst[at]!, now)
      counted[worst[at]]!++
    }
    const [left, pending, failed] = counted as [number, number, number]
    const layer = layerOf(place, criterion)
    return {
      id: ids[i]!,
      criterion,
      chip: chipText(criterion, titlesOf(place)),
      left,
      pending,
      failed,
      method: methods[criterion.kind],
      source: layer ? sourceLine(service, edition, place, layer.layer) : null,
    }
  })
}

/** The layer that answers a criterion in a place; null for what is stated of the site itself. */
function layerOf(place: Place, criterion: Criterion): Pick<PlaceLayer, 'layer'> | null {
  switch (criterion.kind) {
    case 'vivienda':
    case 'densidad':
      return place.plan
    case 'servicio':
      return place.services[criterion.service]
    case 'limite_urbano':
      return place.urbanLimit
    case 'fuera':
      return place.masks.find(({ id, count }) => id === criterion.layer && count > 0) ?? null
    case 'necesidad':
      return place.need
    default:
      return null
  }
}

/** Those that stay by score, then those left out by score; the larger first on a tie. */
function byRank(a: FoundSite, b: FoundSite): number {
  const out = ({ verdict }: FoundSite) => (verdict === 'fuera' ? 1 : 0)
  return out(a) - out(b) || (b.score ?? -1) - (a.score ?? -1) || (b.areaM2 ?? -1) - (a.areaM2 ?? -1) || (a.ref < b.ref ? -1 : 1)
}
