import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backupBeforeMigration } from '@radier/etl/backup/before-migration'
import { openBackup } from '@radier/etl/backup/read'
import { restoreBackup } from '@radier/etl/backup/restore'
import { connect } from '@radier/etl/database'
import { migrate, migrationNames } from '@radier/etl/migrate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../support/database.ts'
import { openFolder, runNode } from '../../support/programs.ts'
import { workOf, writeWork } from './written.ts'

const WORK = /2 sitios, 1 foto, 2 hechos de sitios, 1 excepción, 1 búsqueda/
let db: TestDatabase
let state: string
beforeAll(async () => {
  state = openFolder()
  db = await testDatabase()
  await writeWork(db.sql)
})
afterAll(async () => {
  await db.drop()
  rmSync(state, { recursive: true, force: true })
})

async function run(database: TestDatabase, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const program = runNode(['start.mjs', ...args], { DATABASE_URL: database.url, RADIER_FOLDER: state, INIT_CWD: state })
  const code = await program.ended
  return { code, said: program.printed().trim() }
}

describe('npm run backup and npm run restore', () => {
  it('keep what people wrote and put it into a fresh database, but over other work only when told so, which is kept first', async () => {
    const made = await run(db, 'backup', '--to', 'copias')
    expect(made).toMatchObject({ code: 0, said: expect.stringMatching(WORK) })
    const [name] = readdirSync(join(state, 'copias'))
    const into = await testDatabase()
    expect(await run(into, 'restore', `copias/${name}`)).toMatchObject({ code: 0, said: expect.stringMatching(WORK) })
    expect(await workOf(into.sql)).toEqual(await workOf(db.sql))

    await into.sql`update radier.area set name = 'Otro nombre'`
    const kept = await workOf(into.sql)
    const refused = await run(into, 'restore', `copias/${name}`)
    expect(refused).toMatchObject({
      code: 1,
      said: expect.stringMatching(/Aquí hay 2 sitios, .*agregue --replace para hacerlo\. No se cambió nada\./),
    })
    expect(await workOf(into.sql)).toEqual(kept)

    const server = connect(into.url, { max: 1, connection: { application_name: 'radier-api' } })
    await server`select 1`
    expect(await run(into, 'restore', `copias/${name}`, '--replace')).toEqual({
      code: 1,
      said: 'Radier está funcionando sobre esta base de datos: ciérrelo y restaure después. No se cambió nada.',
    })
    await server.end()
    expect(await workOf(into.sql)).toEqual(kept)

    expect(await run(into, 'restore', `copias/${name}`, '--replace')).toMatchObject({ code: 0 })
    expect(await workOf(into.sql)).toEqual(await workOf(db.sql))
    const [before] = readdirSync(join(state, 'respaldos'))
    expect(before).toMatch(/^antes-de-restaurar-\d{17}\.zip$/)
    expect(await run(into, 'restore', `respaldos/${before}`, '--replace')).toMatchObject({ code: 0 })
    expect(await workOf(into.sql)).toEqual(kept)
    await into.drop()
  })

  it.each([
    [['backup', 'algo'], 'Uso: npm run backup [-- --to CARPETA]'],
    [['restore'], 'Uso: npm run restore -- ARCHIVO [--replace]'],
    [['restore', 'a.zip', '--force'], 'Uso: npm run restore -- ARCHIVO [--replace]'],
  ])('say how they are used when asked %j', async (args, said) => {
    expect(await run(db, ...args)).toEqual({ code: 1, said })
  })
})

describe('a database of an older Radier', () => {
  const first = migrationNames().slice(0, 3)
  async function older(use: (database: TestDatabase, folder: string) => Promise<void>): Promise<void> {
    const database = await testDatabase()
    await database.sql`drop schema radier, capa, capa_anterior, ejemplo cascade`
    await database.sql.unsafe(
      'create schema radier; create table radier.migration (name text primary key, at timestamptz not null default now())',
    )
    for (const name of first) {
      await database.sql.unsafe(readFileSync(new URL(`../../../etl/migrations/${name}`, import.meta.url), 'utf8'))
      await database.sql`insert into radier.migration (name) values (${name})`
    }
    const folder = join(state, `respaldos-${performance.now()}`)
    await use(database, folder).finally(() => database.drop())
  }
  const draw = (sql: TestDatabase['sql']) =>
    sql`insert into radier.area (code, name, outline, hectares, bbox, label, secret) values ('area-1', 'Vieja', '[]', 1, '{}', '{}', '')`
  const ran = async (sql: TestDatabase['sql']) =>
    (await sql<{ name: string }[]>`select name from radier.migration order by 1`).map((row) => row.name)

  it('is backed up before it changes, which a restore of today reads; the last ten stay', () =>
    older(async ({ sql, url }, folder) => {
      await draw(sql)
      mkdirSync(folder)
      for (let n = 0; n < 12; n++) writeFileSync(join(folder, `antes-de-migrar-2020010100000000${n % 10}${n > 9 ? 'x' : ''}.zip`), '')
      writeFileSync(join(folder, 'radier-20200101000000000.zip'), '')
      const said: string[] = []
      await migrate(
        sql,
        backupBeforeMigration(url, folder, (line) => said.push(line)),
      )
      expect(await ran(sql)).toEqual(migrationNames())
      const left = readdirSync(folder).sort()
      expect(left).toHaveLength(11)
      expect(left).toContain('radier-20200101000000000.zip')
      const newest = left.at(-2)!
      expect(said).toEqual([`Antes de actualizar la base de datos se guardó lo que hay (1 área dibujada) en ${join(folder, newest)}`])
      await sql`delete from radier.area`
      const backup = await openBackup(join(folder, newest))
      await restoreBackup(sql, backup).finally(backup.close)
      expect([...(await sql`select code, name from radier.area`)]).toEqual([{ code: 'area-1', name: 'Vieja' }])
    }))

  it('stays as it is when that backup cannot be written', () =>
    older(async ({ sql, url }, folder) => {
      await draw(sql)
      writeFileSync(folder, 'a file where the folder should be')
      await expect(
        migrate(
          sql,
          backupBeforeMigration(url, folder, () => {}),
        ),
      ).rejects.toThrow(
        `La base de datos debe actualizarse y antes se guarda lo que hay (1 área dibujada). No se escribió el respaldo en ${folder}: no se puede escribir ahí. Nada se cambió.`,
      )
      expect(await ran(sql)).toEqual(first)
    }))

  it('in which nobody wrote anything is just brought up', () =>
    older(async ({ sql, url }, folder) => {
      await migrate(
        sql,
        backupBeforeMigration(url, folder, () => {}),
      )
      expect(await ran(sql)).toEqual(migrationNames())
      expect(() => readdirSync(folder)).toThrow('ENOENT')
    }))
})
