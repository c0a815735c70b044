import type { FoundSite } from '@radier/api/contract-planning'
import { owners } from '@radier/geodata/planning/site'

export type Column =
  | { by: 'puesto' | 'nombre' | 'superficie' | 'zona' | 'viviendas' | 'puntaje' | 'propietario' }
  | { by: 'criterio'; at: number }
export interface Order<C = Column> {
  column: C
  descending: boolean
}
export const sameColumn = <C>(a: C, b: C): boolean => JSON.stringify(a) === JSON.stringify(b)

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

/** Rows by a key of each; the unknown always last, equals as they came. */
export function inOrder<T>(rows: readonly T[], keyOf: (row: T, place: number) => Key, descending: boolean): T[] {
  const sign = descending ? -1 : 1
  return rows
    .map((row, place) => ({ row, key: keyOf(row, place) }))
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return sign * (typeof a === 'string' ? a.localeCompare(String(b), 'es', { numeric: true }) : a - Number(b))
    })
    .map(({ row }) => row)
}

/** Sites in an order, equals as they were ranked. */
export const ordered = (sites: readonly FoundSite[], { column, descending }: Order): FoundSite[] =>
  inOrder(sites, (site, place) => keyOf(site, place, column), descending)
