import type { LineageAnswer, Operand } from '@radier/api/contract'
import { describe, expect, test } from 'vitest'
import { operationOf } from '../../../web/src/lineage/operation.ts'

const operand = (variable: string, value: number | null, period = '2024'): Operand => ({
  variable,
  value,
  period,
  label: variable,
  cell: null,
  sum: null,
  corrections: [],
  source: {
    source: 's',
    title: 't',
    publisher: 'p',
    reference: 'r',
    published: null,
    file: 'f',
    sha256: '0',
    loadVersion: 1,
    loadedAt: '2026-11-20',
    page: 'https://example.cl',
    licence: 'l',
  },
})
const answer = (formula: LineageAnswer['formula'], operands: Operand[], value: LineageAnswer['value']): LineageAnswer => ({
  indicator: 'x',
  place: { code: '13124', name: 'Pudahuel', level: 'comuna' },
  period: '2024',
  method: '',
  checks: [],
  formula,
  operands,
  value,
})
const written = (a: LineageAnswer, measure: 'tasa' | 'conteo') =>
  operationOf(a, measure)
    ?.map((p) => p.text)
    .join(' ')

describe('the operation behind a figure', () => {
  const households = [operand('hogares', 74144), operand('viviendas', 70285)]

  test('shows the figures in the place of their names', () => {
    const a = answer({ conteo: 'hogares - viviendas' }, households, { tasa: null, conteo: 3859, base: null })
    expect(written(a, 'conteo')).toBe('74.144 − 70.285 = 3.859')
  })

  test('a rate without a formula of its own is per × count ÷ base, with the brackets it needs', () => {
    const a = answer({ conteo: 'hogares - viviendas', base: 'hogares', per: 100 }, households, { tasa: 5.2047, conteo: 3859, base: 74144 })
    expect(written(a, 'tasa')).toBe('100 × ( 74.144 − 70.285 ) ÷ 74.144 = 5,20')
  })

  test('an unknown operand is s/i and so is the result', () => {
    const a = answer({ conteo: 'hogares - viviendas' }, [operand('hogares', 74144), operand('viviendas', null)], {
      tasa: null,
      conteo: null,
      base: null,
    })
    expect(written(a, 'conteo')).toBe('74.144 − s/i = s/i')
  })

  test('operands of two censuses are not confused', () => {
    const a = answer({ conteo: 'poblacion@2024 - poblacion@2017' }, [operand('poblacion', 90, '2017'), operand('poblacion', 100, '2024')], {
      tasa: null,
      conteo: 10,
      base: null,
    })
    expect(written(a, 'conteo')).toBe('100 − 90 = 10')
  })
})
