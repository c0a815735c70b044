import { migrate } from '@radier/etl/migrate'
import { written } from '@radier/geodata/database/written'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let db: TestDatabase
const role = 'radier_api'
beforeAll(async () => {
  db = await testDatabase()
  await db.sql`create table capa.lote as select 1 as key`
  await db.sql`create table capa_anterior.lote as select 0 as key`
})
afterAll(() => db.drop())

const refused = (text: string) =>
  db.api.unsafe(text).then(
    () => 'done',
    (error: { code: string }) => error.code,
  )

describe('the role of the API', () => {
  it('reads every table, also one that a load has just made, and writes those of people alone', async () => {
    const rows = await db.sql<{ name: string; verbs: string[] }[]>`
      select t.tablename as name, array(
        select verb from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) verb
        where has_table_privilege(${role}, format('%I.%I', t.schemaname, t.tablename), verb)) as verbs
      from pg_tables t where t.schemaname in ('radier', 'capa')`
    expect(rows.length).toBeGreaterThan(Object.keys(written).length)
    for (const { name, verbs } of rows) expect(verbs, name).toEqual(['select', ...(written[name] ?? [])])
    expect(Object.keys(written).filter((name) => !rows.some((row) => row.name === name))).toEqual([])
    expect([...(await db.api`select key from capa.lote`)]).toEqual([{ key: 1 }])
  })

  it.each([
    'create table radier.otra (a int)',
    'create table capa.otra (a int)',
    'create table public.otra (a int)',
    'create schema otra',
    'create extension dblink',
    "create function radier.f() returns int language sql as 'select 1'",
    'create role otra',
    'create database otra',
    `alter role ${role} superuser`,
    'set role radier',
    'drop table capa.lote',
    'alter table radier.site add column otra int',
    "insert into radier.indicator_value (indicator, level, period, code) values ('a', 'comuna', '1', '1')",
    "update radier.load set state = 'current'",
    "insert into radier.publication (source, action) values ('a', 'publish')",
    "insert into radier.migration (name) values ('a')",
    "update radier.ficha set hash = 'otra'",
    'delete from radier.ficha',
    'truncate radier.site cascade',
    'update capa.lote set key = 2',
    'select * from capa_anterior.lote',
    "select pg_read_file('/etc/passwd')",
    "select pg_ls_dir('/')",
    "copy radier.saved_search from '/etc/passwd'",
    "copy (select 1) to program 'id'",
    "select lo_import('/etc/passwd')",
    'select rolpassword from pg_authid',
    "alter system set work_mem = '1GB'",
    'select pg_reload_conf()',
  ])('may not %s', async (text) => {
    expect(await refused(text)).toBe('42501')
  })

  it('makes and drops tables in the example and nowhere else', async () => {
    await db.api.begin(async (tx) => {
      await tx`create table ejemplo.lote (key int)`
      await tx`create index on ejemplo.lote (key)`
      await tx`drop table ejemplo.lote`
    })
  })
})

describe('a database from before the role', () => {
  it('gets the rights at its next migration, loses those that are too many, and its example can be taken away', async () => {
    await db.sql.unsafe(`revoke all on all tables in schema radier, capa from ${role}; revoke usage on schema radier, capa from ${role}`)
    await db.sql.unsafe(`grant update on radier.load to ${role}; create table ejemplo.viejo (key int)`)
    expect(await refused('select 1 from radier.site')).toBe('42501')
    await migrate(db.sql, undefined, role)
    expect(await refused('select 1 from radier.site, capa.lote')).toBe('done')
    expect(await refused("update radier.load set state = 'current'")).toBe('42501')
    expect(await refused('drop table ejemplo.viejo')).toBe('done')
  })
})
