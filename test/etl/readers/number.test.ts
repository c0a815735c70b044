import { isAmbiguous, parseChileanNumber, readNumberColumn } from '@radier/etl/readers/number'
import { expect, test } from 'vitest'

test.each([
  ['6.596.527', 6596527],
  ['94,3', 94.3],
  ['14,90%', 14.9],
  ['1.234', 1234],
  ['1.5', 1.5],
  ['1,234', 1.234],
  ['0.123', 0.123],
  ['0,123', 0.123],
  ['1234.567', 1234.567],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1,234,567', 1234567],
  ['31622,834841', 31622.834841],
  ['-41,32592392', -41.32592392],
  ['\u22123,5', -3.5],
  ['$ 1.234.567', 1234567],
  ['18 480 432', 18480432],
  ['18\u00a0480', 18480],
  ['2.1e-05', 0.000021],
  [' 7 ', 7],
  ['0', 0],
])('«%s» alone is %d', (text, value) => {
  expect(parseChileanNumber(text)).toBeCloseTo(value, 12)
})

test.each(['', '-', 's/i', '2.500 m2', '1.23.4', '12.34.567', '1,2,3', '1.2345.678', '.', '12a', 'No Recepcionado', '1.234.56'])(
  '«%s» says no number and is never guessed',
  (text) => {
    expect(parseChileanNumber(text)).toBeNull()
  },
)

test('the mark of the column overrides the cell, and what contradicts it is no number', () => {
  expect(parseChileanNumber('1.234', '.')).toBe(1.234)
  expect(parseChileanNumber('1.234', ',')).toBe(1234)
  expect(parseChileanNumber('1,234', '.')).toBe(1234)
  expect(parseChileanNumber('94.3', ',')).toBeNull()
  expect(parseChileanNumber('94,3', '.')).toBeNull()
})

test('a column with «94.3» reads its «1.234» as one and a bit', () => {
  expect(readNumberColumn(['1.234', '94.3', '7'])).toEqual({ values: [1.234, 94.3, 7], decimal: '.', ambiguous: [], unreadable: [] })
})

test('a column with «94,3» reads its «1.234» as one thousand and more', () => {
  expect(readNumberColumn(['1.234', '94,3', ''])).toEqual({ values: [1234, 94.3, null], decimal: ',', ambiguous: [], unreadable: [] })
})

test('a column where nothing tells flags every doubtful cell', () => {
  const reading = readNumberColumn(['1.234', '500', '2.000'])
  expect(reading).toEqual({ values: [1234, 500, 2000], decimal: null, ambiguous: [0, 2], unreadable: [] })
  expect(isAmbiguous('1.234')).toBe(true)
  expect(isAmbiguous('1.234.567')).toBe(false)
})

test('a cell written otherwise than its column is unreadable, not converted', () => {
  expect(readNumberColumn(['94,3', '12,5', '94.37'])).toMatchObject({ decimal: ',', unreadable: [2], values: [94.3, 12.5, null] })
})
