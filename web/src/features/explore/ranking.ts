import { type Band, type Standing, standingAmong } from '@radier/geodata/measure/standing'
import { regionOf, regionsNorthToSouth } from '@radier/geodata/territory/cut'
import { isFine, type Level, levelOfCode } from '@radier/geodata/territory/level'

export interface Ranked {
  code: string
  value: number
  band?: Band
}

type Values = ReadonlyMap<string, { value: number | null; band?: Band }>

/** Known values in order; the unknown take no place. */
export function rank(values: Values, highestFirst: boolean, keep: (code: string) => boolean = () => true): Ranked[] {
  const known = [...values].flatMap(([code, { value, band }]) =>
    value !== null && keep(code) ? [{ code, value, ...(band !== undefined && { band }) }] : [],
  )
  return known.sort((a, b) => (highestFirst ? b.value - a.value : a.value - b.value) || a.code.localeCompare(b.code))
}

/** Place of a territory: its own, those of its equals, or the band that it may have; null when it has none. */
export function standingOf(ranked: readonly Ranked[], code: string, highestFirst: boolean): Standing | null {
  const own = ranked.find((r) => r.code === code)
  return own
    ? standingAmong(
        ranked.map(({ value }) => value),
        own.value,
        own.band,
        highestFirst,
      )
    : null
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
