/** Brings a database to the schema of `geodata/database/schema.ts`: the `.sql` files of `migrations/`, in order of name, once each. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Sql, Transaction } from './database.ts'
import { grantTo } from './grants.ts'

const folder = new URL('./migrations/', import.meta.url)
const LOCK = 728_341_001

export const migrationNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()

/** What is done before a database that exists changes; when it rejects, nothing has changed. */
export type BeforeMigration = (tx: Transaction) => Promise<void>

/**
 * Runs what has not run, in one transaction, one program at a time. Throws a Spanish sentence when PostGIS is missing or when
 * the database was made by a newer Radier. `apiRole` gets what the API needs.
 */
export async function migrate(sql: Sql, before?: BeforeMigration, apiRole?: string): Promise<void> {
  const names = migrationNames()
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${LOCK})`
    await requirePostgis(tx)
    await tx`create schema if not exists radier`
    await tx`create table if not exists radier.migration (name text primary key, at timestamptz not null default now())`
    const ran = new Set((await tx<{ name: string }[]>`select name from radier.migration`).map((row) => row.name))
    const unknown = [...ran].filter((name) => !names.includes(name))
    if (unknown.length > 0)
      throw new Error(
        `La base de datos fue preparada por una versión más nueva de Radier (${unknown.join(', ')}). Actualice Radier y vuelva a partir.`,
      )
    const missing = names.filter((name) => !ran.has(name))
    if (missing.length > 0 && ran.size > 0) await before?.(tx)
    for (const name of missing) {
      await tx.unsafe(readFileSync(new URL(name, folder), 'utf8'))
      await tx`insert into radier.migration (name) values (${name})`
    }
    if (apiRole) await grantTo(tx, apiRole)
  })
}

async function requirePostgis(sql: Transaction): Promise<void> {
  const [found] = await sql<{ installed: string | null; version: string }[]>`
    select installed_version as installed, default_version as version from pg_available_extensions where name = 'postgis'`
  if (!found) throw new Error('La base de datos no tiene PostGIS. Instale PostGIS 3.3 o superior en ese servidor y vuelva a partir.')
  if (!found.installed) await sql`create extension if not exists postgis`
  const [{ version } = { version: '0' }] = await sql<
    { version: string }[]
  >`select extversion as version from pg_extension where extname = 'postgis'`
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < 3 || (major === 3 && minor < 3))
    throw new Error(`La base de datos tiene PostGIS ${version}; Radier necesita PostGIS 3.3 o superior.`)
}
