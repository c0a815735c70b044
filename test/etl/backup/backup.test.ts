import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openBackup } from '@radier/etl/backup/read'
import { restoreBackup } from '@radier/etl/backup/restore'
import { workIn, workWords } from '@radier/etl/backup/work'
import { writeBackup } from '@radier/etl/backup/write'
import { connect } from '@radier/etl/database'
import { notBackedUp, peopleWrote } from '@radier/geodata/database/kept'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../support/database.ts'
import { workOf, writeWork } from './written.ts'

let from: TestDatabase
let folder: string
let file: string
let work: Awaited<ReturnType<typeof workOf>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'radier-backup-'))
  from = await testDatabase()
  await writeWork(from.sql)
  work = await workOf(from.sql)
  file = (await writeBackup({ url: from.url, folder, name: 'radier' })).file
})
afterAll(async () => {
  await from.drop()
  rmSync(folder, { recursive: true, force: true })
})

const restored = async (path: string, into: TestDatabase) => {
  const backup = await openBackup(path)
  await restoreBackup(into.sql, backup).finally(backup.close)
}
const refusal = (path: string, into = from) =>
  restored(path, into).then(
    () => 'accepted',
    (error: Error) => error.message,
  )
async function fresh(use: (database: TestDatabase) => Promise<void>): Promise<void> {
  const database = await testDatabase()
  await use(database).finally(() => database.drop())
}

describe('the tables of the database', () => {
  it('are each written by people or not, by decision', async () => {
    const found = await from.sql<{ name: string }[]>`select tablename::text as name from pg_tables where schemaname = 'radier'`
    const decided = [...Object.keys(peopleWrote), ...Object.keys(notBackedUp)]
    expect(decided.sort(), 'decide in geodata/database/kept.ts').toEqual(found.map(({ name }) => name).sort())
  })

  it('that people wrote refer only to each other, and come after those they refer to', async () => {
    const arrows = await from.sql<{ from: string; to: string }[]>`
      select a.relname::text as from, b.relname::text as to from pg_constraint c
      join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid where c.contype = 'f'`
    const order = Object.keys(peopleWrote)
    const kept = arrows.filter((arrow) => order.includes(arrow.from) || order.includes(arrow.to))
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.filter((arrow) => order.indexOf(arrow.from) < order.indexOf(arrow.to) || !order.includes(arrow.to))).toEqual([])
  })

  it('that people wrote all have something in these tests', async () => {
    expect([...(await workIn(from.sql))].filter(([, rows]) => rows === 0)).toEqual([])
  })
})

describe('a backup', () => {
  it('restored into a fresh database gives every row back, and people go on from there', () =>
    fresh(async (into) => {
      await restored(file, into)
      expect(await workOf(into.sql)).toEqual(work)
      const [photo] = await into.sql`insert into radier.site_photo (site, type, bytes) values ('s2', 'image/png', '') returning id`
      expect(photo).toEqual({ id: 2 })
    }))

  it('is a zip that says what it holds, part by part', () => {
    const parts = unzipSync(readFileSync(file))
    const manifest = JSON.parse(Buffer.from(parts['manifest.json']!).toString())
    expect(manifest).toMatchObject({ kind: 'Respaldo de Radier', format: 1, radier: '0.1.0' })
    expect(manifest.parts.map((part: { table: string; rows: number }) => [part.table, part.rows])).toEqual(
      Object.entries(work).map(([table, rows]) => [table, rows.length]),
    )
    expect(Object.keys(parts)).toEqual([...Object.keys(peopleWrote).map((table) => `${table}.copy`), 'manifest.json'])
  })

  it('is one moment, though others write while it is made', async () => {
    const writer = connect(from.url, { max: 1 })
    let going = true
    const writing = (async () => {
      for (let n = 0; going; n++, await wait(2)) {
        await writer.begin(async (tx) => {
          await tx`insert into radier.site (id, place, name, geom, owner, origin) values (${`w${n}`}, '01101', 'x', st_setsrid(st_point(-70, ${-20 - n / 1e4}), 4326), 'x', '{}')`
          await tx`insert into radier.site_event (site, kind, text) values (${`w${n}`}, 'creado', 'x')`
        })
      }
    })()
    const made = []
    for (let n = 0; n < 5; n++) made.push(await writeBackup({ url: from.url, folder: join(folder, 'writing'), name: `n${n}` }))
    going = false
    await writing
    await writer`delete from radier.site where id like 'w%'`
    await writer.end()
    const counts = made.map(({ manifest }) =>
      manifest.parts.filter(({ table }) => table === 'site' || table === 'site_event').map(({ rows }) => rows),
    )
    expect(counts.filter(([sites, events]) => sites !== events)).toEqual([])
    expect(counts.at(-1)![0]).toBeGreaterThan(counts[0]![0]!)
  })

  it('takes the place of what is there', () =>
    fresh(async (into) => {
      await into.sql`insert into radier.area (code, name, outline, hectares, bbox, label, secret) values ('area-x', 'Otra', '[]', 1, '{}', '{}', '')`
      await restored(file, into)
      expect(await workOf(into.sql)).toEqual(work)
    }))

  it('made before a later migration gets its new columns with their defaults', () =>
    fresh(async (into) => {
      await into.sql`alter table radier.site add column made_up integer not null default 7, add column made_up_text text`
      await into.sql`create table radier.later (id text primary key)`
      await restored(file, into)
      expect([...(await into.sql`select id, name, made_up, made_up_text from radier.site order by id`)]).toMatchObject([
        { id: 's1', made_up: 7, made_up_text: null },
        { id: 's2', name: 'Sin nada', made_up: 7, made_up_text: null },
      ])
    }))

  it.each([
    [
      'brings a column that is no longer kept',
      'alter table radier.site drop column price_uf_m2',
      /trae en sitios datos que esta versión no guarda \(price_uf_m2\)\. No se cambió nada/,
    ],
    [
      'lacks a column that must be told',
      'alter table radier.area add column who text not null',
      /no acepta lo que el respaldo trae en áreas dibujadas \(.*who.*\)\. No se cambió nada/,
    ],
    [
      'brings what is now forbidden',
      "alter table radier.ficha add check (id <> 'f1')",
      /no acepta lo que el respaldo trae en fichas emitidas/,
    ],
  ])('that %s is refused and changes nothing', (_, change, sentence) =>
    fresh(async (into) => {
      await into.sql.unsafe(change)
      await into.sql`insert into radier.saved_search (id, place, name, asked) values ('mía', '01101', 'x', '{}')`
      const before = await workOf(into.sql)
      expect(await refusal(file, into)).toMatch(sentence)
      expect(await workOf(into.sql)).toEqual(before)
    }),
  )

  it('tells what it holds in words', async () => {
    expect(workWords(await workIn(from.sql))).toBe(
      '2 sitios, 1 foto, 2 hechos de sitios, 1 excepción, 1 búsqueda, 1 norma revisada, 1 hecho de normas, 1 área dibujada, 1 plantilla, 1 ficha emitida, 1 emisor, 1 folio',
    )
  })
})
