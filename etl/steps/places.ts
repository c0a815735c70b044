/** The comunas that exist, and how a code or a name of a file becomes one of them. */
import { oldToNew } from '@radier/geodata/territory/crosswalk'
import { type CutReading, readCut } from '@radier/geodata/territory/cut'
import { canonicalName } from '@radier/geodata/territory/names'
import { spine } from '@radier/geodata/territory/spine'

export interface Places {
  cuts: ReadonlySet<string>
  /** Canonical name → CUT. */
  byName: ReadonlyMap<string, string>
}

export function placesFrom(comunas: Iterable<{ code: string; name: string }>): Places {
  const list = [...comunas]
  return { cuts: new Set(list.map((c) => c.code)), byName: new Map(list.map((c) => [canonicalName(c.name), c.code])) }
}

export const chileanPlaces = (): Places => placesFrom(spine().filter((place) => place.level === 'comuna'))

export interface CutRules {
  numeric?: boolean
  crosswalk?: boolean
}

/** The CUT of a cell; old Ñuble codes go through the crosswalk when the source declares it. */
export function readComuna(cell: unknown, places: Places, { numeric, crosswalk }: CutRules): CutReading {
  if (crosswalk) {
    const text = String(cell ?? '')
      .trim()
      .replace(/\.0+$/, '')
    const renewed = oldToNew[text] ?? oldToNew[text.padStart(5, '0')]
    if (renewed) return { cut: renewed, repaired: true }
  }
  return readCut(cell, (cut) => places.cuts.has(cut), numeric)
}
