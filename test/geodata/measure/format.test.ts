import { fillTemplate, formatDate, formatNumber, formatOrdinal, roundHalfUp } from '@radier/geodata/measure/format'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('figures are written as in Chile', () => {
  it.each([
    [1234.5, 1, '1.234,5'],
    [18480432, 0, '18.480.432'],
    [1000, 0, '1.000'],
    [999, 0, '999'],
    [0, 1, '0,0'],
    [5.24, 1, '5,2'],
    [-1.07, 1, '−1,1'],
    [-0.04, 1, '0,0'],
    [0.15, 1, '0,2'],
    [1.005, 2, '1,01'],
    [2.5, 0, '3'],
    [-2.5, 0, '−3'],
    [1e-7, 2, '0,00'],
    [999999.95, 1, '1.000.000,0'],
    [123456789012, 0, '123.456.789.012'],
  ])('%d with %d decimals is «%s»', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text)
  })

  it.each([null, undefined, Number.NaN, Number.POSITIVE_INFINITY])('%s is «s/i», never zero', (value) => {
    expect(formatNumber(value)).toBe('s/i')
  })

  it('reads back to the rounded number', () => {
    const amounts = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const read = Number(formatNumber(value, decimals).replaceAll('.', '').replace(',', '.').replace('−', '-'))
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-6)
      }),
    )
  })

  it('rounds half away from zero on what is written, not on the binary fraction', () => {
    expect([0.05, 0.15, 0.25, 0.35, 1.45, 8.345].map((v) => roundHalfUp(v, 1))).toEqual([0.1, 0.2, 0.3, 0.4, 1.5, 8.3])
  })
})

describe('dates and places in a ranking', () => {
  it.each([
    ['2026-11-20', '20-11-2026'],
    ['2025-03-27T10:00:00Z', '27-03-2025'],
    ['2017', '2017'],
    [null, 's/i'],
  ])('%s is «%s»', (iso, text) => {
    expect(formatDate(iso)).toBe(text)
  })

  it('counts positions with a feminine ordinal', () => {
    expect(formatOrdinal(23)).toBe('23.ª')
    expect(formatOrdinal(1234)).toBe('1.234.ª')
  })
})

it('a template prints «s/i» for a field that is not known', () => {
  expect(fillTemplate('{nombre}: {hogares} hogares', { nombre: 'Dignidad', hogares: null })).toBe('Dignidad: s/i hogares')
})
