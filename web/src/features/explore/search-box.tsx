import type { TerritoryCard } from '@radier/api/contract'
import { levelLabel } from '@radier/geodata/territory/level'
import { searchTerritories } from '@radier/geodata/territory/search'
import { SearchField } from '../../ui/search-field.tsx'
import { goTo } from './go.ts'
import { recentTerritories, rememberTerritory } from './recent.ts'

interface SearchBoxProps {
  territories: readonly TerritoryCard[]
  phone: boolean
}

/** Goes to a territory by name or code, with or without accents. */
export function SearchBox({ territories, phone }: SearchBoxProps) {
  return (
    <SearchField
      label="Buscar comuna, provincia o región"
      placeholder={phone ? 'Comuna, provincia o región' : 'Comuna o región'}
      hint={!phone}
      listLabel="Territorios"
      find={(text) => searchTerritories(text, territories, 8)}
      before={{ title: 'Recientes', results: () => recentOf(territories) }}
      none="Ningún territorio se llama así. Pruebe con parte del nombre o con el código."
      noteOf={(territory) => whereIs(territory, territories)}
      onTake={(territory) => {
        rememberTerritory(territory.code)
        goTo(territory)
      }}
    />
  )
}

const recentOf = (territories: readonly TerritoryCard[]) =>
  recentTerritories().flatMap((code) => territories.find((t) => t.code === code) ?? [])

function whereIs({ level, code }: TerritoryCard, territories: readonly TerritoryCard[]): string {
  const label = levelLabel[level].one
  if (level !== 'comuna' && level !== 'provincia') return label
  const region = territories.find((t) => t.code === code.slice(0, 2))
  return `${label} ${code} · ${region?.name ?? ''}`
}
