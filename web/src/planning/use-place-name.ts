import { examplePlace } from '@radier/geodata/planning/example/place'
import { EXAMPLE } from '@radier/geodata/planning/site'
import { useTerritories } from '../data/queries.ts'

/** «Puerto Varas», «Comuna de Prueba»; the code itself while its name has not arrived. */
export function usePlaceName(place: string): string {
  const known = useTerritories().data?.territories.find(({ code }) => code === place)
  return place === EXAMPLE ? examplePlace.name : (known?.name ?? place)
}
