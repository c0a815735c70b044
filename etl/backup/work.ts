/** What people wrote that a database holds, counted. */
import { peopleWrote } from '@radier/geodata/database/kept'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Sql, Transaction } from '../database.ts'

/** Rows of each table that people wrote; tables of later migrations are left out. */
export async function workIn(sql: Sql | Transaction): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const table of await writtenTables(sql)) {
    const [row] = await sql<{ rows: number }[]>`select count(*) as rows from ${sql(`radier.${table}`)}`
    counts.set(table, row!.rows)
  }
  return counts
}

/** Tables that people wrote and that the database has, in the order in which they can be filled. */
export async function writtenTables(sql: Sql | Transaction): Promise<string[]> {
  const found = await sql<{ name: string }[]>`select tablename::text as name from pg_tables where schemaname = 'radier'`
  const names = new Set(found.map(({ name }) => name))
  return Object.keys(peopleWrote).filter((table) => names.has(table))
}

/** «12 sitios, 1 foto»; null when there is nothing. */
export function workWords(counts: Iterable<[string, number]>): string | null {
  const told = [...counts].flatMap(([table, rows]) => {
    const words = peopleWrote[table]
    return rows > 0 && words ? [`${formatNumber(rows)} ${rows === 1 ? words.one : words.many}`] : []
  })
  return told.length > 0 ? told.join(', ') : null
}
