/** The comuna that a file of sites is for, and the plan that its sites are looked up in. */
import { Problem } from '../problem.ts'
import { type UploadPlace, uploadPlace } from '../queries/upload-place.ts'
import type { Service } from '../service.ts'

export interface PlaceOfUpload extends UploadPlace {
  /** Layer with the outlines of the comunas. */
  layer: string
  plans: { layer: string; zone: string }[]
}

export async function placeOfUpload({ sql, catalogue, editions }: Service, place: string): Promise<PlaceOfUpload> {
  const edition = await editions.now()
  const loaded = Object.entries(catalogue.layers).filter(([id]) => edition.layers.has(id))
  const layer = loaded.find(([, { level }]) => level === 'comuna')?.[0]
  if (!layer) throw new Problem('sin-datos', 'Aún no se han cargado los límites comunales: no se puede saber dónde caen los sitios.')
  const found = await uploadPlace(sql, layer, place)
  if (!found) throw new Problem('desconocido', `No hay ninguna comuna con el código «${place}».`)
  const plans = loaded.flatMap(([id, { planning }]) => (planning?.kind === 'zonificacion' ? [{ layer: id, zone: planning.zone }] : []))
  return { ...found, layer, plans }
}
