/** Comunas that a comuna resembles: same rurality and same band of size. The same groups as in Comparar. */

import type { Catalogue } from '../catalogue.ts'
import { type ComunaFacts, type Group, type GroupKind, groupsOf, ruralityIndicator } from '../compare/groups.ts'
import { type FichaData, knownAt } from './data.ts'

export interface Peers {
  label: string
  codes: string[]
}

/** What the groups need to know of each comuna, from the figures of the ficha. */
export function comunaFacts(data: FichaData): ComunaFacts[] {
  const column = data.column(ruralityIndicator, latestPeriod(data.catalogue), 'comuna')
  return [...data.places.values()]
    .filter(({ level }) => level === 'comuna')
    .map(({ code, population }) => ({ code, population, rurality: knownAt(column, code).tasa }))
}

const latestPeriod = ({ indicators }: Catalogue): string => indicators[ruralityIndicator]?.periods[0] ?? ''

const kinds = new WeakMap<FichaData['places'], GroupKind[]>()

/** The groups of the comunas, made once per reading of the places. */
export function groupKinds(data: FichaData): GroupKind[] {
  const made = kinds.get(data.places) ?? groupsOf(comunaFacts(data))
  kinds.set(data.places, made)
  return made
}

/** Null when its rurality or its population is unknown. Itself is among them. */
export function peersOf(data: FichaData, code: string): Peers | null {
  const holding = (id: GroupKind['id']): Group | undefined =>
    groupKinds(data)
      .find((kind) => kind.id === id)
      ?.groups.find(({ codes }) => codes.includes(code))
  const [rurality, size] = [holding('ruralidad'), holding('tamano')]
  if (!rurality || !size) return null
  const same = new Set(size.codes)
  return {
    label: `Comunas parecidas: ${rurality.title.toLowerCase()}, ${size.title.charAt(0).toLowerCase()}${size.title.slice(1)}`,
    codes: rurality.codes.filter((other) => same.has(other)),
  }
}

/** «urbana», «mixta», «rural»; null when unknown. */
export function ruralityWord(data: FichaData, code: string): string | null {
  const value = knownAt(data.column(ruralityIndicator, latestPeriod(data.catalogue), 'comuna'), code).tasa
  return value === null ? null : (['urbana', 'mixta', 'rural'][value - 1] ?? null)
}
