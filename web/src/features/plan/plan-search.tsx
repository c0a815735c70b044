import type { FoundSite, PlanningAnswer } from '@radier/api/contract-planning'
import { searchTerritories } from '@radier/geodata/territory/search'
import { SearchField } from '../../ui/search-field.tsx'
import { openPlace } from './open-place.ts'
import { verdictTag } from './words.ts'

interface PlanSearchProps {
  planning: PlanningAnswer
  sites: readonly FoundSite[]
  onChoose: (ref: string) => void
}

interface Target {
  code: string
  name: string
  level: string
  note: string
  population: null
  go: () => void
}

/** Goes to a comuna with land or to a site of the search, by name. */
export function PlanSearch({ planning, sites, onChoose }: PlanSearchProps) {
  return (
    <SearchField
      label="Buscar comuna o sitio"
      placeholder="Comuna o sitio"
      listLabel="Comunas y sitios"
      find={(text) => targetsOf(text, planning, sites, onChoose)}
      none="Ninguna comuna con suelo ni sitio de esta búsqueda se llama así."
      noteOf={({ note }) => note}
      onTake={({ go }) => go()}
    />
  )
}

function targetsOf(text: string, planning: PlanningAnswer, sites: readonly FoundSite[], onChoose: (ref: string) => void): Target[] {
  const places = planning.places.map(
    ({ place, name }): Target => ({ code: place, name, level: 'comuna', note: 'Comuna', population: null, go: () => openPlace(place) }),
  )
  const own = sites.map(
    (site): Target => ({
      code: site.ref,
      name: site.name,
      level: 'sitio',
      note: verdictTag(site).text,
      population: null,
      go: () => onChoose(site.ref),
    }),
  )
  return searchTerritories(text, [...places, ...own], 8)
}
