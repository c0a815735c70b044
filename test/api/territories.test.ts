import type { AtAnswer, SearchAnswer, TerritoriesAnswer, TerritoryAnswer } from '@radier/api/contract'
import { describe, expect, it } from 'vitest'
import { corner } from '../support/comuna-de-prueba.ts'
import { toyApp } from '../support/toy-app.ts'

const toy = toyApp()

it('lists country, regions, provincias and comunas with population and frame', async () => {
  const { territories, version } = await toy.json<TerritoriesAnswer>('/api/territories')
  expect(version).toBe(4)
  expect(territories.map((t) => t.code)).toEqual(['0', '01', '02', '011', '021', '01101', '01102', '02101'])
  expect(territories[5]).toEqual({
    code: '01101',
    name: 'Comuna de Prueba',
    level: 'comuna',
    parent: '011',
    bbox: [corner.lon, corner.lat, corner.lon + 0.1, corner.lat + 0.1],
    label: [corner.lon + 0.05, corner.lat + 0.05],
    population: 300,
  })
  expect(territories[0]).toMatchObject({ population: 600, bbox: null, parent: null })
})

describe('one territory', () => {
  it('has every indicator with its place; the highest is first', async () => {
    const found = await toy.json<TerritoryAnswer>('/api/territories/01102')
    expect(found.path.map((p) => p.name)).toEqual(['Chile', 'Región de Prueba', 'Provincia de Prueba', 'Ñuñío'])
    const juntos = found.values.find((v) => v.indicator === 'juntos')!
    expect(juntos).toMatchObject({ tasa: 20, conteo: 10, base: 50, rank: { country: { place: 1, of: 2 }, region: { place: 1, of: 2 } } })
    const cuantos = found.values.find((v) => v.indicator === 'cuantos')!
    expect(cuantos.rank).toEqual({
      country: { place: 2, last: 2, of: 3, why: 'lugar' },
      region: { place: 2, last: 2, of: 2, why: 'lugar' },
    })
  })

  it('has no place when its value is unknown', async () => {
    const found = await toy.json<TerritoryAnswer>('/api/territories/02101')
    const juntos = found.values.find((v) => v.indicator === 'juntos')!
    expect(juntos).toMatchObject({ tasa: null, conteo: null, base: 40, rank: { country: null, region: null } })
  })

  it('shares the place with its equals', async () => {
    const { sql } = toy.database
    await sql`update radier.indicator_value set conteo = 100 where indicator = 'cuantos' and code = '02101'`
    await sql`insert into radier.publication (source, action) values ('tabla', 'publish')`
    for (const code of ['01101', '02101']) {
      const found = await toy.json<TerritoryAnswer>(`/api/territories/${code}`)
      expect(found.values.find((v) => v.indicator === 'cuantos')!.rank.country).toEqual({ place: 1, last: 2, of: 3, why: 'empate' })
    }
  })

  it('can be a block, whose figures are computed from its layer', async () => {
    const found = await toy.json<TerritoryAnswer>('/api/territories/0110101001001')
    expect(found).toMatchObject({ name: 'Manzana 0110101001001', level: 'manzana', parent: '01101', population: null })
    expect(found.path.map((p) => p.code)).toEqual(['0', '01', '011', '01101', '0110101001001'])
    expect(found.values.find((v) => v.indicator === 'juntos')).toMatchObject({ tasa: 25, conteo: 5, base: 20 })
  })
})

describe('search', () => {
  it.each([['nunio'], ['ÑUÑÍO'], ['01102']])('finds Ñuñío as «%s»', async (q) => {
    const { results } = await toy.json<SearchAnswer>(`/api/search?q=${encodeURIComponent(q)}`)
    expect(results[0]!.code).toBe('01102')
  })

  it('finds nothing without failing', async () => {
    expect((await toy.json<SearchAnswer>('/api/search?q=xyzzy')).results).toEqual([])
  })
})

it('says the comuna at a point', async () => {
  expect((await toy.json<AtAnswer>(`/api/at?lon=${corner.lon + 0.15}&lat=${corner.lat + 0.05}`)).name).toBe('Ñuñío')
})
