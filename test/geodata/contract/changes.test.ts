/** Every indicator × every pair of its periods × level, where people pass through and where not: what each page makes of the two figures. */
import type { CatalogueAnswer, TerritoryAnswer } from '@radier/api/contract'
import { catalogue, operandsOf } from '@radier/geodata/catalogue'
import { linesOf } from '@radier/geodata/ficha/blocks/table'
import { trend } from '@radier/geodata/ficha/blocks/trend'
import { contextOf } from '@radier/geodata/ficha/context'
import type { Place } from '@radier/geodata/ficha/data'
import { comparisonsOf } from '@radier/geodata/measure/comparability'
import { isOneLine, refusedPlaces, warnings } from '@radier/geodata/measure/verdict'
import { beforeAll, describe, expect, it } from 'vitest'
import { changesOf } from '../../../web/src/features/explore/changes.tsx'
import { comparable } from '../../support/comparable.ts'
import { dataOf, places, subjectOf } from './places.ts'

interface Pair {
  id: string
  from: string
  to: string
  allowed: boolean
}

const indicators = Object.entries(catalogue.indicators)
const years = (period: string) => period.slice(0, 4)

/** Pairs of periods of an indicator that exist at the level of a place, earlier first. */
const pairsAt = ({ code, level }: Place): Pair[] =>
  indicators.flatMap(([id, indicator]) => {
    if (!indicator.levels.includes(level)) return []
    const periods = [...indicator.periods].sort()
    return periods.flatMap((from, i) =>
      periods.slice(i + 1).map((to): Pair => {
        const allowed = comparable(catalogue, operandsOf(indicator, from), operandsOf(indicator, to), code)
        return { id, from, to, allowed }
      }),
    )
  })

const answer: CatalogueAnswer = {
  version: 1,
  indicators: Object.fromEntries(
    indicators.map(([id, indicator]) => [
      id,
      { ...indicator, baseLabel: null, available: [], comparisons: comparisonsOf(catalogue, indicator), estimated: false },
    ]),
  ),
  layers: {},
  sources: {},
}

/** A place of which Explorar knows two figures of one indicator. */
const territoryOf = ({ code, name, level }: Place, { id, from, to }: Pair): TerritoryAnswer => ({
  ...{ code, name, level, parent: null, bbox: null, label: null, population: 1000, version: 1, path: [] },
  values: [from, to].map((period, i) => ({
    ...{ indicator: id, period, tasa: 10 + i, conteo: 1000 + i, base: 10_000 },
    ...{ state: null, coverage: null, rank: { country: null, region: null } },
  })),
})

describe.each(places)('two figures of $name ($level)', (place) => {
  let pairs: Pair[]
  beforeAll(() => {
    pairs = pairsAt(place)
  })

  it('are some of every level', () => expect(pairs.length).toBeGreaterThan(0))

  it('are a change in the ficha only where the contract allows it, beside their own years', () => {
    for (const { id, from, to, allowed } of pairs) {
      const context = contextOf(dataOf({ [id]: [from, to] }), subjectOf(place), 'pais', null)
      if (context.periodsOf(id).length < 2) continue
      const [table] = trend(context, { title: '', kind: 'trend', rows: [{ indicator: id }] } as never, 'x')
      if (table?.kind !== 'table') throw new Error('sin tabla')
      const [head, before, , now, change] = table.rows[0]?.cells ?? []
      const told = [before, now].map((cell) => (typeof cell === 'object' && cell.kind === 'figure' ? cell.period : ''))
      expect([id, ...told, typeof change === 'string' ? change : 'cifra']).toEqual([id, from, to, allowed ? 'cifra' : 'no comparable'])
      for (const period of [from, to]) expect(head).toContain(years(period))
      if (!allowed) expect(linesOf(context, { indicator: id })?.x.map(({ text }) => text) ?? []).not.toContain(years(from))
    }
  })

  it('are a change in Explorar only where the contract allows it, beside their own years', () => {
    for (const pair of pairs) {
      const [change] = changesOf(answer, territoryOf(place, pair), pair.id)
      const told = [change?.id, change?.from.period, change?.to.period, change?.verdict.may !== 'no']
      expect(told).toEqual([pair.id, pair.from, pair.to, pair.allowed])
      if (!pair.allowed) expect(change?.verdict.because).toMatch(/^No comparable, porque/)
    }
  })

  it('are one line in Comparar only where the contract allows it, and said why not', () => {
    for (const { id, from, to, allowed } of pairs) {
      const { comparisons } = answer.indicators[id]!
      expect([id, isOneLine(comparisons, [from, to], place.code)]).toEqual([id, allowed])
      if (!allowed) expect(warnings(comparisons, [from, to], [place.code])[0]?.because).toMatch(/^No comparable, porque/)
    }
  })

  it('are never inside one figure of change where the contract does not allow it', () => {
    for (const [id, indicator] of indicators)
      for (const period of indicator.periods) {
        const [, from, to] = /^(\d{4})-(\d{4})$/.exec(period) ?? []
        if (!from || !to || !indicator.levels.includes(place.level)) continue
        const of = (year: string) => operandsOf(indicator, period).filter((operand) => operand.period === year)
        const allowed = comparable(catalogue, of(from), of(to), place.code)
        expect([id, refusedPlaces(comparisonsOf(catalogue, indicator), period).includes(place.code)]).toEqual([id, !allowed])
      }
  })
})
