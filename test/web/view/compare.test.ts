import { type ComparePart, decodeCompare, encodeCompare, mostCompared, noCompare, screens } from '@radier/geodata/view/compare'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeView, encodeView, opening } from '../../../web/src/view/view.ts'

const read = (query: string) => decodeCompare(new URLSearchParams(query))
const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/)
const cut = fc.integer({ min: 1101, max: 16305 }).map((n) => String(n).padStart(5, '0'))
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Number(n.toPrecision(6)) + 0)
const part: fc.Arbitrary<ComparePart> = fc.record({
  codes: fc.uniqueArray(cut, { maxLength: mostCompared }),
  indicators: fc.uniqueArray(fc.record({ id, period: fc.option(fc.constantFrom('2017', '2017-2024', '2025-S2')) }), {
    selector: (i) => i.id,
    maxLength: 60,
  }),
  group: fc.option(fc.constantFrom('red', 'region-13', 'provincia-131', 'ruralidad-3', 'tamano-7')),
  list: fc.uniqueArray(cut, { maxLength: 45 }),
  screen: fc.constantFrom(...screens),
  axes: fc.option(fc.tuple(id, id)),
  brushes: fc.uniqueArray(
    fc.tuple(id, number, number).map(([own, a, b]) => ({ id: own, from: Math.min(a, b), to: Math.max(a, b) })),
    { selector: (b) => b.id, maxLength: 8 },
  ),
})

describe('the comparison in the address', () => {
  test('whoever opens a shared link compares the same', () => {
    fc.assert(
      fc.property(part, (compare) => {
        const { pathname, search } = new URL(encodeView({ ...opening, page: 'comparar', compare }), 'http://radier')
        expect(decodeView(pathname, search)).toEqual({ ...opening, page: 'comparar', compare })
      }),
    )
  })

  test('reading never throws, whatever the address says', () => {
    const keys = fc.constantFrom('c', 'ind', 'grupo', 'nomina', 'ver', 'ejes', 'pincel')
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.string())), (pairs) => {
        expect(screens).toContain(decodeCompare(new URLSearchParams(pairs)).screen)
      }),
    )
  })

  test('nothing chosen adds nothing', () => {
    expect(encodeCompare(noCompare).filter(([, value]) => value !== null)).toEqual([])
    expect(read('')).toEqual(noCompare)
  })

  test('no more than twelve comunas and each once', () => {
    const codes = Array.from({ length: 14 }, (_, i) => String(13101 + i))
    expect(read(`c=${codes.join(',')}`).codes).toEqual(codes.slice(0, 12))
    expect(read('c=13101,13101,abc,131').codes).toEqual(['13101'])
  })

  test('what is not understood is left out and the rest is kept', () => {
    const { indicators, group, screen, axes, brushes } = read(
      'ind=a~2024,<b>,c,a&grupo=%3Cx%3E&ver=libro&ejes=a&pincel=a:3~1,b:1~2,c:x~2,d:1~Infinity',
    )
    expect(indicators).toEqual([
      { id: 'a', period: '2024' },
      { id: 'c', period: null },
    ])
    expect([group, screen, axes]).toEqual([null, 'distribucion', null])
    expect(brushes).toEqual([{ id: 'b', from: 1, to: 2 }])
  })
})
