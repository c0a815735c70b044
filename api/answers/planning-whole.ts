/** One candidate whole: what is stated of it, its zones and cabida, what is near, what it touches, and what persons did. */
import { cabida } from '@radier/geodata/planning/cabida'
import { type Service as LandService, services } from '@radier/geodata/planning/criterion'
import { OWN_SITES } from '@radier/geodata/planning/site'
import type { CandidateAnswer } from '../contract-sites.ts'
import { Problem } from '../problem.ts'
import { candidateRows } from '../queries/planning-candidates.ts'
import { among, nearest, zoneShares } from '../queries/planning-measure.ts'
import { findKept } from '../queries/site-read.ts'
import type { Service } from '../service.ts'
import { zonesOf } from './norms.ts'
import { aroundOf } from './planning-around.ts'
import { landCandidate, nameOf, ownerOf } from './planning-candidate.ts'
import { maskMeasure } from './planning-facts.ts'
import type { Place } from './planning-place.ts'
import { questionOf } from './planning-question.ts'
import { setOf } from './planning-search.ts'
import { keptSite, siteAnswer } from './site-answer.ts'

type Stated = Pick<CandidateAnswer, 'geometry' | 'areaFrom' | 'origin' | 'attributes' | 'site'> & { ref: string; from: string }

/** `from` and `key` as in its ref; a feature that somebody kept answers as the site. */
export async function candidateAnswer(service: Service, place: Place, from: string, key: string): Promise<CandidateAnswer> {
  const { sql } = service
  const { ref, from: source, ...stated } = await statedOf(service, place, from, key)
  const set = setOf(place, [source], ref)
  const { plan } = place
  const [zones, rows, parts, near, masks, around] = await Promise.all([
    zonesOf(service, place),
    candidateRows(sql, set),
    plan ? zoneShares(sql, set, plan.id, plan.planning.zone) : [],
    Promise.all((Object.keys(services) as LandService[]).map(async (id) => [id, await nearestOf(service, place, set, id)] as const)),
    Promise.all(place.masks.map(async (mask) => ({ ...mask, measure: await maskMeasure(sql, place, set, mask.id) }))),
    aroundOf(service, place, set),
  ])
  const [row] = rows
  if (!row) throw new Problem('desconocido', `No hay ningún predio «${ref}» en ${place.name}.`)
  const question = questionOf(place, row, parts, new Map(zones.map((zone) => [zone.zone, zone])))
  return {
    ref,
    place: place.place,
    example: place.example,
    name: nameOf(row.name, row.key ?? key),
    at: row.at,
    areaM2: row.areaM2,
    owner: ownerOf(row.owner),
    lived: row.lived,
    priceUfM2: row.priceUfM2,
    ...stated,
    question,
    cabida: question && cabida(question),
    nearest: Object.fromEntries(near) as CandidateAnswer['nearest'],
    masks: masks.map(({ id, layer, measure }) => {
      const { share, unseen = null } = measure(row)
      return { layer: id, title: layer.title, share, why: share === null ? (unseen ?? 'no hay capa cargada aquí') : null }
    }),
    around,
  }
}

/** The ref by which a candidate is known: «sitio/{id}» once somebody keeps it. 404 when it is not there. */
export const refOf = async (service: Service, place: Place, from: string, key: string): Promise<string> =>
  (await statedOf(service, place, from, key)).ref

async function statedOf(service: Service, place: Place, from: string, key: string): Promise<Stated> {
  const kept = from === 'sitio' ? key : await findKept(service.sql, place.place, `${from}/${key}`)
  if (kept) {
    const site = await keptSite(service.sql, kept)
    if (site.place !== place.place) throw new Problem('desconocido', `El sitio «${site.name}» no es de ${place.name}.`)
    const { geometry, areaFrom, origin, attributes } = site
    return { ref: `sitio/${kept}`, from: OWN_SITES, geometry, areaFrom, origin, attributes, site: siteAnswer(site) }
  }
  const { land, feature, attributes } = await landCandidate(service, place, `${from}/${key}`)
  return {
    ref: `${from}/${key}`,
    from,
    geometry: feature.geometry,
    areaFrom: feature.measuredM2 === null ? 'declarada' : 'medida',
    origin: { kind: 'capa', layer: land.id, key, load: feature.load },
    attributes,
    site: null,
  }
}

async function nearestOf({ sql }: Service, place: Place, set: ReturnType<typeof setOf>, id: LandService) {
  const offer = place.services[id]
  if (!offer) return null
  const [found] = await nearest(sql, set, among(sql, set, offer.id, offer.layer, offer.planning.name))
  return found ? { name: found.name, metres: found.metres, at: found.at, layer: offer.id } : null
}
