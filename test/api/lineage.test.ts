import type { FeatureAnswer, LineageAnswer } from '@radier/api/contract'
import { describe, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { passed } from '../support/comuna-de-prueba.ts'
import { toyApp } from '../support/toy-app.ts'
import { toyCatalogue } from '../support/toy-catalogue.ts'

const toy = toyApp()

describe('where a figure comes from', () => {
  it('for a comuna is the cell of each operand, with the rows above and below', async () => {
    const found = await toy.json<LineageAnswer>('/api/lineage/juntos/comuna/01102/2024')
    expect(found.place).toEqual({ code: '01102', name: 'Ñuñío', level: 'comuna' })
    expect(found.formula).toEqual({ conteo: 'hogares - presentes', base: 'hogares', per: 100 })
    expect(found.value).toEqual({ tasa: 20, conteo: 10, base: 50 })
    expect(found.operands.map((o) => [o.variable, o.label, o.value])).toEqual([
      ['hogares', 'hogares', 50],
      ['presentes', 'viviendas con moradores presentes', 40],
    ])
    expect(found.operands[1]!.cell).toEqual({
      sheet: 'Hogares',
      row: 7,
      col: 'D',
      header: 'Presentes',
      around: [
        { row: 6, name: 'Comuna de Prueba', code: '01101', value: 90 },
        { row: 7, name: 'Ñuñío', code: '01102', value: 40 },
        { row: 8, name: 'Otra', code: '02101', value: null },
      ],
    })
    expect(found.operands[0]!.source).toMatchObject({
      source: 'tabla',
      sha256: 'ab'.repeat(32),
      licence: 'dominio público',
      loadVersion: 1,
    })
    expect(found.checks).toEqual([passed])
  })

  it('for the country is its own row, with no row above the first', async () => {
    const found = await toy.json<LineageAnswer>('/api/lineage/juntos/pais/0/2024')
    expect(found.operands[0]!.cell!.around.map((r) => r.name)).toEqual(['Chile', 'Comuna de Prueba'])
  })

  it('for a region is a sum of comunas, and names the unknown ones', async () => {
    const known = await toy.json<LineageAnswer>('/api/lineage/juntos/region/01/2024')
    expect(known.operands[0]).toMatchObject({
      cell: null,
      value: 150,
      sum: {
        of: 'comuna',
        count: 2,
        unknown: [],
        parts: [
          { code: '01101', value: 100 },
          { code: '01102', row: 7, value: 50 },
        ],
      },
    })
    const unknown = await toy.json<LineageAnswer>('/api/lineage/juntos/region/02/2024')
    expect(unknown.operands[1]).toMatchObject({ value: null, sum: { of: 'comuna', count: 0, unknown: ['Otra'] } })
  })

  it.each([
    [
      'names the filter, how many they are and which',
      {
        count: 138,
        rows: [
          [7, 12],
          [40, 171],
        ],
      },
      {
        count: 138,
        runs: [
          [7, 12],
          [40, 171],
        ],
      },
    ],
    ['says nothing of how many when the starter set does not', null, { count: null, runs: [] }],
  ])('for several rows of the file added has no cell: it %s', async (_, made, told) => {
    const { tabla } = toyCatalogue.sources
    const tables = tabla!.tables!.map((table) => ({ ...table, sum: true as const }))
    await toy.database
      .sql`update radier.statistic set made = ${toy.database.sql.json(made as never)} where variable = 'presentes' and code = '01102'`
    const catalogue = { ...toyCatalogue, sources: { ...toyCatalogue.sources, tabla: { ...tabla!, tables } } }
    const app = testApp({ sql: toy.database.api, catalogue, pollMs: 0 })
    const found: LineageAnswer = await (await app.request('/api/lineage/juntos/comuna/01102/2024')).json()
    const where = [{ column: 'Código', is: ['01102'] }]
    const rows = { sheet: 'Hogares', col: 'D', header: 'Presentes', where, runs: told.runs }
    expect(found.operands[1]).toMatchObject({ cell: null, sum: { of: 'filas', count: told.count, unknown: [], parts: [], rows } })
    await toy.database.sql`update radier.statistic set made = null where variable = 'presentes'`
  })

  it('tells what was corrected in its cell, and in what was added, with before, after and reason', async () => {
    const correction = { row: 7, field: 'Presentes', was: '400', now: '40', reason: 'un cero de más' }
    const { sql } = toy.database
    await sql`update radier.statistic set made = ${sql.json({ count: 1, rows: [[7, 7]], corrections: [correction] })} where variable = 'presentes' and code = '01102'`
    const app = testApp({ sql, catalogue: toyCatalogue, pollMs: 0 })
    const ask = async (place: string): Promise<LineageAnswer> => (await app.request(`/api/lineage/juntos/${place}/2024`)).json()
    const own = await ask('comuna/01102')
    expect(own.operands.map((o) => o.corrections)).toEqual([[], [correction]])
    expect(own.operands[1]!.cell!.row).toBe(7)
    const above = await ask('region/01')
    expect(above.operands.map((o) => o.corrections)).toEqual([[], [correction]])
    await sql`update radier.statistic set made = null where variable = 'presentes'`
  })

  it('for a sum of features counts them and names the unknown ones', async () => {
    const found = await toy.json<LineageAnswer>('/api/lineage/familias/comuna/01101/2024')
    expect(found.value.conteo).toBeNull()
    expect(found.operands[0]).toMatchObject({
      label: 'familias en sedes',
      cell: null,
      sum: { of: 'elementos', count: 1, unknown: ['2'], parts: [{ row: 1, code: '1' }] },
    })
  })

  it('is the published cell that the value was computed from, though another source has a sum', async () => {
    const { sql } = toy.database
    const [sum] = await sql<{ load: number }[]>`
      insert into radier.statistic (load, variable, level, code, period, value)
      select id, 'presentes', 'comuna', '02101', '2024', 30 from radier.load where source = 'sedes' and state = 'current'
      returning load`
    const found = await toy.json<LineageAnswer>('/api/lineage/juntos/comuna/02101/2024')
    expect(found.value.conteo).toBeNull()
    expect(found.operands[1]).toMatchObject({ variable: 'presentes', value: null, cell: { row: 8 } })
    await sql`delete from radier.statistic where load = ${sum!.load} and variable = 'presentes'`
  })

  it('names the source even where it says nothing', async () => {
    const found = await toy.json<LineageAnswer>('/api/lineage/familias/comuna/02101/2024')
    expect(found.operands[0]).toMatchObject({
      value: null,
      cell: null,
      source: { source: 'sedes' },
      sum: { of: 'elementos', count: 0, unknown: [] },
    })
  })

  it('for a block is the feature of its layer', async () => {
    const found = await toy.json<LineageAnswer>('/api/lineage/juntos/manzana/0110101001002/2024')
    expect(found.value).toEqual({ tasa: 0, conteo: 0, base: 30 })
    expect(found.operands.map((o) => [o.label, o.value, o.cell!.header, o.cell!.row])).toEqual([
      ['Hogares', 30, 'HOG', 2],
      ['Viviendas', 30, 'PRES', 2],
    ])
    expect(found.operands[0]!.source.source).toBe('cuadras')
  })
})

describe('a feature', () => {
  it('gives its attributes in the order of the catalogue, and its row in the file', async () => {
    const found = await toy.json<FeatureAnswer>('/api/features/sede/2')
    expect(found).toMatchObject({ layer: 'sede', key: '2', cut: '01101', row: 2, provenance: { source: 'sedes', file: 'sedes.geojson' } })
    expect(found.attributes).toEqual({ nombre: 'Sede Sur', familias: null })
  })
})
