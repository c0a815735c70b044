import { breaksFor, classOf, methods } from '@radier/geodata/measure/classify'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const computed = ['cuantiles', 'jenks', 'iguales'] as const

describe('breaks', () => {
  it.each([
    ['cuantiles', [1, 2, 3, 4, 5, 6, 7, 8], 4, [2.75, 4.5, 6.25]],
    ['iguales', [0, 1, 10], 5, [2, 4, 6, 8]],
    ['jenks', [1, 2, 3, 20, 21, 22, 50, 51], 3, [20, 50]],
    ['jenks', [4, 5, 9, 10], 2, [9]],
    ['cuantiles', [1, 1, 1, 1, 9], 4, []],
    ['cuantiles', [1, 1, 1, 5, 9], 4, [5]],
    ['cuantiles', [7], 6, []],
    ['iguales', [3, 3, 3], 6, []],
  ] as const)('%s of %j in %d classes are %j', (method, values, classes, breaks) => {
    expect(breaksFor([...values], method, classes)).toEqual([...breaks])
  })

  it('ignore what is not known', () => {
    expect(breaksFor([null, 0, null, 10], 'iguales', 2)).toEqual([5])
  })

  it('are strictly increasing, above the least value, and fewer than the classes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...computed),
        fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 120 }),
        fc.integer({ min: 2, max: 6 }),
        (method, values, classes) => {
          const breaks = breaksFor(values, method, classes)
          expect(breaks.length).toBeLessThan(classes)
          for (const [i, b] of breaks.entries()) expect(b).toBeGreaterThan(i ? (breaks[i - 1] as number) : Math.min(...values))
        },
      ),
    )
  })

  it('by Jenks are natural: no other two classes are tighter', () => {
    const spread = (v: number[]) => {
      const mean = v.reduce((a, b) => a + b, 0) / (v.length || 1)
      return v.reduce((s, x) => s + (x - mean) ** 2, 0)
    }
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 25 }), (raw) => {
        const values = [...raw].sort((a, b) => a - b)
        const [b] = breaksFor(values, 'jenks', 2) as [number]
        const cost = (cut: number) => spread(values.filter((v) => v < cut)) + spread(values.filter((v) => v >= cut))
        const best = Math.min(...values.slice(1).map(cost))
        expect(cost(b)).toBeCloseTo(best, 6)
      }),
    )
  })

  it('offer the five methods of the panel', () => {
    expect(methods).toEqual(['definido', 'cuantiles', 'jenks', 'iguales', 'manual'])
  })
})

describe('the class of a value', () => {
  it.each([
    [0.99, 0],
    [1, 1],
    [2.999, 2],
    [3, 3],
    [1e9, 3],
    [null, -1],
    [undefined, -1],
    [Number.NaN, -1],
  ])('%s in [1, 2, 3] is %d', (value, index) => {
    expect(classOf(value, [1, 2, 3])).toBe(index)
  })

  it('puts every value between the breaks that surround it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.uniqueArray(fc.integer({ min: -40, max: 40 }), { maxLength: 5 }),
        (value, raw) => {
          const breaks = [...raw].sort((a, b) => a - b)
          const i = classOf(value, breaks)
          expect(value >= (breaks[i - 1] ?? Number.NEGATIVE_INFINITY) && value < (breaks[i] ?? Number.POSITIVE_INFINITY)).toBe(true)
        },
      ),
    )
  })
})
