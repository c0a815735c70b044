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
    expect(found.shifts.map(({ code, from, to, climbs }) => [code, from.place, to.place, climbs])).toEqual([
      ['a', 1, 3, -2],
      ['c', 3, 1, 2],
      ['b', 2, 2, 0],
    ])
    expect([found.of, found.unknown]).toEqual([3, ['d']])
  })

  it('count no places among equals: only those that are gained for certain', () => {
    const zeros = new Array<number>(125).fill(0)
    const codes = ['top', ...zeros.map((_, i) => `c${i}`)]
    const found = rankShifts(codes, [9, ...zeros], [9, 5, ...zeros.slice(1)])
    expect(found.shifts[0]).toMatchObject({
      code: 'c0',
      from: { place: 2, last: 126, why: 'empate' },
      to: { place: 2, why: 'lugar' },
      climbs: 0,
    })
    expect(found.shifts.every(({ climbs }) => climbs === 0)).toBe(true)
  })
})
