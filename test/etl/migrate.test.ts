import { connect } from '@radier/etl/database'
import { migrate, migrationNames } from '@radier/etl/migrate'
import * as schema from '@radier/geodata/database/schema'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

const tables = Object.values(schema)
  .filter((thing) => is(thing, PgTable))
  .map((table) => getTableConfig(table))
const spelling: Record<string, string> = {
  'timestamp with time zone': 'timestamp with time zone',
  'double precision': 'double precision',
  'double precision[]': 'ARRAY',
  'integer[]': 'ARRAY',
  'geometry(Geometry,4326)': 'USER-DEFINED',
}

describe('the migrated database', () => {
  it('has at least the six tables of the schema', () => {
    expect(tables.length).toBeGreaterThanOrEqual(6)
  })

  it.each(tables)('gives $name the columns, types and nulls that the schema says', async ({ name, columns }) => {
    const found = await db.sql`
      select column_name as name, data_type as type, is_nullable = 'NO' as required from information_schema.columns
      where table_schema = 'radier' and table_name = ${name} order by column_name`
    const wanted = columns.map((c) => ({
      name: c.name,
      type: spelling[c.getSQLType()] ?? c.getSQLType(),
      required: c.notNull || c.primary,
    }))
    expect([...found]).toEqual(wanted.sort((a, b) => (a.name < b.name ? -1 : 1)))
  })

  it.each(tables)('gives $name the primary key and the indexes that the schema says', async ({ name, columns, primaryKeys, indexes }) => {
    const found = await db.sql<{ name: string; columns: string[]; unique: boolean; primary: boolean; partial: boolean }[]>`
      select i.relname as name, x.indisunique as unique, x.indisprimary as primary, x.indpred is not null as partial,
        array(select a.attname::text from unnest(x.indkey) with ordinality k(n, at)
          join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.n order by k.at) as columns
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      where t.relnamespace = 'radier'::regnamespace and t.relname = ${name} order by i.relname`
    const key = primaryKeys[0]?.columns.map((c) => c.name) ?? columns.filter((c) => c.primary).map((c) => c.name)
    expect(found.find((index) => index.primary)?.columns).toEqual(key)
    const wanted = indexes.map(({ config }) => ({
      name: config.name,
      unique: config.unique,
      primary: false,
      partial: config.where !== undefined,
      columns: config.columns.map((column) => (column as { name: string }).name),
    }))
    expect([...found].filter((index) => !index.primary)).toEqual(wanted.sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)))
  })

  it('has the schemas of the layers and PostGIS', async () => {
    const found = await db.sql<{ name: string }[]>`select nspname as name from pg_namespace where nspname like 'capa%' order by 1`
    expect(found.map((row) => row.name)).toEqual(['capa', 'capa_anterior'])
    const [point] = await db.sql`select st_srid(st_point(-70.6, -33.4, 4326)) as srid`
    expect(point).toEqual({ srid: 4326 })
  })

  it('admits only one current load of a source', async () => {
    const insert = (
      version: number,
    ) => db.sql`insert into radier.load (source, version, state, via, file, sha256, definition, report, checks)
      values ('prueba', ${version}, 'current', 'drop', 'a.csv', '', '', '{}', '[]')`
    await insert(1)
    await expect(insert(2)).rejects.toThrow(/load_one_current/)
  })

  it('is not touched by migrating again, even by two programs at once', async () => {
    const other = connect(db.url)
    await Promise.all([migrate(db.sql), migrate(other)])
    await other.end()
    const ran = await db.sql<{ name: string }[]>`select name from radier.migration order by name`
    expect(ran.map((row) => row.name)).toEqual(migrationNames())
  })

  it('refuses a database prepared by a newer version', async () => {
    await db.sql`insert into radier.migration (name) values ('9999_future.sql')`
    await expect(migrate(db.sql)).rejects.toThrow(/versión más nueva/)
  })
})
