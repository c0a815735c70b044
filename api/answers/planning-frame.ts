import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { extentOf } from '../queries/planning-tables.ts'
import type { Service } from '../service.ts'
import { cardOf } from './cards.ts'
import type { Place } from './planning-place.ts'

type Frame = [west: number, south: number, east: number, north: number]

/** The frame of a place: of its plan where there is one, since land is looked for in the town; else of the whole comuna. EPSG:4326. */
export async function frameOf(service: Service, edition: Edition, { place, example, ground, plan, land }: Place): Promise<Frame> {
  const of = plan ?? (example ? land[0] : undefined)
  const extent = of ? await extentOf(service.sql, ground, of.id) : null
  const frame = extent ?? (example ? null : (await cardOf(service, edition, place)).bbox)
  if (!frame) throw new Problem('desconocido', 'Esta comuna no tiene contorno en el mapa: no se puede buscar suelo en ella. Elija otra.')
  return frame
}
