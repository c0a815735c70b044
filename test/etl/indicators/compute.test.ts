import { computeIndicators } from '@radier/etl/indicators/compute'
import { fillTerritories } from '@radier/etl/territory'
import type { Catalogue } from '@radier/geodata/catalogue'
import { defineIndicator, type Indicator } from '@radier/geodata/indicator'
import { defineSource } from '@radier/geodata/source'
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

/** A provincia of four comunas (122 has Antártica, without homes), with a source that says how each variable is read. */
describe('computing what is larger than a comuna', () => {
  const variable = { column: 'x', label: '' }
  const source = defineSource({
    title: '',
    publisher: '',
    origin: { page: '', file: '' },
    licence: '',
    published: null,
    reference: '',
    format: { kind: 'csv' },
    tables: [
      {
        level: 'comuna',
        key: { column: 'cut' },
        period: '2024',
        variables: {
          poblacion: variable,
          hogares: variable,
          con_agua: { ...variable, series: { universe: 'hogares' } },
          pobreza: { ...variable, additive: false, weight: 'poblacion', interval: ['desde', 'hasta'] },
          desde: { ...variable, additive: false, weight: null },
          hasta: { ...variable, additive: false, weight: null },
          precio: { ...variable, additive: false, weight: null },
        },
      },
    ],
  })
  const levels = ['pais', 'region', 'provincia', 'comuna'] as const
  const own: Catalogue = {
    sources: { prueba: source },
    layers: {},
    indicators: {
      agua: indicator({ conteo: 'con_agua', base: 'hogares' }, { levels: [...levels] }),
      pobreza: indicator({ tasa: 'pobreza' }, { levels: [...levels] }),
      precio: indicator({ tasa: 'precio' }, { levels: [...levels] }),
    },
  }
  const comunas: Record<string, Record<string, number | null>> = {
    12101: { poblacion: 700, hogares: 300, con_agua: 270, pobreza: 10, desde: 8, hasta: 12, precio: 30 },
    12102: { poblacion: 200, hogares: 100, con_agua: 50, pobreza: 40, desde: 30, hasta: 50, precio: 50 },
    12103: { poblacion: 100, hogares: 40, con_agua: null, pobreza: null, desde: null, hasta: null, precio: 10 },
    12201: { poblacion: 50, hogares: 20, con_agua: 20, pobreza: 20, desde: 10, hasta: 30, precio: null },
    12202: { poblacion: 8, hogares: 0, con_agua: null, pobreza: null, desde: null, hasta: null, precio: null },
  }
  let other: TestDatabase
  const row = async (id: string, code: string) =>
    (
      await other.sql`
        select tasa, conteo, base, low, high, state, known, of, share from radier.indicator_value where indicator = ${id} and code = ${code}`
    )[0]

  beforeAll(async () => {
    other = await testDatabase()
    await fillTerritories(other.sql, own)
    const [load] = await other.sql<{ id: number }[]>`
      insert into radier.load (source, version, state, via, file, sha256, definition, report, checks)
      values ('prueba', 1, 'current', 'mirror', 'a', 'a', 'a', '{}', '[]') returning id`
    for (const [code, values] of Object.entries(comunas))
      for (const [name, value] of Object.entries(values))
        await other.sql`insert into radier.statistic (load, variable, level, code, period, value)
          values (${load!.id}, ${name}, 'comuna', ${code}, '2024', ${value})`
    await computeIndicators(other.sql, own)
  })
  afterAll(() => other?.drop())

  it('tells the known part with how many of how many comunas, and their share of the people', async () => {
    expect(await row('agua', '121')).toMatchObject({ tasa: 80, conteo: 320, base: 400, known: 2, of: 4, share: 0.9 })
  })
  it('takes a blank for 0 where the universe is 0: the whole is whole', async () => {
    expect(await row('agua', '122')).toMatchObject({ tasa: 100, conteo: 20, base: 20, known: null, of: null, state: null })
    expect(await row('agua', '12202')).toMatchObject({ tasa: null, conteo: null, base: 0, state: 'no aplica' })
  })
  it('says of what is only blank that it is unknown', async () => {
    expect(await row('agua', '12103')).toMatchObject({ tasa: null, conteo: null, state: null })
  })
  it('weighs an average by what it declares, and keeps the interval of an estimate', async () => {
    expect(await row('pobreza', '121')).toMatchObject({ tasa: (700 * 10 + 200 * 40) / 900, known: 2, of: 4, share: 0.9, low: null })
    expect(await row('pobreza', '12101')).toMatchObject({ tasa: 10, base: 700, low: 8, high: 12 })
  })
  it('makes no aggregate of what declares none', async () => {
    expect(await row('precio', '121')).toMatchObject({ tasa: null, known: null, of: null })
  })
})
