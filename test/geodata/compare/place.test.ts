import { correlate } from '@radier/geodata/compare/correlation'
import { quantile, ranksOf } from '@radier/geodata/compare/place'
import { rankShifts } from '@radier/geodata/compare/rank-shift'
import { describe, expect, it } from 'vitest'

describe('ranks', () => {
  it('are 1 for the highest, shared by equals, none for s/i', () => {
    expect(ranksOf([5, 9, null, 9, 1])).toEqual([3, 1, null, 1, 4])
  })

  it('take numbers that differ by the last bit of a sum for equal', () => {
    expect(ranksOf([0.1 + 0.2, 0.3])).toEqual([1, 1])
  })
})

it('a quantile is that of type 7, and of nothing is unknown', () => {
  expect([0, 0.25, 0.5, 1].map((share) => quantile([1, 2, 3, 4], share))).toEqual([1, 1.75, 2.5, 4])
  expect(quantile([], 0.5)).toBeNull()
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
