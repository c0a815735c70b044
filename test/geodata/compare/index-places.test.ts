import { composite, type Recipe } from '@radier/geodata/compare/composite'
import { type Frame, isFault } from '@radier/geodata/compare/frame'
import { indexPlaces } from '@radier/geodata/compare/index-places'
import { describe, expect, it } from 'vitest'

const codes = ['a', 'b', 'c', 'd', 'e', 'f']
const recipe: Recipe = {
  name: '',
  normalisation: 'minmax',
  parts: [
    { indicator: 'x', period: null, weight: 3, direction: 'mas' },
    { indicator: 'y', period: null, weight: 1, direction: 'menos' },
  ],
}
const x = [100, 60, 60, 50, 0, null]
const y = [5, 5, 5, 5, 5, 5]

function places(bands: NonNullable<Frame['columns'][number]['bands']>, asked = recipe) {
  const frame: Frame = {
    codes,
    columns: [
      { id: 'x', values: x, bands },
      { id: 'y', values: y },
    ],
  }
  const index = composite(asked, frame)
  if (isFault(index)) throw new Error(index.fault)
  return indexPlaces(asked, frame, index).map((place) => place && [place.place, place.last, place.why])
}

describe('places of an index', () => {
  it('are shared by equals, and none for s/i', () => {
    expect(places({})).toEqual([[1, 1, 'lugar'], [2, 3, 'empate'], [2, 3, 'empate'], [4, 4, 'lugar'], [5, 5, 'lugar'], null])
  })

  it('are a band where an indicator that weighs is an estimate or has a small base', () => {
    expect(places({ d: [40, 62] })[3]).toEqual([2, 4, 'banda'])
    expect(places({ a: [50, 100] })[0]).toEqual([1, 4, 'banda'])
  })

  it('are none where not even the band is known', () => {
    expect(places({ d: null })[3]).toBeNull()
  })

  it('turn the band over with the sense of the indicator, and leave out what weighs nothing', () => {
    const turned = { ...recipe, parts: recipe.parts.map((part) => ({ ...part, direction: 'menos' as const })) }
    expect(places({ d: [40, 62] }, turned)[3]).toEqual([2, 4, 'banda'])
    const without = { ...recipe, parts: recipe.parts.map((part, i) => ({ ...part, weight: i })) }
    expect(places({ d: [40, 62] }, without)[3]?.[2]).toBe('empate')
  })
})
