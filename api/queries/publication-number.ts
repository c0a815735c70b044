import type { Sql } from '../database.ts'

/** Number of the last publication; 0 before the first. */
export async function publicationNumber(sql: Sql): Promise<number> {
  const [row] = await sql<{ id: number }[]>`select coalesce(max(id), 0) as id from radier.publication`
  return row?.id ?? 0
}
