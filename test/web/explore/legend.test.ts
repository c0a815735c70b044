import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisOf } from '../../../web/src/features/explore/axis.ts'
import { readBreaks } from '../../../web/src/features/explore/breaks.ts'
import { sentenceOf } from '../../../web/src/features/explore/words.ts'
import { catalogue } from '../view/catalogue.ts'

describe('the axis of the legend', () => {
  test('is true to scale when every class can be seen', () => {
    const axis = axisOf([0.5, 2.5, 4, 13], [1, 2, 3, 5, 8])
    expect(axis?.scaled).toBe(true)
    expect(axis?.at(6.5)).toBeCloseTo(0.5)
  })

  test('goes to equal steps when one value would crush the classes', () => {
    const axis = axisOf([3, 20, 90, 40_000], [10, 50, 100])
    expect(axis?.scaled).toBe(false)
    expect(axis?.bands.map((b) => b.end - b.start)).toEqual([0.25, 0.25, 0.25, 0.25])
  })

  test('has nothing to draw when nothing is known', () => expect(axisOf([], [1, 2])).toBeNull())

  test('counts every value once, in the class the map gives it', () => {
    const value = fc.integer({ min: -50, max: 500 })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.uniqueArray(value, { maxLength: 5 }), (values, cuts) => {
        const breaks = cuts.sort((a, b) => a - b)
        const axis = axisOf(values, breaks)
        const wanted = Array.from({ length: breaks.length + 1 }, (_, i) => {
          const inside = (v: number) => (i === 0 || v >= (breaks[i - 1] as number)) && (i === breaks.length || v < (breaks[i] as number))
          return values.filter(inside).length
        })
        expect(axis?.bands.map((b) => b.count)).toEqual(wanted)
        for (const v of values) expect(axis?.at(v)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('breaks typed by hand', () => {
  test.each([
    ['1; 2,5; 1.200', [1, 2.5, 1200]],
    ['8;3;3', [3, 8]],
    ['−5; 0', [-5, 0]],
    ['', null],
    ['uno', null],
  ])('«%s»', (text, wanted) => expect(readBreaks(text)).toEqual(wanted))
})

describe('the sentence of a place', () => {
  const indicator = catalogue.indicators.prueba
  if (!indicator?.tasa) throw new Error('no indicator')
  const { tasa } = indicator

  test('marks the figure with its unit and fills the place', () => {
    const said = sentenceOf(tasa, indicator, { value: 5.2, tasa: 5.2, conteo: 3859, base: 74144 }, 'tasa', 'Pudahuel')
    expect(said).toBe('**5,2 de cada 100 hogares** en Pudahuel.')
  })

  test('never says «1 hogares»', () => {
    const value = { value: 1, tasa: 5.2, conteo: 1, base: 19 }
    expect(sentenceOf(indicator.conteo!, indicator, value, 'conteo', 'Pudahuel')).toBe('Hogares de prueba: **1**.')
  })

  test('says s/i and never zero for the unknown', () => {
    const said = sentenceOf(tasa, indicator, { value: null, tasa: null, conteo: null, base: null }, 'tasa', 'Antártica')
    expect(said).toContain('s/i')
    expect(said).not.toContain('0,0')
  })
})
