import type { ValuesAnswer } from '@radier/api/contract'
import { tableFromIPC } from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import { toyApp } from '../support/toy-app.ts'

const toy = toyApp()

describe('values of a stored level', () => {
  it('come by columns with unknown as null, breaks of the definition, the country and the load', async () => {
    const found = await toy.json<ValuesAnswer>('/api/values/juntos/comuna/2024')
    expect(found.codes).toEqual(['01101', '01102', '02101'])
    expect(found.tasa).toEqual([10, 20, null])
    expect(found.conteo).toEqual([10, 10, null])
    expect(found.base).toEqual([100, 50, 40])
    expect(found.breaks.tasa).toEqual([5, 15])
    expect(found.country).toEqual({ tasa: (100 * 20) / 190, conteo: 20, base: 190, coverage: null })
    expect(found.provenance.map((p) => [p.source, p.loadVersion, p.file])).toEqual([['tabla', 1, 'tabla.xlsx']])
    expect(found.version).toBe(4)
  })

  it('at region level have the sums and breaks of their own for counts', async () => {
    const found = await toy.json<ValuesAnswer>('/api/values/cuantos/region/2024')
    expect(found.conteo).toEqual([150, 40])
    expect(found.breaks.conteo.every((cut) => cut > 40 && cut < 150)).toBe(true)
    expect(found.breaks.conteo).toHaveLength(5)
    expect(found.country).toEqual({ tasa: null, conteo: null, base: null, coverage: null })
  })

  it('inside some regions are only those, with the breaks of the whole country', async () => {
    const all = await toy.json<ValuesAnswer>('/api/values/cuantos/comuna/2024')
    const some = await toy.json<ValuesAnswer>('/api/values/cuantos/comuna/2024?within=02,01102')
    expect(some.codes).toEqual(['01102', '02101'])
    expect(some.breaks).toEqual(all.breaks)
  })
})

describe('an answer', () => {
  it('is kept until the next publication, whatever else the address says', async () => {
    const { sql } = toy.database
    const address = '/api/values/cuantos/comuna/2024'
    const first = await toy.json<ValuesAnswer>(`${address}?within=01,02`)
    await sql`update radier.indicator_value set conteo = conteo + 1 where indicator = 'cuantos'`
    expect(await toy.json(`${address}?within=02,01&otra=cosa`)).toEqual(first)
    expect(await toy.json(`${address}?within=02`)).not.toEqual(first)
    await sql`update radier.indicator_value set conteo = conteo - 1 where indicator = 'cuantos'`
  })
})

describe('values of blocks', () => {
  it('are computed from the layer, for the comunas asked', async () => {
    const found = await toy.json<ValuesAnswer>('/api/values/juntos/manzana/2024?within=01101')
    expect(found.codes).toEqual(['0110101001001', '0110101001002', '0110101001003'])
    expect(found.conteo).toEqual([5, 0, null])
    expect(found.tasa).toEqual([25, 0, null])
    expect(found.provenance.map((p) => p.source)).toEqual(['cuadras'])
  })

  it('have count breaks over the whole country whatever is asked', async () => {
    const one = await toy.json<ValuesAnswer>('/api/values/juntos/manzana/2024?within=01102')
    const region = await toy.json<ValuesAnswer>('/api/values/juntos/manzana/2024?within=01')
    expect(one.codes).toEqual(['0110201001001'])
    expect(region.codes).toHaveLength(4)
    expect(one.breaks).toEqual(region.breaks)
    expect(one.breaks.tasa).toEqual([10, 40])
    // Quantiles of 0, 5, 6: sixths fall at 1⅔, 3⅓, 5, 5⅓, 5⅔.
    expect(one.breaks.conteo.map((cut) => Math.round(cut * 100) / 100)).toEqual([1.67, 3.33, 5, 5.33, 5.67])
  })

  it('are refused without saying where, or with too many places', async () => {
    expect(await toy.problem('/api/values/juntos/manzana/2024')).toMatchObject({ status: 400, detail: expect.stringContaining('?within=') })
    const many = Array.from({ length: 61 }, (_, i) => String(10101 + i)).join(',')
    expect(await toy.problem(`/api/values/juntos/manzana/2024?within=${many}`)).toMatchObject({
      status: 400,
      detail: expect.stringContaining('60'),
    })
  })
})

describe('Arrow', () => {
  it.each([
    ['/api/values/juntos/comuna/2024?format=arrow', {}],
    ['/api/values/juntos/comuna/2024', { Accept: 'application/vnd.apache.arrow.stream' }],
  ])('carries the same columns as JSON (%s)', async (path, headers) => {
    const response = await toy.get(path, headers as Record<string, string>)
    expect(response.headers.get('Content-Type')).toBe('application/vnd.apache.arrow.stream')
    const table = tableFromIPC(new Uint8Array(await response.arrayBuffer()))
    expect(table.schema.fields.map((field) => field.name)).toEqual(['code', 'tasa', 'conteo', 'base'])
    expect([...table.getChild('code')!]).toEqual(['01101', '01102', '02101'])
    expect([...table.getChild('tasa')!]).toEqual([10, 20, null])
    expect([...table.getChild('base')!]).toEqual([100, 50, 40])
    expect(JSON.parse(table.schema.metadata.get('radier')!)).toMatchObject({
      version: 4,
      breaks: { tasa: [5, 15] },
      country: { conteo: 20 },
    })
  })

  it('and JSON of one address do not share an ETag', async () => {
    const json = await toy.get('/api/values/juntos/comuna/2024')
    const arrow = await toy.get('/api/values/juntos/comuna/2024', { Accept: 'application/vnd.apache.arrow.stream' })
    expect(json.headers.get('ETag')).not.toBe(arrow.headers.get('ETag'))
    expect(json.headers.get('Vary')).toContain('Accept')
  })
})

it('answers 304 to who holds the answer, and anew after a publication that changes it', async () => {
  const path = '/api/values/juntos/comuna/2024'
  const etag = (await toy.get(path)).headers.get('ETag')!
  expect(etag).toMatch(/"4-/)
  expect((await toy.get(path, { 'If-None-Match': etag })).status).toBe(304)
  const { sql } = toy.database
  await sql`update radier.indicator_value set tasa = 11 where indicator = 'juntos' and level = 'comuna' and code = '01101'`
  await sql`insert into radier.publication (source, action) values ('tabla', 'publish')`
  const after = await toy.get(path, { 'If-None-Match': etag })
  expect(after.status).toBe(200)
  expect(((await after.json()) as ValuesAnswer).tasa[0]).toBe(11)
})
