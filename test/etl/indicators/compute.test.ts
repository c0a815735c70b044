import { computeIndicators } from '@radier/etl/indicators/compute'
import { fillTerritories } from '@radier/etl/territory'
import type { Catalogue } from '@radier/geodata/catalogue'
import { defineIndicator, type Indicator } from '@radier/geodata/indicator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

const text = { unit: '', legend: '', sentence: '', decimals: 1 }
const indicator = (value: Indicator['value'], more: Partial<Indicator> = {}) =>
  defineIndicator({
    title: 'Prueba',
    short: 'Prueba',
    theme: 'deficit',
    value,
    tasa: text,
    first: 'tasa',
    periods: ['2024'],
    levels: ['pais', 'comuna'],
    better: 'menos',
    ramp: 'cobre',
    method: '',
    ...more,
  })

const catalogue: Catalogue = {
  sources: {},
  layers: {},
  indicators: {
    allegados: indicator({ conteo: 'hogares - viviendas', base: 'hogares', per: 100 }),
    cambio: indicator({ conteo: 'hogares@2024 - hogares@2017', base: 'hogares@2017', per: 100 }, { periods: ['2017-2024'] }),
    publicada: indicator({ tasa: 'pobreza' }),
  },
}

let db: TestDatabase
const figure = async (id: string, code: string) =>
  (await db.sql`select tasa, conteo, base, period from radier.indicator_value where indicator = ${id} and code = ${code}`)[0]

beforeAll(async () => {
  db = await testDatabase()
  await fillTerritories(db.sql, catalogue)
  const loads = await db.sql<{ id: number }[]>`
    insert into radier.load (source, version, state, via, file, sha256, definition, report, checks)
    values ('prueba', 1, 'previous', 'mirror', 'a', 'a', 'a', '{}', '[]'), ('prueba', 2, 'current', 'mirror', 'a', 'b', 'a', '{}', '[]')
    returning id`
  const rows: [number, string, string, string, string, number | null][] = [
    [0, 'hogares', 'comuna', '13124', '2024', 999],
    [1, 'hogares', 'comuna', '13124', '2024', 50],
    [1, 'hogares', 'comuna', '13124', '2017', 40],
    [1, 'viviendas', 'comuna', '13124', '2024', 45],
    [1, 'hogares', 'comuna', '13120', '2024', 0],
    [1, 'viviendas', 'comuna', '13120', '2024', 0],
    [1, 'hogares', 'comuna', '12202', '2024', 10],
    [1, 'viviendas', 'comuna', '12202', '2024', null],
    [1, 'pobreza', 'pais', '0', '2024', 17.3],
  ]
  for (const [load, variable, level, code, period, value] of rows)
    await db.sql`insert into radier.statistic (load, variable, level, code, period, value)
      values (${loads[load]!.id}, ${variable}, ${level}, ${code}, ${period}, ${value})`
  await computeIndicators(db.sql, catalogue)
})
afterAll(() => db?.drop())

describe('computing indicators in the database', () => {
  it('gives count, base and rate from the current load only', async () => {
    expect(await figure('allegados', '13124')).toEqual({ tasa: 10, conteo: 5, base: 50, period: '2024' })
  })
  it('pins periods named in the formula', async () => {
    expect(await figure('cambio', '13124')).toEqual({ tasa: 25, conteo: 10, base: 40, period: '2017-2024' })
  })
  it('keeps zero as zero but leaves a rate over zero unknown', async () => {
    expect(await figure('allegados', '13120')).toEqual({ tasa: null, conteo: 0, base: 0, period: '2024' })
  })
  it('makes a value unknown when any operand is unknown', async () => {
    expect(await figure('allegados', '12202')).toMatchObject({ tasa: null, conteo: null, base: 10 })
  })
  it('writes a row for each of the 346 comunas, unknown where nothing was published', async () => {
    const [{ rows, known } = { rows: 0, known: 0 }] = await db.sql<{ rows: number; known: number }[]>`
      select count(*)::int as rows, count(conteo)::int as known from radier.indicator_value where indicator = 'allegados' and level = 'comuna'`
    expect({ rows, known }).toEqual({ rows: 346, known: 2 })
  })
  it('takes a published rate as it is', async () => {
    expect(await figure('publicada', '0')).toMatchObject({ tasa: 17.3, conteo: null })
  })
  it('recomputes only the indicators whose variables were touched, and drops those that left the catalogue', async () => {
    const less = { ...catalogue, indicators: { allegados: catalogue.indicators.allegados!, publicada: catalogue.indicators.publicada! } }
    const written = await computeIndicators(db.sql, less, new Set(['pobreza']))
    expect(written).toBe(347)
    expect(await figure('cambio', '13124')).toBeUndefined()
  })
})
