/** Where land can be looked for, and what each place has to look with. */
import type { Layer } from '@radier/geodata/layer'
import type { Service as LandService } from '@radier/geodata/planning/criterion'
import { OWN_SITES } from '@radier/geodata/planning/site'
import type { PlaceAnswer, PlanningAnswer } from '../contract-planning.ts'
import type { Edition } from '../edition.ts'
import { groundOf } from '../queries/planning-ground.ts'
import { countByComuna, zonesByComuna } from '../queries/planning-tables.ts'
import { countByPlace } from '../queries/site-read.ts'
import type { Service } from '../service.ts'
import { cardsOf } from './cards.ts'
import { zonesOf } from './norms.ts'
import { frameOf } from './planning-frame.ts'
import { exampleOpen, type Place, sourceLine } from './planning-place.ts'

/** Comunas with a plan first, then those with more land. The example is not one of them. */
export async function planningAnswer(service: Service, edition: Edition): Promise<PlanningAnswer> {
  const [loaded, sites, cards, example] = await Promise.all([
    edition.once('planning', () => loadedPlaces(service, edition)),
    countByPlace(service.sql),
    cardsOf(service, edition),
    exampleOpen(service),
  ])
  const codes = new Set([...loaded.keys(), ...sites.keys()])
  const places = cards.flatMap(({ code, name, level }) => {
    if (level !== 'comuna' || !codes.has(code)) return []
    const { zones = 0, land = 0 } = loaded.get(code) ?? {}
    return [{ place: code, name, zones, land, sites: sites.get(code) ?? 0 }]
  })
  places.sort((a, b) => b.zones - a.zones || b.sites - a.sites || b.land - a.land || a.name.localeCompare(b.name, 'es'))
  return { places, example }
}

async function loadedPlaces({ sql, catalogue }: Service, edition: Edition): Promise<Map<string, { zones: number; land: number }>> {
  const found = new Map<string, { zones: number; land: number }>()
  const ground = groundOf('')
  for (const [id, { planning }] of Object.entries(catalogue.layers)) {
    if (!edition.layers.has(id) || (planning?.kind !== 'suelo' && planning?.kind !== 'zonificacion')) continue
    if (planning.kind === 'suelo' && planning.lived) continue
    const what = planning.kind === 'suelo' ? 'land' : 'zones'
    const counts = planning.kind === 'suelo' ? await countByComuna(sql, ground, id) : await zonesByComuna(sql, ground, id, planning.zone)
    for (const { cut, count } of counts) {
      const one = found.get(cut) ?? { zones: 0, land: 0 }
      found.set(cut, { ...one, [what]: one[what] + count })
    }
  }
  return found
}

export async function placeAnswer(service: Service, edition: Edition, place: Place): Promise<PlaceAnswer> {
  const [bbox, zones, sites] = await Promise.all([frameOf(service, edition, place), zonesOf(service, place), countByPlace(service.sql)])
  const titled = ({ id, layer }: { id: string; layer: Layer }) => ({ layer: id, title: layer.title })
  const { example, name, region, plan, urbanLimit, need } = place
  const own = { from: OWN_SITES, title: 'Sitios guardados aquí', count: sites.get(place.place) ?? 0, source: null, lived: false }
  return {
    place: place.place,
    name,
    example,
    region,
    bbox,
    land: [
      own,
      ...place.land.map(({ id, layer, planning, count }) => ({
        from: id,
        title: layer.title,
        count,
        source: sourceLine(service, edition, place, layer),
        lived: planning.lived !== undefined,
      })),
    ],
    plan: plan && { ...titled(plan), zones: zones.length },
    services: Object.fromEntries(
      Object.entries(place.services).map(([id, offer]) => [
        id as LandService,
        offer && { ...titled(offer), count: offer.count, note: offer.layer.known?.[0] ?? null },
      ]),
    ) as PlaceAnswer['services'],
    masks: place.masks.map(({ id, layer, count }) => ({ ...titled({ id, layer }), loaded: count > 0, coverage: layer.coverage })),
    urbanLimit: urbanLimit && titled(urbanLimit),
    need: need && titled(need),
  }
}
