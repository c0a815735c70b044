import type { GroupsAnswer, MatrixAnswer } from '@radier/api/contract'
import { tableFromIPC } from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import { toyApp } from '../support/toy-app.ts'

const toy = toyApp()

describe('a matrix', () => {
  it('has every indicator for every comuna, in the order asked, with unknown as null', async () => {
    const found = await toy.json<MatrixAnswer>('/api/matrix?indicators=cuantos,juntos')
    expect(found.codes).toEqual(['01101', '01102', '02101'])
    expect(found.level).toBe('comuna')
    expect(found.columns).toEqual([
      {
        indicator: 'cuantos',
        period: '2024',
        first: 'conteo',
        tasa: null,
        conteo: [100, 50, 40],
        country: { tasa: null, conteo: null, coverage: null },
        bands: {},
        absent: {},
        coverage: {},
      },
      {
        indicator: 'juntos',
        period: '2024',
        first: 'tasa',
        tasa: [10, 20, null],
        conteo: [10, 10, null],
        country: { tasa: (100 * 20) / 190, conteo: 20, coverage: null },
        bands: { '01101': [expect.closeTo(5.5, 1), expect.closeTo(17.4, 1)], '01102': [expect.closeTo(11.2, 1), expect.closeTo(33, 1)] },
        absent: {},
        coverage: {},
      },
    ])
    expect(found.missing).toEqual([])
  })

  it('says what it cannot answer and where that exists, and answers the rest', async () => {
    const { columns, missing } = await toy.json<MatrixAnswer>('/api/matrix?level=provincia&indicators=juntos,cuantos,nada,juntos@2011')
    expect(columns.map(({ indicator }) => indicator)).toEqual(['juntos'])
    expect(missing).toEqual([
      { asked: 'cuantos', detail: '«Hogares» no existe por provincia. Existe por: comuna, región.' },
      { asked: 'nada', detail: 'El indicador «nada» no está en el catálogo.' },
      { asked: 'juntos@2011', detail: expect.stringContaining('no tiene el período 2011 por provincia. Tiene: 2024.') },
    ])
  })

  it('of one indicator is what /api/values says', async () => {
    const values = await toy.json<{ codes: string[]; tasa: number[] }>('/api/values/juntos/comuna/2024')
    const { codes, columns } = await toy.json<MatrixAnswer>('/api/matrix?indicators=juntos@2024')
    expect([codes, columns[0]?.tasa]).toEqual([values.codes, values.tasa])
  })

  it.each([
    ['/api/matrix?indicators=juntos,cuantos&format=arrow', {}],
    ['/api/matrix?indicators=juntos,cuantos', { Accept: 'application/vnd.apache.arrow.stream' }],
  ])('comes as Arrow from %s', async (path, headers) => {
    const response = await toy.get(path, headers)
    expect(response.headers.get('Content-Type')).toBe('application/vnd.apache.arrow.stream')
    const table = tableFromIPC(new Uint8Array(await response.arrayBuffer()))
    expect(table.schema.fields.map(({ name }) => name)).toEqual(['code', 'juntos@2024 tasa', 'juntos@2024 conteo', 'cuantos@2024 conteo'])
    expect([...table.getChild('juntos@2024 tasa')!]).toEqual([10, 20, null])
    const about = JSON.parse(table.schema.metadata.get('radier')!)
    expect(about).toMatchObject({
      level: 'comuna',
      missing: [],
      columns: [{ indicator: 'juntos', first: 'tasa' }, { indicator: 'cuantos' }],
    })
  })

  it('is revalidated by ETag', async () => {
    const first = await toy.get('/api/matrix?indicators=juntos')
    const again = await toy.get('/api/matrix?indicators=juntos', { 'If-None-Match': first.headers.get('ETag')! })
    expect(again.status).toBe(304)
  })

  it.each([
    ['/api/matrix', 'indicators'],
    ['/api/matrix?indicators=', 'lista de indicadores'],
    ['/api/matrix?indicators=JUNTOS', 'lista de indicadores'],
    ["/api/matrix?indicators=a';drop--", 'lista de indicadores'],
    ['/api/matrix?indicators=juntos&level=manzana', '/api/columns'],
    [`/api/matrix?indicators=${Array.from({ length: 81 }, (_, i) => `i${i}`).join()}`, '80'],
  ])('%s is malformed', async (path, words) => {
    expect(await toy.problem(path)).toMatchObject({ status: 400, detail: expect.stringContaining(words) })
  })
})

describe('the groups', () => {
  it('are five kinds; what is not known of a comuna leaves it out, and that is said', async () => {
    const { kinds } = await toy.json<GroupsAnswer>('/api/groups')
    expect(kinds.map(({ id }) => id)).toEqual(['red', 'region', 'provincia', 'ruralidad', 'tamano'])
    const [rurality, size] = kinds.slice(3)
    expect(rurality?.groups.flatMap(({ codes }) => codes)).toEqual([])
    expect(rurality?.coverage).toMatch(/^Sin clase conocida/)
    expect(size?.groups[0]?.codes).toEqual(['01101', '01102', '02101'])
  })
})
