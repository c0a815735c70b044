/** The synthetic comuna: opened for trying, and taken away with everything kept in it. Its layers stand apart and are counted nowhere. */
import { exampleFeatures, exampleOutline } from '@radier/geodata/planning/example/features'
import { exampleSites } from '@radier/geodata/planning/example/land'
import { examplePlace } from '@radier/geodata/planning/example/place'
import { EXAMPLE } from '@radier/geodata/planning/site'
import type { PlaceAnswer } from '../contract-planning.ts'
import { createExample, dropExample } from '../queries/example.ts'
import type { Service } from '../service.ts'
import { entryOf } from './entry.ts'
import { placeAnswer } from './planning.ts'
import { placeOf } from './planning-place.ts'

/** Opens it, if it is not open, and answers what it has to look with. */
export async function openedExample(service: Service): Promise<PlaceAnswer> {
  const features = exampleFeatures()
  const ids = [...new Set(features.map(({ layer }) => layer))]
  const layers = ids.map((id) => ({
    id,
    layer: entryOf(service.catalogue.layers, id, 'La capa'),
    cut: examplePlace.cut,
    features: features.filter(({ layer }) => layer === id),
  }))
  const sites = exampleSites.map(({ name, owner, priceUfM2, corners }) => {
    return { name, owner, priceUfM2, geometry: { type: 'MultiPolygon' as const, coordinates: exampleOutline(corners) } }
  })
  await createExample(service.writer, layers, sites)
  const edition = await service.editions.now()
  return placeAnswer(service, edition, await placeOf(service, edition, EXAMPLE))
}

export const removedExample = ({ writer }: Service): Promise<void> => dropExample(writer)
