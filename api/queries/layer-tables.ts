import { CURRENT } from '@radier/geodata/database/layer-table'
import type { Sql } from '../database.ts'

/** Names of the tables that stand in the schema of current layers. */
export async function layerTables(sql: Sql): Promise<Set<string>> {
  const rows = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = ${CURRENT}`
  return new Set(rows.map((row) => row.name))
}
