import type { TerritoryAnswer } from '@radier/api/contract'
import { decodeCompare } from '@radier/geodata/view/compare'
import { expect, test } from 'vitest'
import { quarterAmong, withAreas } from '../../../web/src/features/compare/areas.ts'
import { figureOf, ranked } from '../../../web/src/features/compare/comparison.ts'
import { comparison, lineOf } from './model.ts'

const code = 'area-0123456789ab'
const figure = (indicator: string, period: string, tasa: number) => ({ indicator, period, tasa, conteo: null, base: null })
const area = {
  code,
  name: 'Barrio',
  values: [figure('falta', '2024', 3.5), figure('sobra', '2017', 2)],
  area: { how: { neutro: { reason: 'Sólo existe por comuna.' } } },
} as unknown as TerritoryAnswer

test('a drawn area has its figures beside the comunas and changes nothing of theirs', () => {
  const alone = comparison()
  const both = withAreas(alone, [area])
  expect(figureOf(both, lineOf('falta', both), code)).toBe(3.5)
  expect(both.behind).toEqual(alone.behind)
  expect(both.lines.map(({ sorted, quarters }) => ({ sorted, quarters }))).toEqual(
    alone.lines.map(({ sorted, quarters }) => ({ sorted, quarters })),
  )
})

test('an area falls in the ranking where its figure does, without a place, and takes none from a comuna', () => {
  const both = withAreas(comparison(), [area])
  const rows = ranked(both, lineOf('falta', both), ['13103', '13104', code, '12202'])
  expect(rows.find((row) => row.code === code)).toEqual({ code, value: 3.5, place: null })
  expect(rows.flatMap(({ place }) => place?.place ?? [])).toEqual([1, 2])
  expect(rows.map((row) => row.code)).toEqual(['13104', code, '13103', '12202'])
})

test('what an area lacks is s/i with its reason, also when it exists for another period', () => {
  const both = withAreas(comparison(), [area])
  expect(figureOf(both, lineOf('neutro', both), code)).toBeNull()
  expect(lineOf('neutro', both).reasons?.get(code)).toBe('Sólo existe por comuna.')
  expect(lineOf('sobra', both).reasons?.get(code)).toBe('En un área dibujada existe sólo de 2017.')
  expect(lineOf('falta', both).reasons?.has(code)).toBe(false)
})

test('the count of an area has no quarter among comunas; its rate has', () => {
  const line = lineOf('falta')
  expect(quarterAmong(line, code, 7)).toBe(4)
  expect(quarterAmong({ ...line, measure: 'conteo' }, code, 7)).toBeNull()
})

test('a link compares areas and comunas in their order', () => {
  const read = (c: string) => decodeCompare(new URLSearchParams({ c })).codes
  expect(read(`${code},13124,area-x,area-0123456789AB`)).toEqual([code, '13124'])
})
