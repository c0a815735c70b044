/** What holds whatever the site: over norms, areas and changes made at random. */
import { cabida } from '@radier/geodata/planning/cabida'
import { type NormField, normFields } from '@radier/geodata/planning/norm'
import type { CabidaQuestion, ZonePart } from '@radier/geodata/planning/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { siteOf, type Texts, zoneOf } from './site-question.ts'

const texts: fc.Arbitrary<Texts> = fc.record(
  {
    densidad: fc.oneof(fc.integer({ min: 1, max: 5_000 }).map(String), fc.constantFrom('0', 'Libre', 'OGUC')),
    constructibilidad: fc.oneof(
      fc.integer({ min: 1, max: 2_000 }).map((n) => `${n / 100}`),
      fc.constantFrom('0', 'No aplica'),
    ),
    ocupacion: fc.integer({ min: 1, max: 100 }).map((n) => `${n} %`),
    ocupacion_superior: fc.integer({ min: 1, max: 100 }).map((n) => `${n} %`),
    altura: fc.oneof(
      fc.integer({ min: 23, max: 4_000 }).map((n) => `${n / 10} m`.replace('.', ',')),
      fc.constantFrom('Libre', '3 pisos o 10 m'),
    ),
    pisos: fc.integer({ min: 1, max: 120 }).map(String),
    estacionamientos: fc.integer({ min: 0, max: 40 }).map((n) => `${n / 4}`),
  },
  { requiredKeys: [] },
)
const parts: fc.Arbitrary<ZonePart[]> = fc.oneof(
  texts.map((t) => [zoneOf('A', t)]),
  fc
    .tuple(texts, texts, fc.double({ min: 0.05, max: 0.95, noNaN: true }))
    .map(([a, b, share]) => [zoneOf('A', a, share), zoneOf('B', b, 1 - share)]),
)
const sites: fc.Arbitrary<CabidaQuestion> = fc
  .record({
    parts,
    area: fc.double({ min: 20, max: 200_000, noNaN: true }),
    programme: fc.constantFrom(null, 'ds49_cnt', 'ds49_pequeno_condominio', 'ds19'),
    change: fc.record({ density: fc.constantFrom(0, 0.1), height: fc.constantFrom(0, 0.1) }),
  })
  .map(({ parts: zones, area, programme, change }) => siteOf(area, zones, { programme, change }))
const runs = { numRuns: 1_500 }

describe('whatever the site', () => {
  it('the homes are those of the named limit, and no known limit is lower', () => {
    fc.assert(
      fc.property(sites, (question) => {
        const { homes, binding, limits } = cabida(question)
        const known = limits.flatMap((limit) => limit.homes ?? [])
        expect(homes === null).toBe(binding === null)
        if (homes === null) return
        expect(limits.find(({ id }) => id === binding)?.homes).toBe(homes)
        expect(homes).toBe(Math.min(...known))
        expect(Number.isInteger(homes) && homes >= 0).toBe(true)
      }),
      runs,
    )
  })

  it('more density, height, land or occupancy of the upper floors never gives fewer homes', () => {
    const greater = fc.double({ min: 0, max: 2, noNaN: true })
    fc.assert(
      fc.property(sites, greater, greater, (question, density, height) => {
        const before = cabida(question)
        if (before.homes === null) return
        const more = { density: question.change.density! + density, height: question.change.height! + height }
        expect(cabida({ ...question, change: more }).homes).toBeGreaterThanOrEqual(before.homes)
        expect(cabida({ ...question, areaM2: question.areaM2 * (1 + density) }).homes).toBeGreaterThanOrEqual(before.homes)
      }),
      runs,
    )
  })

  it('a norm that becomes pendiente never gives more homes unless they are «a lo más»', () => {
    const fields = Object.keys(normFields) as NormField[]
    fc.assert(
      fc.property(sites, fc.constantFrom(...fields), (question, field) => {
        const forget = (part: ZonePart): ZonePart => ({
          ...part,
          norms: { ...part.norms, [field]: { ...part.norms[field], reading: { kind: 'pendiente', why: 'Se borró.', options: [] } } },
        })
        const before = cabida(question)
        const after = cabida({ ...question, parts: question.parts.map(forget) })
        if (after.homes === null) return
        expect(after.homes <= (before.homes ?? Number.POSITIVE_INFINITY) || after.atMost).toBe(true)
        if (before.atMost) expect(after.atMost).toBe(true)
      }),
      runs,
    )
  })

  it('a limit is a figure, or pendiente, or says that nothing limits', () => {
    fc.assert(
      fc.property(sites, (question) => {
        for (const { homes, pending, working } of cabida(question).limits) {
          expect(homes !== null && pending !== null).toBe(false)
          expect(pending ?? working).toMatch(/\S/)
          expect(`${pending}${working}`).not.toMatch(/NaN|undefined|Infinity|\[object/)
        }
      }),
      runs,
    )
  })
})
