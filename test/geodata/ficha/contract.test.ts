/** Every indicator × pair of periods × level, at places with and without people passing through: what a ficha tells as a change. */
import { catalogue, operandsOf } from '@radier/geodata/catalogue'
import { linesOf } from '@radier/geodata/ficha/blocks/table'
import { trend } from '@radier/geodata/ficha/blocks/trend'
import { contextOf } from '@radier/geodata/ficha/context'
import type { Column, FichaData, Place, Subject } from '@radier/geodata/ficha/data'
import { describe, expect, it } from 'vitest'
import { comparable } from '../../support/comparable.ts'

const places: Place[] = (
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

const data: FichaData = {
  catalogue,
  places: new Map(places.map((place) => [place.code, place])),
  column: (id, period, level): Column => {
    const codes = places.filter((place) => place.level === level).map(({ code }) => code)
    const year = Number(period.slice(0, 4)) || 1
    const made = () => Float64Array.from(codes, (_, i) => year + i + id.length)
    return { codes, tasa: made(), conteo: made(), base: made() }
  },
  feeding: () => [],
  versions: new Map(),
}

const subjectOf = ({ code, name, level }: Place): Subject => ({
  code,
  name,
  level: level as Subject['level'],
  members: [],
  bbox: null,
  outline: null,
  region: level === 'comuna' || level === 'provincia' ? code.slice(0, 2) : null,
  notes: [],
})

describe('what a ficha tells as a change', () => {
  for (const place of places) {
    it(`holds to the contract for every indicator in ${place.name} (${place.level})`, () => {
      const context = contextOf(data, subjectOf(place), 'pais', null)
      let pairs = 0
      for (const [id, indicator] of Object.entries(catalogue.indicators)) {
        if (!indicator.levels.includes(place.level)) continue
        const [table] = trend(context, { title: '', kind: 'trend', rows: [{ indicator: id }] } as never, 'x')
        if (table?.kind !== 'table') throw new Error('sin tabla')
        const [years, before, , now, change] = table.rows[0]?.cells ?? []
        const [first, last] = [before, now].map((cell) => (typeof cell === 'object' && cell.kind === 'figure' ? cell.period : ''))
        if (!first || !last) continue
        pairs++
        const allowed = comparable(catalogue, operandsOf(indicator, first), operandsOf(indicator, last), place.code)
        expect([id, typeof change === 'string' ? change : 'cifra']).toEqual([id, allowed ? 'cifra' : 'no comparable'])
        expect(years).toContain(first.slice(0, 4))
        expect(years).toContain(last.slice(0, 4))
        const drawn = linesOf(context, { indicator: id })?.x.map(({ text }) => text) ?? []
        if (!allowed) expect(drawn).not.toContain(first.slice(0, 4))
      }
      expect(pairs).toBeGreaterThan(10)
    })
  }
})
