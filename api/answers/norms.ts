/** The norms of a place as they rule now: what the program read of the plan, and over it what persons did. */
import type { NormField, Norms } from '@radier/geodata/planning/norm'
import type { NormsAnswer, ZoneNorms } from '../contract-norms.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { normEvents, type Review, reviewsOf, settleTexts } from '../queries/norm-reviews.ts'
import { zoneTexts } from '../queries/norm-texts.ts'
import type { Service } from '../service.ts'
import { columnOf, draftOf, fields } from './norm-draft.ts'
import { type Place, sourceLine } from './planning-place.ts'

export interface Zone {
  zone: string
  name: string
  polygons: number
  hectares: number
  draft: Norms
  norms: Norms
  /** Of the norms that persons touched. */
  versions: Partial<Record<NormField, number>>
}

/** Zones of the plan of a place; none when it has no plan. A review of a text that changed goes back to borrador first, and says so. */
export async function zonesOf(service: Service, { place, ground, plan }: Place): Promise<Zone[]> {
  if (!plan) return []
  const [found, reviews] = await Promise.all([zoneTexts(service.sql, ground, plan.id, plan.planning), reviewsOf(service.sql, place)])
  const drafted = found.map(({ texts, ...zone }) => ({ ...zone, draft: draftOf({ texts, ...zone }) }))
  const kept = await settled(service, place, drafted, reviews)
  return drafted.map((zone) => {
    const own = kept.filter((review) => review.zone === zone.zone)
    const versions = Object.fromEntries(own.map(({ field, version }) => [field, version]))
    return { ...zone, norms: ruling(zone.draft, own), versions }
  })
}

function ruling(draft: Norms, reviews: readonly Review[]): Norms {
  const norms = { ...draft }
  for (const { field, reading, article, state } of reviews)
    if (norms[field]) norms[field] = { ...norms[field], reading: reading ?? norms[field].reading, article, state }
  return norms
}

async function settled(service: Service, place: string, zones: { zone: string; draft: Norms }[], reviews: Review[]): Promise<Review[]> {
  const changed = reviews.flatMap((review) => {
    const draft = zones.find(({ zone }) => zone === review.zone)?.draft[review.field]
    if (!draft || draft.raw === review.raw) return []
    const text = `El plan decía ${quoted(review.raw)} y ahora dice ${quoted(draft.raw)}: hay que revisarlo de nuevo.`
    return [{ review, now: draft.raw, by: 'Radier', text }]
  })
  if (!changed.length) return reviews
  await settleTexts(service.writer, changed)
  return reviewsOf(service.sql, place)
}

const quoted = (raw: string | null) => (raw === null ? 'nada' : `«${raw}»`)

export async function normsAnswer(service: Service, edition: Edition, place: Place): Promise<NormsAnswer> {
  const { plan } = place
  if (!plan) throw new Problem('sin-datos', `No hay ningún plan regulador cargado de ${place.name}.`)
  const zones = await zonesOf(service, place)
  const events = await normEvents(service.sql, place.place)
  const whole = ({ draft, norms, versions, ...zone }: Zone): ZoneNorms => {
    const one = (field: (typeof fields)[number]) => {
      const history = events.filter((event) => event.zone === zone.zone && event.field === field)
      return {
        ...norms[field],
        column: columnOf(plan.layer, field),
        draft: draft[field].reading,
        version: versions[field] ?? 0,
        history: history.map(({ at, by, action, text }) => ({ at, by, action, text })),
      }
    }
    return { ...zone, norms: Object.fromEntries(fields.map((field) => [field, one(field)])) as ZoneNorms['norms'] }
  }
  const { layer } = plan
  return {
    place: place.place,
    example: place.example,
    plan: plan.id,
    title: layer.title,
    source: sourceLine(service, edition, place, layer),
    zones: zones.map(whole),
  }
}
