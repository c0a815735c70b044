/** Places of every level, with and without people passing through, and made-up figures of them. */
import { catalogue } from '@radier/geodata/catalogue'
import type { Column, FichaData, Place, Subject } from '@radier/geodata/ficha/data'

export const places: Place[] = (
  [
    ['0', 'Chile', 'pais', null],
    ['02', 'Antofagasta', 'region', '0'],
    ['13', 'Metropolitana', 'region', '0'],
    ['022', 'El Loa', 'provincia', '02'],
    ['052', 'Isla de Pascua', 'provincia', '05'],
    ['02103', 'Sierra Gorda', 'comuna', '021'],
    ['05201', 'Isla de Pascua', 'comuna', '052'],
    ['13124', 'Pudahuel', 'comuna', '131'],
  ] as const
).map(([code, name, level, parent]) => ({ code, name, level, parent, bbox: null, label: null, population: 1000 }))

/** Figures of those places at these periods of each indicator, and at no other; `make` gives one column for the codes of a level. */
export function dataOf(known: Readonly<Record<string, readonly string[]>>, make = growing, all = places): FichaData {
  return {
    catalogue,
    places: new Map(all.map((place) => [place.code, place])),
    column: (id, period, level) =>
      known[id]?.includes(period)
        ? make(
            all.filter((place) => place.level === level).map(({ code }) => code),
            Number(period.slice(0, 4)) || 1,
          )
        : undefined,
    feeding: () => [],
    versions: new Map(),
  }
}

function growing(codes: readonly string[], year: number): Column {
  const made = () => Float64Array.from(codes, (_, i) => year + i)
  return { codes, tasa: made(), conteo: made(), base: made() }
}

export const subjectOf = ({ code, name, level }: Place): Subject => ({
  code,
  name,
  level: level as Subject['level'],
  members: [],
  bbox: null,
  outline: null,
  region: level === 'comuna' || level === 'provincia' ? code.slice(0, 2) : null,
  notes: [],
})
