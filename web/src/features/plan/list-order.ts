import type { FoundSite } from '@radier/api/contract-planning'
import { owners } from '@radier/geodata/planning/site'

export type Column =
  | { by: 'puesto' | 'nombre' | 'superficie' | 'zona' | 'viviendas' | 'puntaje' | 'propietario' }
  | { by: 'criterio'; at: number }
export interface Order {
  column: Column
  descending: boolean
}
export const sameColumn = (a: Column, b: Column): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The ranking as the server gives it. */
export const ranked: Order = { column: { by: 'puesto' }, descending: false }

type Key = string | number | null
const keyOf = (site: FoundSite, place: number, column: Column): Key => {
  switch (column.by) {
    case 'puesto':
      return place
    case 'nombre':
      return site.name
    case 'superficie':
      return site.areaM2
    case 'zona':
      return site.zone
    case 'viviendas':
      return site.homes
    case 'puntaje':
      return site.score
    case 'propietario':
      return site.owner === 'desconocido' ? null : owners[site.owner]
    case 'criterio':
      return site.findings[column.at]?.found ?? null
  }
}

/** Sites in an order; the unknown always last, equals as they were ranked. */
export function ordered(sites: readonly FoundSite[], { column, descending }: Order): FoundSite[] {
  const sign = descending ? -1 : 1
  return sites
    .map((site, place) => ({ site, place, key: keyOf(site, place, column) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.place - b.place
      const order = typeof a.key === 'string' ? a.key.localeCompare(String(b.key), 'es', { numeric: true }) : a.key - Number(b.key)
      return order * sign || a.place - b.place
    })
    .map(({ site }) => site)
}
