import { expect, test } from 'vitest'
import { csvOf, orderCodes, tsvOf } from '../../../web/src/features/compare/table-rows.ts'
import { comparison, lineOf } from './model.ts'

const names: Record<string, string> = { '13101': 'Ñuñoa', '13104': 'Alto; Bajo', '12202': 'Antártica' }
const nameOf = (code: string) => names[code] ?? code
const codes = ['12202', '13104', '13101']

test('the unknown comes last whichever way a column is sorted', () => {
  const order = (descending: boolean) => orderCodes(codes, { column: 'falta', descending }, comparison(), nameOf)
  expect(order(true)).toEqual(['13104', '13101', '12202'])
  expect(order(false)).toEqual(['13101', '13104', '12202'])
})

test('names are sorted as Spanish does', () => {
  expect(orderCodes(codes, { column: 'nombre', descending: false }, comparison(), nameOf)).toEqual(['13104', '12202', '13101'])
})

test('without an order comunas stay as they were chosen', () => {
  expect(orderCodes(codes, null, comparison(), nameOf)).toEqual(codes)
})

test('the CSV opens in a Chilean spreadsheet: semicolons, decimal comma, quotes, and s/i for the unknown', () => {
  const text = csvOf(codes, [lineOf('falta')], comparison(), nameOf, () => 'Metropolitana')
  expect(text).toBe(
    '\uFEFFCódigo;Comuna;Región;Falta, 2024 (de cada 100 hogares)\r\n12202;Antártica;Metropolitana;s/i\r\n13104;"Alto; Bajo";Metropolitana;4,000\r\n13101;Ñuñoa;Metropolitana;1,000\r\n',
  )
})

test('what is copied has the figures that are on screen', () => {
  expect(tsvOf(['13104'], [lineOf('falta')], comparison(), nameOf).split('\n')[1]).toBe('13104\tAlto; Bajo\t4,0')
})
