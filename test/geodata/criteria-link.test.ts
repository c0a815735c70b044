import { mostCriteria, readSearch, writeSearch } from '@radier/geodata/planning/criteria-link'
import { type Criterion, criterionId, type Service, services } from '@radier/geodata/planning/criterion'
import { type Owner, owners } from '@radier/geodata/planning/site'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const figure = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100)
const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({ kind: fc.constant('superficie' as const), min: figure, max: figure }, { requiredKeys: ['kind'] }),
  fc.constant({ kind: 'vivienda' as const }),
  fc.constant({ kind: 'limite_urbano' as const }),
  fc.record({ kind: fc.constant('densidad' as const), min: figure }),
  fc.record({ kind: fc.constant('servicio' as const), service: fc.constantFrom(...(Object.keys(services) as Service[])), metres: figure }),
  fc.record({ kind: fc.constant('fuera' as const), layer: fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/) }),
  fc.record({
    kind: fc.constant('propietario' as const),
    owners: fc.uniqueArray(fc.constantFrom(...(Object.keys(owners) as Owner[])), { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('precio' as const), max: figure }),
  fc.record({ kind: fc.constant('necesidad' as const), percent: figure, metres: figure }),
)
const search = fc.uniqueArray(criterion, { selector: criterionId, maxLength: mostCriteria }).chain((criteria) =>
  fc.tuple(...criteria.map(() => fc.integer({ min: 0, max: 10 }))).map((all) => ({
    criteria,
    weights: Object.fromEntries(criteria.map((c, i) => [criterionId(c), all[i] as number] as const).filter(([, weight]) => weight !== 1)),
    unread: [],
  })),
)

it('reads back every search that it writes', () => {
  fc.assert(
    fc.property(search, (own) => {
      expect(readSearch(writeSearch(own))).toEqual(own)
    }),
  )
})

it('reads any text without throwing, and never more criteria than a search may have', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z:,*0-9.-]{0,200}$/)), (text) => {
      const { criteria, unread } = readSearch(text)
      expect(criteria.length).toBeLessThanOrEqual(mostCriteria)
      expect(new Set(criteria.map(criterionId)).size).toBe(criteria.length)
      expect(criteria.length + unread.length).toBe(text.split(',').filter(Boolean).length)
    }),
  )
})

it.each([
  ['servicio:casino:400', 'a service that is none'],
  ['densidad:-80', 'a figure under zero'],
  ['precio:', 'a figure that nobody typed'],
  ['superficie:mil-2000', 'half a range'],
  ['superficie:500-*40', 'a weight that is none'],
  ['densidad:80:ahora', 'more than it says'],
  ['propietario:fiscal.vecino', 'an owner that is none'],
  ['fuera:Humedal;drop', 'a layer that cannot be one'],
])('does not apply «%s» and keeps it: %s', (text) => {
  const read = readSearch(`${text},vivienda*3`)
  expect(read).toEqual({ criteria: [{ kind: 'vivienda' }], weights: { vivienda: 3 }, unread: [{ part: text, why: 'ilegible' }] })
  expect(writeSearch(read)).toBe(`vivienda*3,${text}`)
})

it('tells what repeats a criterion and what passes of the most', () => {
  expect(readSearch('densidad:80,densidad:100').unread).toEqual([{ part: 'densidad:100', why: 'repetido' }])
  const many = Array.from({ length: mostCriteria + 1 }, (_, at) => `fuera:capa_${at}`)
  expect(readSearch(many.join()).unread).toEqual([{ part: `fuera:capa_${mostCriteria}`, why: 'sobra' }])
})

it('writes what a person can read', () => {
  expect(
    writeSearch({
      criteria: [
        { kind: 'superficie', min: 2000 },
        { kind: 'servicio', service: 'plaza', metres: 400 },
      ],
      weights: { superficie: 3 },
    }),
  ).toBe('superficie:2000-*3,servicio:plaza:400')
  expect(writeSearch({ criteria: [], weights: {} })).toBe(null)
})
