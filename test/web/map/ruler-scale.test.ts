import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { middleAt, rulerEnds, rulerScale, spread } from '../../../web/src/map/ruler-scale.ts'
import { shippedPlates } from './plates.ts'

const { axis } = shippedPlates()

describe('la regla', () => {
  test('goes from latitude to height and back', () => {
    const scale = rulerScale(axis, 800, 40)
    fc.assert(
      fc.property(fc.double({ min: rulerEnds.south, max: rulerEnds.north, noNaN: true }), (lat) => {
        expect(scale.lat(scale.y(lat))).toBeCloseTo(lat, 9)
      }),
    )
    expect(scale.y(rulerEnds.north)).toBeLessThan(scale.y(rulerEnds.south))
    expect(scale.y(rulerEnds.south)).toBeLessThanOrEqual(800)
  })

  test('puts the middle of the country in the middle of the ruler at every latitude', () => {
    const scale = rulerScale(axis, 800, 40)
    for (const lat of [-18, -23.4, -33.45, -41, -50, -55]) expect(scale.place([middleAt(axis, lat), lat])[0]).toBeCloseTo(40, 6)
  })

  test('keeps every comuna of the continent inside its width', () => {
    const scale = rulerScale(axis, 800, 40)
    for (const [lon, lat] of [
      [-70.72, -26],
      [-67, -23],
      [-75.6, -49],
      [-66.5, -55],
    ] as [number, number][]) {
      const [x] = scale.place([lon, lat])
      expect(x).toBeGreaterThan(-12)
      expect(x).toBeLessThan(92)
    }
  })

  test('separates crowded names and leaves the others where they are', () => {
    const placed = spread([10, 100, 104, 106, 300], 16)
    expect(placed[0]).toBe(10)
    expect(placed[4]).toBe(300)
    for (let i = 1; i < placed.length; i++) expect((placed[i] as number) - (placed[i - 1] as number)).toBeGreaterThan(15.5)
  })
})
