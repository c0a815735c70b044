import { correlate } from '@radier/geodata/compare/correlation'
import { placesOf, quantile, ranksOf, summaryOf } from '@radier/geodata/compare/place'
import { rankShifts } from '@radier/geodata/compare/rank-shift'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('ranks', () => {
  it('are 1 for the highest, shared by equals, none for s/i', () => {
    expect(ranksOf([5, 9, null, 9, 1])).toEqual([3, 1, null, 1, 4])
  })

  it('take numbers that differ by the last bit of a sum for equal', () => {
    expect(ranksOf([0.1 + 0.2, 0.3])).toEqual([1, 1])
  })
})

describe('places', () => {
  it('say the quarter, and whether it is good', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, null]
    const standing = (better: 'menos' | 'mas' | 'ninguno') =>
      placesOf(values, better).map((place) => place && [place.quarter, place.standing])
    expect(standing('menos')).toEqual([[1, 1], [1, 1], [2, 2], [2, 2], [3, 3], [3, 3], [4, 4], [4, 4], null])
    expect(standing('mas').slice(0, 3)).toEqual([
      [1, 4],
      [1, 4],
      [2, 3],
    ])
    expect(standing('ninguno')[0]).toEqual([1, null])
    expect(placesOf(values, 'menos')[0]).toMatchObject({ rank: 8, of: 8, percentile: 0 })
  })

  it('never order a value above one that is higher', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(values, (all) => {
        const places = placesOf(all, 'menos')
        for (const [i, v] of all.entries())
          for (const [j, w] of all.entries()) {
            const [a, b] = [places[i] ?? null, places[j] ?? null]
            if (v === null || w === null || !a || !b) continue
            expect(Math.sign(b.rank - a.rank)).toBe(Math.sign(v - w))
            expect(Math.sign(a.percentile - b.percentile)).toBe(Math.sign(v - w))
            if (v > w) expect(a.quarter).toBeGreaterThanOrEqual(b.quarter)
          }
        expect(places.filter((place) => place === null)).toHaveLength(all.filter((v) => v === null).length)
      }),
    )
  })
})

describe('a summary', () => {
  it('has the quartiles of type 7 and counts s/i', () => {
    expect(summaryOf([4, 1, null, 3, 2])).toEqual({ count: 4, unknown: 1, least: 1, quartiles: [1.75, 2.5, 3.25], most: 4, mean: 2.5 })
    expect(summaryOf([null])).toEqual({ count: 0, unknown: 1, least: null, quartiles: null, most: null, mean: null })
    expect(quantile([], 0.5)).toBeNull()
  })
})

describe('a correlation', () => {
  it('is by hand, over the pairs that are known', () => {
    const { count, pearson, spearman, line } = correlate([1, 2, 3, 4, null], [2, 4, 5, 4, 9])
    expect(count).toBe(4)
    expect(pearson).toBeCloseTo(3.5 / Math.sqrt(5 * 4.75), 12)
    expect(spearman).toBeCloseTo(3 / Math.sqrt(5 * 4.5), 12)
    expect(line?.slope).toBeCloseTo(0.7, 12)
    expect(line?.intercept).toBeCloseTo(2, 12)
  })

  it('is unknown for under three pairs and for what does not vary', () => {
    expect(correlate([1, 2], [1, 2])).toMatchObject({ pearson: null, spearman: null, line: { slope: 1, intercept: 0 } })
    expect(correlate([3, 3, 3], [1, 2, 3])).toMatchObject({ pearson: null, line: null })
  })
})

describe('changing the definition', () => {
  it('moves ranks among the comunas that have both, biggest move first', () => {
    const found = rankShifts(['a', 'b', 'c', 'd'], [9, 8, 7, null], [1, 5, 8, 100])
    expect(found).toEqual({
      shifts: [
        { code: 'a', from: 1, to: 3, climbs: -2 },
        { code: 'c', from: 3, to: 1, climbs: 2 },
        { code: 'b', from: 2, to: 2, climbs: 0 },
      ],
      of: 3,
      unknown: ['d'],
    })
  })
})
