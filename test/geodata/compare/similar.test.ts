import { type Frame, frameOf, isFault } from '@radier/geodata/compare/frame'
import { type Similar, similarTo } from '@radier/geodata/compare/similar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const frame: Frame = {
  codes: ['a', 'b', 'c', 'd', 'e'],
  columns: [
    { id: 'x', values: [0, 1, 3, null, 0] },
    { id: 'y', values: [0, 0, 4, 0, 0] },
  ],
}
const near = (target: string, over: Frame = frame): Similar => {
  const found = similarTo(target, over, 50)
  if (isFault(found)) throw new Error(found.fault)
  return found
}

describe('comunas like mine', () => {
  it('are the nearest by standard deviations, by hand', () => {
    // x: mean 1, deviation √1.5; y: mean 0.8, deviation 1.6.
    const { near: found, compared, unknown } = near('a')
    expect(found.map(({ code }) => code)).toEqual(['e', 'b', 'c'])
    expect(found[1]?.distance).toBeCloseTo(Math.sqrt((1 / 1.5 + 0) / 2), 12)
    expect(found[2]?.parts.map(({ id, difference }) => [id, Math.round(difference * 1e6) / 1e6])).toEqual([
      ['x', 2.44949],
      ['y', 2.5],
    ])
    expect([compared, unknown]).toEqual([3, ['d']])
  })

  it('share out the distance among the indicators, and a twin has none', () => {
    const [twin, ...others] = near('a').near
    expect(twin).toMatchObject({ distance: 0, parts: [{ share: 0 }, { share: 0 }] })
    for (const { parts } of others) expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  })

  it.each([
    ['z', frame, 'No se conoce'],
    ['d', frame, 'no tiene valor'],
    ['a', { ...frame, columns: [] }, 'al menos un indicador'],
  ])('of %s is a fault that says why', (target, over, words) => {
    const found = similarTo(target, over)
    expect(isFault(found) && found.fault).toContain(words)
  })

  it('do not depend on the unit nor on the order, and likeness is mutual', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(values, values, fc.constantFrom(2, 0.25, -4), (x, y, factor) => {
        const codes = ['a', 'b', 'c', 'd', 'e', 'f']
        const straight = near('a', {
          codes,
          columns: [
            { id: 'x', values: x },
            { id: 'y', values: y },
          ],
        })
        const scaled = near('a', {
          codes: [...codes].reverse(),
          columns: [
            { id: 'y', values: [...y].reverse() },
            { id: 'x', values: x.map((v) => v * factor + 3).reverse() },
          ],
        })
        const back = near('b', {
          codes,
          columns: [
            { id: 'x', values: x },
            { id: 'y', values: y },
          ],
        })
        const distance = (found: Similar, code: string) => found.near.find((n) => n.code === code)?.distance as number
        for (const code of codes.slice(1)) expect(distance(scaled, code)).toBeCloseTo(distance(straight, code), 9)
        expect(distance(back, 'a')).toBeCloseTo(distance(straight, 'b'), 12)
      }),
    )
  })

  it('compare counts by magnitude: ten to a hundred is as far as a hundred to a thousand', () => {
    const counts = frameOf(['a', 'b', 'c'], [{ indicator: 'gente', period: '2024', first: 'conteo', tasa: null, conteo: [9, 99, 999] }])
    const [first, second] = near('b', counts).near
    expect(first?.distance).toBeCloseTo(second?.distance as number, 12)
  })
})

describe('a frame', () => {
  it('takes the first measure of each indicator, and its period where it was asked', () => {
    const measured = [
      { indicator: 'x', period: '2024', first: 'tasa' as const, tasa: [1], conteo: [10] },
      { indicator: 'x', period: '2017', first: 'tasa' as const, tasa: [2], conteo: null },
    ]
    const { columns } = frameOf(['a'], measured, (id) => id === 'x@2017')
    expect(columns).toEqual([
      { id: 'x', values: [1] },
      { id: 'x@2017', values: [2] },
    ])
  })
})
