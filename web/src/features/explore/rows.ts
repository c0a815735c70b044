import type { TerritoryCard } from '@radier/api/contract'
import type { Absence, Coverage } from '@radier/geodata/measure/known'
import { levelLabel } from '@radier/geodata/territory/level'
import type { Scene } from '../../view/scene.ts'
import { liesIn, listScope, southward } from './ranking.ts'

export interface Row {
  code: string
  name: string
  region: string
  tasa: number | null
  conteo: number | null
  base: number | null
  band: number
  state?: Absence
  coverage?: Coverage
}

export type Column = 'name' | 'tasa' | 'conteo' | 'base'
export interface Order {
  column: Column
  descending: boolean
}

/** The territories of the list: those of the map within the selection, the one without outline too. */
export function rowsOf(scene: Scene, territories: ReadonlyMap<string, TerritoryCard>): Row[] {
  const scope = listScope(scene.selected, scene.level)
  return [...scene.values]
    .filter(([code]) => liesIn(code, scope))
    .map(([code, { tasa, conteo, base, state, coverage }]) => ({
      code,
      name: territories.get(code)?.name ?? `${levelLabel[scene.level].one} ${code}`,
      region: territories.get(code.slice(0, 2))?.name ?? '',
      tasa,
      conteo,
      base,
      band: scene.classIndex(code),
      ...(state && { state }),
      ...(coverage && { coverage }),
    }))
}

/** What the base of a rate counts, as its source says it: «Viviendas con moradores presentes». */
export function baseLabel({ baseLabel: label }: Pick<Scene['indicator'], 'baseLabel'>): string {
  const text = label ?? 'base'
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Rows in an order; the unknown always last, ties from north to south. */
export function sortRows(rows: readonly Row[], { column, descending }: Order): Row[] {
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    if (column === 'name') return sign * a.name.localeCompare(b.name, 'es')
    const [left, right] = [a[column], b[column]]
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
    return sign * (left - right) || southward(a, b)
  })
}
