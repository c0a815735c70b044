/** The place that a file of sites is for, and the plan that its sites are looked up in. */
import { EXAMPLE } from '@radier/geodata/planning/site'
import { Problem } from '../problem.ts'
import { extentOf } from '../queries/planning-tables.ts'
import { type UploadPlace, uploadPlace } from '../queries/upload-place.ts'
import type { Service } from '../service.ts'
import { placeOf } from './planning-place.ts'

export interface PlaceOfUpload extends UploadPlace {
  /** Layer with the outlines of the comunas. */
  layer: string
  /** Layer whose frame stands for the outline of the synthetic comuna; null = it has one of its own. */
  framedBy: string | null
  plan: { layer: string; zone: string } | null
}

/** 404 when there is no such place, or its outline has not been loaded. */
export async function placeOfUpload(service: Service, place: string): Promise<PlaceOfUpload> {
  const { sql, catalogue, editions } = service
  const edition = await editions.now()
  const layer = Object.entries(catalogue.layers).find(([id, { level }]) => level === 'comuna' && edition.layers.has(id))?.[0]
  if (!layer) throw new Problem('sin-datos', 'Aún no se han cargado los límites comunales: no se puede saber dónde caen los sitios.')
  const { name, ground, plan: known } = await placeOf(service, edition, place)
  const plan = known && { layer: known.id, zone: known.planning.zone }
  if (place !== EXAMPLE) {
    const found = await uploadPlace(sql, layer, place)
    if (!found) throw new Problem('sin-datos', `El límite de la comuna ${place} no se ha cargado.`)
    return { ...found, layer, framedBy: null, plan }
  }
  const bbox = plan && (await extentOf(sql, ground, plan.layer))
  if (!bbox) throw new Problem('sin-datos', 'El ejemplo no tiene plan: ciérrelo y ábralo de nuevo desde Planificar.')
  return { key: place, name, bbox, layer, framedBy: plan.layer, plan }
}
