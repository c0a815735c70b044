import type { ColumnTable, TablesAnswer } from '@radier/api/contract'
import { type Table, tableFromIPC } from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import { corner, fillLayer, publish } from '../support/comuna-de-prueba.ts'
import { toyApp } from '../support/toy-app.ts'

const toy = toyApp()

const tables = async () => (await toy.json<TablesAnswer>('/api/columns')).tables
const described = async (id: string) => (await tables()).find((table) => table.id === id) as ColumnTable
const read = async (path: string): Promise<Table> => {
  const response = await toy.get(path)
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/vnd.apache.arrow.stream'])
  return tableFromIPC(new Uint8Array(await response.arrayBuffer()))
}
const column = (table: Table, name: string) => [...table.getChild(name)!]
const types = (table: Table) => Object.fromEntries(table.schema.fields.map(({ name, type }) => [name, String(type)]))

describe('the tables', () => {
  it('are the loaded layers and the wide one of comunas, with their columns', async () => {
    const found = await tables()
    expect(found.map(({ id, kind, rows, level }) => [id, kind, rows, level])).toEqual([
      ['comunas', 'comunas', 3, 'comuna'],
      ['contorno', 'capa', 3, 'comuna'],
      ['cuadra', 'capa', 4, 'manzana'],
      ['sede', 'capa', 3, null],
    ])
    const blocks = found.find(({ id }) => id === 'cuadra')!
    expect(blocks.address).toBe(`/api/columns/cuadra/${blocks.load}`)
    expect(blocks.columns.map(({ name, role, label }) => [name, role, label])).toEqual([
      ['key', 'key', 'Clave'],
      ['cut', 'cut', 'Código de la comuna'],
      ['hogares', 'value', 'Hogares'],
      ['presentes', 'value', 'Viviendas'],
      ['nota', 'value', 'Nota'],
      ['lon', 'lon', 'Longitud del centroide'],
      ['lat', 'lat', 'Latitud del centroide'],
    ])
  })

  it('never have personal data', async () => {
    expect((await described('sede')).columns.map(({ name }) => name)).toEqual(['key', 'cut', 'nombre', 'familias', 'lon', 'lat'])
    expect(Object.keys(types(await read('/api/columns/sede')))).not.toContain('telefono')
  })
})

describe('a layer as columns', () => {
  it('has every row by key, compact, with unknown as null and the centroid', async () => {
    const { address } = await described('cuadra')
    const table = await read(address)
    expect(types(table)).toEqual({
      key: 'Utf8',
      cut: 'Dictionary<Uint8, Utf8>',
      hogares: 'Uint8',
      presentes: 'Uint8',
      nota: 'Dictionary<Uint8, Utf8>',
      lon: 'Float32',
      lat: 'Float32',
    })
    expect(column(table, 'key')).toEqual(['0110101001001', '0110101001002', '0110101001003', '0110201001001'])
    expect(column(table, 'cut')).toEqual(['01101', '01101', '01101', '01102'])
    expect(column(table, 'hogares')).toEqual([20, 30, null, 10])
    expect(column(table, 'lon')[0]).toBeCloseTo(corner.lon + 0.051, 4)
    expect(column(table, 'lat')[0]).toBeCloseTo(corner.lat + 0.051, 4)
    expect(JSON.parse(table.schema.metadata.get('radier')!)).toMatchObject({ id: 'cuadra', rows: 4 })
  })

  it('has an address that is kept for ever and dies with its load', async () => {
    const { address, load } = await described('cuadra')
    const first = await toy.get(address)
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    const again = await toy.get(address, { 'If-None-Match': first.headers.get('ETag')! })
    expect(again.status).toBe(304)
    await fillLayer(toy.database.sql, 'cuadra')
    await publish(toy.database.sql, 'cuadras')
    expect(await toy.problem(address)).toMatchObject({ status: 404, detail: expect.stringContaining('no es la vigente') })
    const renewed = await described('cuadra')
    expect(renewed.load).toBeGreaterThan(load)
    expect((await read(renewed.address)).numRows).toBe(4)
  })

  it('inside some comunas has only their rows', async () => {
    expect(column(await read('/api/columns/cuadra?within=01102'), 'key')).toEqual(['0110201001001'])
    expect((await read('/api/columns/cuadra?within=01')).numRows).toBe(4)
    expect((await read('/api/columns/cuadra?within=02')).numRows).toBe(0)
    expect((await read('/api/columns/cuadra')).numRows).toBe(4)
  })

  it('chooses the smallest type that holds the column, negative and large ones too', async () => {
    const { sql } = toy.database
    const typed = async (...values: number[]) => {
      for (const [i, value] of values.entries()) await sql`update capa.cuadra set hogares = ${value} where key = ${`011010100100${i + 1}`}`
      return types(await read(`/api/columns/cuadra?within=01101,${String(10101 + typedSoFar++)}`)).hogares
    }
    let typedSoFar = 0
    expect([
      await typed(256, 0, 1),
      await typed(-1, 0, 1),
      await typed(-129, 0, 1),
      await typed(70_000, 0, 1),
      await typed(5e9, 0, 1),
    ]).toEqual(['Uint16', 'Int8', 'Int16', 'Int32', 'Float64'])
    const big = await read('/api/columns/cuadra?within=01101,20101')
    expect(column(big, 'hogares')[0]).toBe(5e9)
  })
})

describe('the wide table', () => {
  it('has a row per comuna and a column per measure of each indicator', async () => {
    const table = await read((await described('comunas')).address)
    expect(table.schema.fields.map(({ name }) => name)).toEqual([
      'cut',
      'nombre',
      'provincia',
      'region',
      'lon',
      'lat',
      'juntos',
      'juntos_conteo',
      'cuantos',
      'familias',
    ])
    expect(column(table, 'nombre')).toEqual(['Comuna de Prueba', 'Ñuñío', 'Otra'])
    expect(column(table, 'region')).toEqual(['Región de Prueba', 'Región de Prueba', 'Región Vecina'])
    expect(column(table, 'juntos')).toEqual([10, 20, null])
    expect(column(table, 'juntos_conteo')).toEqual([10, 10, null])
    expect(column(await read('/api/columns/comunas?within=02'), 'cut')).toEqual(['02101'])
  })
})

describe('what cannot be asked', () => {
  it.each([
    ['/api/columns/nada', 404, 'No hay ninguna tabla «nada»'],
    ['/api/columns/constructor', 404, 'No hay ninguna tabla'],
    ['/api/columns/pendiente', 404, 'aún no se ha cargado'],
    ['/api/columns/pendiente/1', 404, 'aún no se ha cargado'],
    ['/api/columns/cuadra/999', 404, 'no es la vigente'],
    ['/api/columns/cuadra?within=abc', 400, 'lista de códigos'],
    [`/api/columns/cuadra?within=${Array.from({ length: 61 }, (_, i) => 10101 + i).join()}`, 400, '60'],
    ['/api/columns/CUADRA', 400, 'identificador'],
  ])('%s is a problem', async (path, status, words) => {
    expect(await toy.problem(path)).toMatchObject({ status, detail: expect.stringContaining(words) })
  })
})
