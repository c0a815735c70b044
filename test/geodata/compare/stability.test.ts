import { composite, type Recipe } from '@radier/geodata/compare/composite'
import { type Frame, isFault } from '@radier/geodata/compare/frame'
import { rankStability, type StabilityOptions } from '@radier/geodata/compare/stability'
import { describe, expect, it } from 'vitest'

const codes = Array.from({ length: 60 }, (_, i) => String(10_000 + i))
const frame: Frame = {
  codes,
  columns: [
    { id: 'x', values: codes.map((_, i) => (i === 7 ? null : (i * 37) % 60)) },
    { id: 'y', values: codes.map((_, i) => (i * 11) % 60) },
  ],
}
const recipe: Recipe = {
  name: '',
  normalisation: 'percentil',
  parts: [
    { indicator: 'x', period: null, weight: 1, direction: 'mas' },
    { indicator: 'y', period: null, weight: 1, direction: 'mas' },
  ],
}
const stability = (over: Partial<StabilityOptions> = {}, asked = recipe) => {
  const found = rankStability(asked, frame, over)
  if (isFault(found)) throw new Error(found.fault)
  return found
}

describe('rank stability', () => {
  it('without wobble leaves every rank where it is', () => {
    const found = stability({ wobble: 0, draws: 50 })
    expect(found).toHaveLength(59)
    expect(found.every(({ rank, low, high, stays }) => low === rank && high === rank && stays === 1)).toBe(true)
  })

  it('says the same for the same seed and not for another', () => {
    expect(stability({ seed: 3 })).toEqual(stability({ seed: 3 }))
    expect(stability({ seed: 3 })).not.toEqual(stability({ seed: 4 }))
  })

  it('has ranks of the index inside its interval, wider with more wobble', () => {
    const width = (wobble: number) => stability({ wobble }).reduce((sum, { low, high }) => sum + high - low, 0)
    expect(width(0.1)).toBeLessThan(width(0.5))
    const index = composite(recipe, frame)
    if (isFault(index)) throw new Error(index.fault)
    for (const { code, rank, low, high } of stability({ wobble: 0.3 })) {
      expect(rank).toBe(index.rank[codes.indexOf(code)])
      expect(low).toBeLessThanOrEqual(rank)
      expect(high).toBeGreaterThanOrEqual(rank)
    }
  })

  it('with one indicator never moves, and leaves s/i out', () => {
    const one = stability({ wobble: 0.9 }, { ...recipe, parts: [recipe.parts[0]!] })
    expect(one.every(({ stays, low, high }) => stays === 1 && low === high)).toBe(true)
    expect(one.some(({ code }) => code === '10007')).toBe(false)
  })

  it('of weights that are all zero is the fault of the index', () => {
    const none = rankStability({ ...recipe, parts: recipe.parts.map((part) => ({ ...part, weight: 0 })) }, frame)
    expect(isFault(none) && none.fault).toContain('cero')
  })
})
