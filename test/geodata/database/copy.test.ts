import { setTimeout as wait } from 'node:timers/promises'
import { copyLines, copyOut } from '@radier/geodata/database/copy'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await database.sql`create table things (n integer primary key, facts jsonb)`
})
afterAll(() => database.drop())

const copied = (lines: string[]) => database.sql.begin((tx) => copyLines(tx.unsafe('copy things from stdin'), lines))
const count = async () => (await database.sql`select count(*)::int as n from things`)[0]!.n

it('sends every line', async () => {
  await copied(['1\t{}\n2\t{}\n', '3\t{"a":1}\n'])
  expect(await count()).toBe(3)
})

it.each([
  ['the last line', ['4\t{}\n', '5\t{"a":"\\\\ud83d"}\n'], '22P02'],
  ['a line before many', ['1\t{}\n', ...Array.from({ length: 200 }, (_, i) => `${i + 10}\t{"a":"${'x'.repeat(9_000)}"}\n`)], '23505'],
])(
  'rejects with what the server says of %s, and leaves the session free',
  async (_, lines, code) => {
    await expect(copied(lines)).rejects.toMatchObject({ code })
    expect(await count()).toBe(3)
  },
  10_000,
)

it('gives every byte to who reads slowly, and leaves the session free', async () => {
  const bytes = await database.sql.begin(async (tx) => {
    let read = 0
    for await (const chunk of await copyOut(tx.unsafe("copy (select repeat('x', 99999) from generate_series(1, 9)) to stdout"))) {
      read += (chunk as Buffer).length
      await wait(1)
    }
    await tx`select 1`
    return read
  })
  expect(bytes).toBe(900_000)
}, 10_000)
