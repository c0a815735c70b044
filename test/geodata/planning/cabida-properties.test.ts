/** What holds whatever the site: over norms, areas and changes made at random. */
import { cabida } from '@radier/geodata/planning/cabida'
import { type NormField, normFields } from '@radier/geodata/planning/norm'
import type { CabidaQuestion, ZonePart } from '@radier/geodata/planning/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { siteOf, type Texts, zoneOf } from './site-question.ts'
import { lot, rectangle } from './volume-lot.ts'

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
const runs = { numRuns: 700 }

/** Tenths, hundredths and quarters as a plan writes them. */
const scale: Partial<Record<NormField, number>> = {
  constructibilidad: 100,
  ocupacion: 100,
  ocupacion_superior: 100,
  altura: 10,
  estacionamientos: 4,
}
const written = (norms: Partial<Record<NormField, number>>): Texts =>
  Object.fromEntries(Object.entries(norms).map(([field, value]) => [field, `${value / (scale[field as NormField] ?? 1)}`]))

/** A rectangle whose every norm is known, so that its volume is too and nothing is «a lo más» before a text is lost. */
const lots: fc.Arbitrary<CabidaQuestion> = fc
  .record({
    width: fc.integer({ min: 9, max: 60 }),
    depth: fc.integer({ min: 9, max: 60 }),
    densidad: fc.integer({ min: 100, max: 5_000 }),
    constructibilidad: fc.integer({ min: 20, max: 500 }),
    ocupacion: fc.integer({ min: 20, max: 100 }),
    ocupacion_superior: fc.integer({ min: 10, max: 100 }),
    altura: fc.integer({ min: 23, max: 400 }),
    pisos: fc.integer({ min: 1, max: 12 }),
    estacionamientos: fc.integer({ min: 0, max: 8 }),
    rasante: fc.constantFrom(45, 60, 70),
    distanciamiento: fc.constantFrom('OGUC', '2 m', '5 m'),
    antejardin: fc.integer({ min: 0, max: 5 }),
    openings: fc.boolean(),
    fronts: fc.constantFrom<number[] | null>([], [0], [1, 2], null),
  })
  .map(({ width, depth, openings, fronts, distanciamiento, ...norms }) => {
    const zone = zoneOf('A', { ...written(norms), distanciamiento, agrupamiento: 'Aislado' })
    const outline = lot(rectangle(width, depth))
    return siteOf(width * depth, [zone], { region: '13', outline, fronts, assumptions: { openings } })
  })

function multiplied(part: ZonePart, field: NormField, times: number): ZonePart {
  const { reading } = part.norms[field]
  if (reading.kind !== 'valor' || typeof reading.value !== 'number') throw new Error(field)
  const value = field === 'pisos' ? Math.round(reading.value * times) : reading.value * times
  return {
    ...part,
    norms: {
      ...part.norms,
      [field]: { ...part.norms[field], reading: { kind: 'valor', value: field === 'rasante' ? Math.min(value, 80) : value } },
    },
  }
}

describe('whatever the site', () => {
  it('the homes are those of the named limit, and no known limit is lower', () => {
    fc.assert(
      fc.property(fc.oneof(sites, lots), (question) => {
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

  it('more density, height or land never gives fewer homes', () => {
    const greater = fc.double({ min: 0, max: 2, noNaN: true })
    fc.assert(
      fc.property(fc.oneof(sites, lots), greater, greater, (question, density, height) => {
        const before = cabida(question)
        if (before.homes === null) return
        const now = question.change
        const more = { density: (now.density ?? 0) + density, height: (now.height ?? 0) + height }
        expect(cabida({ ...question, change: more }).homes).toBeGreaterThanOrEqual(before.homes)
        expect(cabida({ ...question, areaM2: question.areaM2 * (1 + density) }).homes).toBeGreaterThanOrEqual(before.homes)
      }),
      runs,
    )
  })

  const more: NormField[] = ['densidad', 'constructibilidad', 'ocupacion_superior', 'altura', 'pisos', 'rasante']
  it.each(more)('a plan that admits more %s never gives fewer homes, nor less of any limit', (field) => {
    fc.assert(
      fc.property(lots, fc.double({ min: 1, max: 3, noNaN: true }), (question, times) => {
        const after = cabida({ ...question, parts: question.parts.map((part) => multiplied(part, field, times)) })
        for (const [i, { homes }] of cabida(question).limits.entries())
          if (homes !== null) expect(after.limits[i]?.homes).toBeGreaterThanOrEqual(homes)
      }),
      { numRuns: 150 },
    )
  })

  it('a norm whose text is lost never gives more homes unless they are «a lo más»', () => {
    let sure = 0
    fc.assert(
      fc.property(lots, fc.constantFrom(...(Object.keys(normFields) as NormField[])), (question, field) => {
        const forget = (part: ZonePart): ZonePart => ({
          ...part,
          norms: { ...part.norms, [field]: { ...part.norms[field], reading: { kind: 'pendiente', why: 'Se borró.', options: [] } } },
        })
        const before = cabida(question)
        const after = cabida({ ...question, parts: question.parts.map(forget) })
        if (!before.atMost) sure++
        if (before.homes === null || after.homes === null) return
        expect(after.homes <= before.homes || after.atMost).toBe(true)
        if (before.atMost) expect(after.atMost).toBe(true)
      }),
      { numRuns: 600 },
    )
    expect(sure).toBeGreaterThan(500)
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
