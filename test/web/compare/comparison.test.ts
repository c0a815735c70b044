import { quarterOf } from '@radier/geodata/compare/quarters'
import { describe, expect, test } from 'vitest'
import { askedOf, brushedOf, figureOf, ranked } from '../../../web/src/features/compare/comparison.ts'
import { quarterClass } from '../../../web/src/features/compare/quarters.ts'
import { catalogue, codes, comparison, lineOf } from './model.ts'

describe('what is asked', () => {
  test('an indicator without a date is asked at its newest, and a date it does not have is not asked', () => {
    expect(
      askedOf(
        [
          { id: 'falta', period: null },
          { id: 'sobra', period: '1992' },
          { id: 'ido', period: null },
        ],
        catalogue,
      ),
    ).toEqual([
      { id: 'falta', period: '2024', missed: null },
      { id: 'sobra', period: '2024', missed: '1992' },
    ])
    expect(askedOf([{ id: 'falta', period: '2017' }], catalogue)).toEqual([{ id: 'falta', period: '2017', missed: null }])
  })
})

describe('the comparison', () => {
  test('an indicator that does not exist by comuna says at which level it does', () => {
    expect(lineOf('solo_zona').absent).toBe('s/i por comuna: existe por zona censal.')
    expect(lineOf('falta').absent).toBeNull()
  })

  test('median and quarters are those of the group behind', () => {
    expect(lineOf('falta').quarters?.median).toBe(4)
    const three = comparison(new Set(['13101', '13102', '13103', '13104']))
    expect(lineOf('falta', three).quarters?.median).toBe(2.5)
    expect(lineOf('falta', three).sorted).toEqual([1, 2, 3, 4])
  })

  test('the same figure is the worst quarter where less is better and the best where more is', () => {
    const quarter = (id: string) => {
      const line = lineOf(id)
      return quarterClass(quarterOf(7, line.quarters, line.indicator.better), line.indicator.better)
    }
    expect([quarter('falta'), quarter('sobra'), quarter('neutro')]).toEqual(['q-4', 'q-1', 'q-gris'])
  })

  test('the unknown has no quarter and is never zero', () => {
    const line = lineOf('falta')
    expect(figureOf(comparison(), line, '12202')).toBeNull()
    expect(quarterOf(null, line.quarters, 'menos')).toBeNull()
    expect(quarterClass(null, 'menos')).toBe('q-si')
  })

  test('a ranking begins where it presses most and ends with s/i, which has no place', () => {
    const places = (id: string) => ranked(comparison(), lineOf(id), codes).map(({ code, place }) => [code, place?.place ?? null])
    expect(places('falta')[0]).toEqual(['13107', 1])
    expect(places('sobra')[0]).toEqual(['13101', 1])
    expect(places('falta').at(-1)).toEqual(['12202', null])
    expect(places('sobra').at(-1)).toEqual(['12202', null])
  })

  test('a brush lights the comunas inside every range, never the unknown', () => {
    expect(brushedOf(comparison(), [])).toBeNull()
    const one = brushedOf(comparison(), [{ id: 'falta', from: 2, to: 5 }])
    expect([...one!]).toEqual(['13102', '13103', '13104', '13105'])
    const both = brushedOf(comparison(), [
      { id: 'falta', from: 2, to: 5 },
      { id: 'sobra', from: 5, to: 99 },
    ])
    expect([...both!]).toEqual(['13105'])
    expect(brushedOf(comparison(), [{ id: 'ido', from: 0, to: 9 }])).toBeNull()
  })

  test('only comunas of the group behind are lit', () => {
    const lit = brushedOf(comparison(new Set(['13101', '13102'])), [{ id: 'falta', from: 2, to: 5 }])
    expect([...lit!]).toEqual(['13102'])
  })
})
