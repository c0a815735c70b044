import type { Criterion, Finding } from '@radier/geodata/planning/criterion'
import { criterionId } from '@radier/geodata/planning/criterion'
import { suitability } from '@radier/geodata/planning/suitability'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const finding = (verdict: Finding['verdict'], found: number | null = null): Finding => ({ verdict, found, text: null, at: null })
const school: Criterion = { kind: 'servicio', service: 'educacion_basica', metres: 1_000 }
const size: Criterion = { kind: 'superficie', min: 2_000 }
const housing: Criterion = { kind: 'vivienda' }

it('gives half for what is asked met just so, all for twice as good, nothing for twice as bad', () => {
  const score = (criterion: Criterion, found: number) => suitability([criterion], [finding('cumple', found)]).score
  expect([0, 500, 1_000, 1_500, 2_000, 9_000].map((m) => score(school, m))).toEqual([100, 75, 50, 25, 0, 0])
  expect([0, 1_000, 2_000, 4_000, 9_000].map((m2) => score(size, m2))).toEqual([0, 25, 50, 100, 100])
})

it('gives all or nothing where there is no degree', () => {
  expect(suitability([housing], [finding('cumple')]).score).toBe(100)
  expect(suitability([housing], [finding('no cumple')]).score).toBe(0)
})

it('weighs: 3 × 75 and 1 × 50 of 4 are 68.8', () => {
  const found = [finding('cumple', 500), finding('cumple', 2_000)]
  expect(suitability([school, size], found, { 'servicio:educacion_basica': 3 })).toEqual({
    score: 68.8,
    contributions: [56.3, 12.5],
    unknown: 0,
  })
  expect(suitability([school, size], found, { superficie: 0 })).toEqual({ score: 75, contributions: [75, 0], unknown: 0 })
})

it('gives nothing to what is not known, and tells how much it could still add', () => {
  expect(suitability([school, housing], [finding('cumple', 0), finding('pendiente')])).toEqual({
    score: 50,
    contributions: [50, null],
    unknown: 50,
  })
  expect(suitability([housing], [finding('pendiente')])).toEqual({ score: null, contributions: [null], unknown: 100 })
  expect(suitability([], [])).toEqual({ score: null, contributions: [], unknown: 0 })
  expect(suitability([housing], [finding('cumple')], { vivienda: 0 })).toEqual({ score: null, contributions: [null], unknown: 0 })
})

const kinds: Criterion[] = [
  school,
  size,
  housing,
  { kind: 'precio', max: 3 },
  { kind: 'densidad', min: 80 },
  { kind: 'fuera', layer: 'm' },
  { kind: 'limite_urbano' },
]
const row = fc.record({
  verdict: fc.constantFrom('cumple' as const, 'no cumple' as const, 'pendiente' as const),
  found: fc.option(fc.double({ min: 0, max: 5_000, noNaN: true })),
  weight: fc.integer({ min: 0, max: 10 }),
})
it('contributions add up to the score to the tenth, and with what is not known never pass of 100', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: kinds.length, maxLength: kinds.length }),
      fc.integer({ min: 1, max: kinds.length }),
      (rows, count) => {
        const criteria = kinds.slice(0, count)
        const weights = Object.fromEntries(criteria.map((c, i) => [criterionId(c), rows[i]?.weight ?? 1]))
        const { score, contributions, unknown } = suitability(
          criteria,
          criteria.map((_, i) => finding(rows[i]!.verdict, rows[i]!.found)),
          weights,
        )
        if (score === null) return
        const tenths = contributions.reduce<number>((sum, points) => sum + Math.round((points ?? 0) * 10), 0)
        expect(tenths).toBe(Math.round(score * 10))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score + unknown).toBeLessThanOrEqual(100.1)
      },
    ),
  )
})
