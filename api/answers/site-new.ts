/** Keeping a site: a drawing, or a candidate of a layer of land. */
import type { Owner } from '@radier/geodata/planning/site'
import type { SiteAnswer, SiteAsked } from '../contract-sites.ts'
import type { Edition } from '../edition.ts'
import { insertSite, type NewSite } from '../queries/site-insert.ts'
import { moveOverrides } from '../queries/site-write.ts'
import type { Service } from '../service.ts'
import { landCandidate } from './planning-candidate.ts'
import { type Place, placeNow } from './planning-place.ts'
import { keptSite, refuseTooMany, siteAnswer } from './site-answer.ts'
import { checkedShape } from './site-shape.ts'

/** The site, and whether it was not there before. The same outline, or the same candidate, is the same site. */
export async function newSite(service: Service, asked: SiteAsked): Promise<{ site: SiteAnswer; fresh: boolean }> {
  const { edition, place } = await placeNow(service, asked.place)
  const { site, text, from } = 'ref' in asked ? await taken(service, place, asked.ref) : await drawn(service, edition, place, asked)
  const kept = await service.writer.begin(async (tx) => {
    const found = await insertSite(tx, site, { by: asked.by ?? null, text })
    if (found.fresh) await refuseTooMany(tx)
    if (found.fresh && from) await moveOverrides(tx, place.place, from, `sitio/${found.id}`)
    return found
  })
  return { site: siteAnswer(await keptSite(service.writer, kept.id)), fresh: kept.fresh }
}

interface Taken {
  site: NewSite
  text: string
  from: string | null
}

async function drawn(service: Service, edition: Edition, place: Place, asked: Extract<SiteAsked, { name: string }>): Promise<Taken> {
  const { geometry, note } = await checkedShape(service, edition, place, asked.geometry)
  const owner: Owner = asked.owner ?? 'desconocido'
  const site: NewSite = {
    place: place.place,
    name: asked.name,
    geometry,
    areaM2: null,
    owner,
    priceUfM2: null,
    origin: { kind: 'dibujo' },
    attributes: [],
  }
  return { site, text: ['Dibujado en el mapa.', note].filter(Boolean).join(' '), from: null }
}

async function taken(service: Service, place: Place, ref: string): Promise<Taken> {
  const { land, feature, ...candidate } = await landCandidate(service, place, ref)
  const { name, areaM2, owner, attributes } = candidate
  const origin = { kind: 'capa', layer: land.id, key: candidate.key, load: feature.load } as const
  const site: NewSite = { place: place.place, name, geometry: feature.geometry, areaM2, owner, priceUfM2: null, origin, attributes }
  return { site, text: `Tomado de la capa «${land.layer.title}».`, from: ref }
}
