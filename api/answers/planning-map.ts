/** What the map of a place draws. */

import type { Service as LandService } from '@radier/geodata/planning/criterion'
import type { NormField, Norms } from '@radier/geodata/planning/norm'
import type { PlaceMapAnswer } from '../contract-planning.ts'
import type { Edition } from '../edition.ts'
import { type Frame, joinedShape, servicePoints, shapesWithin, zoneShapes } from '../queries/planning-map.ts'
import type { Service } from '../service.ts'
import { zonesOf } from './norms.ts'
import { frameOf } from './planning-frame.ts'
import type { Place } from './planning-place.ts'

/** Services are drawn a little beyond the frame (degrees): the nearest may stand outside. */
const beyond = 0.02

export async function placeMap(service: Service, edition: Edition, place: Place): Promise<PlaceMapAnswer> {
  const { sql } = service
  const { ground, plan, urbanLimit } = place
  const frame = wider(await frameOf(service, edition, place))
  const offers = Object.entries(place.services).flatMap(([id, offer]) => (offer ? [{ id: id as LandService, offer }] : []))
  const [zones, shapes, services, masks, urban] = await Promise.all([
    zonesOf(service, place),
    plan ? zoneShapes(sql, ground, plan.id, plan.planning.zone) : [],
    Promise.all(
      offers.map(async ({ id, offer }) => {
        const points = await servicePoints(sql, ground, offer.id, offer.layer, offer.planning.name, frame)
        return points.map((point) => ({ service: id, ...point }))
      }),
    ),
    Promise.all(
      place.masks.map(async ({ id, count }) => {
        const found = count ? await shapesWithin(sql, ground, id, frame) : []
        return found.map(({ geometry }) => ({ type: 'Feature' as const, properties: { layer: id }, geometry }))
      }),
    ),
    urbanLimit ? joinedShape(sql, ground, urbanLimit.id) : null,
  ])
  const byZone = new Map(zones.map((zone) => [zone.zone, zone]))
  return {
    zones: {
      type: 'FeatureCollection',
      features: shapes.map(({ zone, geometry }) => {
        const { name = zone, norms } = byZone.get(zone) ?? {}
        const density = known(norms, 'densidad')
        const housing = known(norms, 'vivienda')
        return {
          type: 'Feature',
          properties: {
            zone,
            name,
            density: typeof density === 'number' ? density : null,
            housing: typeof housing === 'boolean' ? housing : null,
          },
          geometry,
        }
      }),
    },
    services: services.flat(),
    masks: { type: 'FeatureCollection', features: masks.flat() },
    urbanLimit: urban,
  }
}

const wider = ([west, south, east, north]: Frame): Frame => [west - beyond, south - beyond, east + beyond, north + beyond]

const known = (norms: Norms | undefined, field: NormField) => (norms?.[field].reading.kind === 'valor' ? norms[field].reading.value : null)
