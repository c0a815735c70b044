import type { TerritoryCard } from '@radier/api/contract'
import { searchTerritories } from '@radier/geodata/territory/search'
import { choose } from '@radier/geodata/view/choose'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../../web/src/features/explore/csv.ts'
import { liesIn, listScope, rank, standingOf } from '../../../web/src/features/explore/ranking.ts'
import { baseLabel, rowsOf, sortRows } from '../../../web/src/features/explore/rows.ts'
import { sceneOf } from '../../../web/src/view/derived.ts'
import { opening } from '../../../web/src/view/view.ts'
import { catalogue, values } from '../view/catalogue.ts'

const card = (code: string, name: string, level: TerritoryCard['level'] = 'comuna'): TerritoryCard => ({
  code,
  name,
  level,
  parent: null,
  bbox: null,
  label: null,
  population: 1,
})
const cards = [
  card('13', 'Metropolitana', 'region'),
  card('13101', 'Santiago'),
  card('13124', 'Pudahuel'),
  card('13120', 'Ñuñoa'),
  card('05101', 'Valparaíso'),
  card('12202', 'Antártica'),
]
const territories = new Map(cards.map((c) => [c.code, c]))
const sceneAt = (territory: string) => {
  const chosen = choose(opening, catalogue)
  if (!chosen) throw new Error('nothing chosen')
  return sceneOf({ ...opening, territory }, chosen, values, catalogue)
}

describe('the list', () => {
  test('Chile lists every comuna, the one without outline too', () => {
    expect(rowsOf(sceneAt('0'), territories).map((r) => r.name)).toContain('Antártica')
  })

  test('a comuna is listed among those of its region', () => {
    expect(rowsOf(sceneAt('13124'), territories).map((r) => r.code)).toEqual(['13101', '13124'])
  })

  test('the unknown goes last in both directions', () => {
    const rows = rowsOf(sceneAt('0'), territories)
    for (const descending of [true, false]) expect(sortRows(rows, { column: 'tasa', descending }).at(-1)?.name).toBe('Antártica')
  })

  test('names sort as in Spanish', () => {
    const rows = rowsOf(sceneAt('0'), territories)
    expect(sortRows(rows, { column: 'name', descending: false }).map((r) => r.name)).toEqual([
      'Antártica',
      'Pudahuel',
      'Santiago',
      'Valparaíso',
    ])
  })

  test('each row carries the class of the map', () => {
    const rows = rowsOf(sceneAt('0'), territories)
    expect(rows.map((r) => r.band)).toEqual([0, 4, 5, -1])
  })

  test('the scope of a census zone is its comuna', () => expect(listScope('13124', 'zona')).toBe('13124'))
  test('a code lies in the codes it starts with', () => {
    expect(liesIn('13124', '13')).toBe(true)
    expect(liesIn('05101', '13')).toBe(false)
    expect(liesIn('05101', '0')).toBe(true)
  })
})

describe('places of a ranking', () => {
  const some = new Map([
    ['a', { value: 3 }],
    ['b', { value: 5 }],
    ['c', { value: 5 }],
    ['d', { value: null }],
  ])
  test('equals share their places and the unknown takes none', () => {
    const ranked = rank(some, true)
    const places = ['a', 'b', 'c', 'd'].map((code) => standingOf(ranked, code, true))
    expect(places.map((place) => place && [place.place, place.last, place.why])).toEqual([
      [3, 3, 'lugar'],
      [1, 2, 'empate'],
      [1, 2, 'empate'],
      null,
    ])
  })
  test('where more is better the lowest is first', () => expect(rank(some, false)[0]?.code).toBe('a'))
})

describe('the CSV of what is seen', () => {
  const text = csvOf(rowsOf(sceneAt('0'), territories), sceneAt('0'))
  test('has Spanish headers with units', () => {
    expect(text.split('\r\n')[0]).toBe(
      '\uFEFFCódigo;Nombre;Región;Hogares de prueba (de cada 100 hogares);Hogares de prueba (hogares);Hogares;Lo conocido;Período;Fuente',
    )
  })
  test.each([
    ['manzana', 'reservado;reservado;reservado'],
    ['comuna', '10;3;30'],
  ] as const)('reserves what counts fewer than five in a row that is a %s', (level, told) => {
    const [row] = rowsOf(sceneAt('0'), territories)
    const csv = csvOf([{ ...row!, tasa: 10, conteo: 3, base: 30 }], { ...sceneAt('0'), level })
    expect(csv.split('\r\n')[1]).toContain(`;${told};`)
  })
  test('keeps the zero of a code, the decimal comma and s/i', () => {
    expect(text).toContain('05101;Valparaíso;;8;140;1750;;2024')
    expect(text).toContain('12202;Antártica;;s/i;s/i;s/i;;2024')
  })
})

test('the base of a rate is named as its source names it', () => {
  expect(baseLabel({ baseLabel: 'viviendas con moradores presentes' })).toBe('Viviendas con moradores presentes')
  expect(baseLabel({ baseLabel: null })).toBe('Base')
})

test.each(['nunoa', 'ÑUÑOA', '13120'])('«%s» finds Ñuñoa', (query) => {
  expect(searchTerritories(query, cards)[0]?.name).toBe('Ñuñoa')
})
