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

test('the CSV opens in a Chilean spreadsheet: semicolons, decimal comma, quotes, and s/i for the unknown; the country stands last', () => {
  const text = csvOf(codes, [lineOf('falta')], comparison(), nameOf, () => 'Metropolitana')
  expect(text).toBe(
    '\uFEFFCódigo;Comuna;Región;Falta, 2024 (de cada 100 hogares);Lo conocido\r\n12202;Antártica;Metropolitana;s/i;\r\n13104;"Alto; Bajo";Metropolitana;4;\r\n13101;Ñuñoa;Metropolitana;1;\r\n0;Chile;;4,2;\r\n',
  )
})

test('the CSV has every digit that is stored, and of what is only known of the country says of how many comunas', () => {
  const line = { ...lineOf('falta'), country: 0.028123456789, coverage: { known: 343, of: 345, share: 0.996 } }
  const [, country] = csvOf([], [line], comparison(), nameOf, () => '').split('\r\n')
  expect(country).toBe('0;Chile;;0,028123456789;Falta, 2024 (de cada 100 hogares): 343 de 345 comunas, 99 % de la población')
})

test('what is copied has the figures that are on screen', () => {
  expect(tsvOf(['13104'], [lineOf('falta')], comparison(), nameOf).split('\n')[1]).toBe('13104\tAlto; Bajo\t4,0')
})
