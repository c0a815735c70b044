import type { StarterSource, StatisticRow } from '@radier/etl/steps/shaped'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Toy } from './toy.ts'
import { toyCatalogue, toySource } from './toy-catalogue.ts'

let toy: Toy
beforeAll(async () => {
  toy = await Toy.open()
})
afterAll(() => toy.close())

const figure = (code: string, value: number): StatisticRow => ({
  variable: 'hogares',
  level: 'comuna',
  code,
  period: '2024',
  value,
  sheet: '6',
  row: 5,
  col: 'G',
  header: 'Hogares',
})
const starters: Record<string, StarterSource> = {
  censo: { file: 'V1.xlsx', sha256: 'a'.repeat(64), statistics: [figure('13101', 100), figure('13102', 20)], layers: [] },
  limites: {
    file: 'limites.geojson',
    sha256: 'b'.repeat(64),
    statistics: [],
    layers: [
      {
        id: 'comuna',
        rows: [
          [
            {
              key: '13101',
              cut: '13101',
              values: { nombre: 'Santiago' },
              row: 7,
              geometry: {
                type: 'MultiPolygon',
                coordinates: [
                  [
                    [
                      [-71, -33],
                      [-70, -33],
                      [-70, -32],
                      [-71, -33],
                    ],
                  ],
                ],
              },
            },
          ],
        ],
      },
    ],
  },
}
const shipped = {
  ...toyCatalogue,
  sources: Object.fromEntries(Object.entries(toyCatalogue.sources).map(([id, source]) => [id, { ...source, starter: true }])),
}
const start = () => toy.run(shipped, { starter: true, readStarter: async (id) => starters[id] ?? null })
const current = () => toy.sql`select source, via, file from radier.load where state = 'current' order by 1`

it('the starter set is published through the same checks, keeping the cells it was compiled from', async () => {
  expect((await start()).results.map((r) => [r.source, r.outcome])).toEqual([
    ['limites', 'publicada'],
    ['censo', 'publicada'],
  ])
  expect(await current()).toEqual([
    { source: 'censo', via: 'starter', file: 'V1.xlsx' },
    { source: 'limites', via: 'starter', file: 'limites.geojson' },
  ])
  expect(await toy.sql`select sheet, "row", col from radier.statistic where code = '13101'`).toEqual([{ sheet: '6', row: 5, col: 'G' }])
  expect(await toy.sql`select key, source_row from capa.comuna`).toEqual([{ key: '13101', source_row: 7 }])
})

it('a second start loads nothing', async () => {
  const before = await toy.sql`select max(id) from radier.publication`
  expect((await start()).results).toEqual([])
  expect(await toy.sql`select max(id) from radier.publication`).toEqual(before)
})

it('the complete file takes the place of the starter’s, and the starter does not come back', async () => {
  toy.write('hogares.csv', 'cut,Hogares\n13101,101\n13102,20\n')
  expect((await toy.load(shipped, 'censo')).outcome).toBe('publicada')
  await start()
  expect((await current())[0]).toEqual({ source: 'censo', via: 'mirror', file: 'hogares.csv' })
})

it('a starter that misses a published total is refused like any file', async () => {
  const control = { variable: 'hogares', level: 'comuna' as const, code: '13101', period: '2024', value: 99, publisher: 'Editor' }
  const catalogue = {
    ...shipped,
    sources: { otra: toySource('otra.csv', { starter: true, tables: toyCatalogue.sources.censo!.tables!, controls: [control] }) },
    layers: {},
  }
  const { results } = await toy.run(catalogue, { starter: true, readStarter: async () => starters.censo! })
  expect(results).toMatchObject([{ outcome: 'rechazada', reason: expect.stringContaining('100 ≠ 99') }])
})
