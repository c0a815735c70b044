import { readFileSync } from 'node:fs'
import { connect, type Sql } from '@radier/etl/database'
import { migrate, migrationNames } from '@radier/etl/migrate'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

/** Migrations of commit a1a905a, when everything entered as the owner. What is released is never edited, so these files are those. */
const then = ['0001_loads_statistics_and_layers', '0002_areas', '0003_fichas', '0004_planning'].map((name) => `${name}.sql`)

const addressOf = (text: string, database: string) => new URL(`/${database}`, text).href
const name = `test_upgrade_${process.pid}`
let admin: Sql
let owner: Sql
let api: Sql
beforeAll(async () => {
  admin = connect(addressOf(inject('templateUrl'), 'postgres'), { max: 1 })
  await admin.unsafe(`create database ${name}`)
  owner = connect(addressOf(inject('templateUrl'), name), { max: 1 })
  api = connect(addressOf(inject('apiUrl'), name), { max: 1 })
  await owner.unsafe(
    'create extension postgis; create schema radier; create table radier.migration (name text primary key, at timestamptz default now())',
  )
  for (const file of then) {
    await owner.unsafe(readFileSync(new URL(`../../etl/migrations/${file}`, import.meta.url), 'utf8'))
    await owner`insert into radier.migration (name) values (${file})`
  }
  await owner.unsafe(`
    insert into radier.load (source, version, state, via, file, sha256, definition, report, checks)
      values ('censo', 1, 'current', 'starter', 'a.csv', '', '', '{}', '[]');
    create table capa.comuna (key text); insert into capa.comuna values ('13101');
    create table capa_anterior.comuna (key text);
    create table ejemplo.lote (key text);
    insert into radier.site (place, name, geom, owner, origin)
      values ('13101', 'Antiguo', 'srid=4326;point(-70.6 -33.4)', 'fiscal', '{"kind":"dibujo"}');
    insert into radier.site_event (site, kind, text) select id, 'nota', 'De antes' from radier.site;
    insert into radier.norm_review (place, zone, field, state) values ('13101', 'ZA', 'densidad', 'validado');
    insert into radier.saved_search (place, name, asked) values ('13101', 'Antigua', '{}');
    insert into radier.ficha_template (id, template) values ('p-a', '{}');
    insert into radier.ficha (id, hash, content) values ('AAAA', '', '{}');
    insert into radier.batch (id, caller, state, asked, total) values ('b', 'x', 'en cola', '{"codes":["13101"],"origin":"http://127.0.0.1:4173"}', 1);`)
})
afterAll(async () => {
  await Promise.all([owner.end(), api.end()])
  await admin.unsafe(`drop database ${name} with (force)`)
  await admin.end()
})

it('a database of before keeps all that people wrote, and its API goes on with fewer rights', async () => {
  const tables = ['site', 'site_event', 'norm_review', 'saved_search', 'ficha_template', 'ficha', 'batch', 'load']
  const counts = async (sql: Sql) =>
    Promise.all(tables.map(async (table) => (await sql.unsafe<{ n: number }[]>(`select count(*)::int as n from radier.${table}`))[0]!.n))
  await migrate(owner, undefined, 'radier_api')
  expect((await owner<{ name: string }[]>`select name from radier.migration order by name`).map((row) => row.name)).toEqual(
    migrationNames(),
  )
  expect(await counts(api)).toEqual(tables.map(() => 1))
  expect([...(await api`select key from capa.comuna`)]).toEqual([{ key: '13101' }])
  await api`update radier.site set name = 'Nuevo'`
  await api`drop table ejemplo.lote`
  await expect(api`update radier.load set state = 'previous'`.then()).rejects.toThrow(/permission denied/)
})
