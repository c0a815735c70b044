/** A table of households by comuna, and a database for the tests of one file. */
import type { Source, Table } from '@radier/geodata/source'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { Toy } from './toy.ts'
import { toySource } from './toy-catalogue.ts'

export const table: Table = {
  level: 'comuna',
  key: { column: 'cut' },
  period: '2024',
  variables: { hogares: { column: 'Hogares', label: 'hogares' } },
}
export const csv = (...rows: string[]) => `cut,Hogares\n${rows.join('\n')}\n`
export const complete = ['13101,100', '13102,20', '13201,3', '01101,40', '16101,5']

export let toy: Toy
beforeAll(async () => {
  toy = await Toy.open()
})
afterAll(() => toy.close())
beforeEach(async () => {
  await toy.sql`truncate radier.load, radier.statistic, radier.publication restart identity cascade`
})

export const withTable = (more: Partial<Source> = {}) => toy.catalogue({ censo: toySource('hogares.csv', { tables: [table], ...more }) })
export const value = async (level: string, code: string, variable = 'hogares') => {
  const [row] = await toy.sql`
    select s.* from radier.statistic s join radier.load l on l.id = s.load and l.state = 'current'
    where variable = ${variable} and level = ${level} and code = ${code}`
  return row
}
export const states = async () =>
  (await toy.sql`select version, state from radier.load order by version`).map((l) => `${l.version} ${l.state}`)
