import { regionOf, regionsNorthToSouth } from '@radier/geodata/territory/cut'
import { isFine, type Level, levelOfCode } from '@radier/geodata/territory/level'

export interface Ranked {
  code: string
  value: number
}

type Values = ReadonlyMap<string, { value: number | null }>

/** Known values in order; the unknown take no place. */
export function rank(values: Values, highestFirst: boolean, keep: (code: string) => boolean = () => true): Ranked[] {
  const known = [...values].flatMap(([code, { value }]) => (value !== null && keep(code) ? [{ code, value }] : []))
  return known.sort((a, b) => (highestFirst ? b.value - a.value : a.value - b.value) || a.code.localeCompare(b.code))
}

/** Place of a territory, ties sharing the best one; null when it has no value. */
export function placeOf(ranked: readonly Ranked[], code: string): number | null {
  const own = ranked.find((r) => r.code === code)
  return own ? ranked.findIndex((r) => r.value === own.value) + 1 : null
}

/** Whether a territory lies in another one, by its code. */
export function liesIn(code: string, place: string): boolean {
  return place === '0' || code === place || code.startsWith(place)
}

/** Territory whose parts the list shows: the selected one, or the region of the selected comuna. */
export function listScope(selected: string, level: Level): string {
  const own = levelOfCode(selected)
  if (own === 'comuna') return isFine(level) ? selected : regionOf(selected)
  if (own && isFine(own)) return selected.slice(0, 5)
  if (own === level || own === 'area') return '0'
  return selected
}

/** North to south, then by code: the order of the map. */
export function southward(a: { code: string }, b: { code: string }): number {
  const at = (code: string) => regionsNorthToSouth.indexOf(code.slice(0, 2) as (typeof regionsNorthToSouth)[number])
  return at(a.code) - at(b.code) || a.code.localeCompare(b.code)
}
