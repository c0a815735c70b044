import type { IssuedFicha } from '@radier/geodata/ficha/issued'
import type { Sql } from '../database.ts'

export interface IssuedRow {
  hash: string
  content: IssuedFicha
  issuedAt: Date
}

export async function findIssued(sql: Sql, id: string): Promise<IssuedRow | null> {
  const [row] = await sql<IssuedRow[]>`select hash, content, issued_at as "issuedAt" from radier.ficha where id = ${id}`
  return row ?? null
}

/** Keeps what is exported; the same content twice is one row, with the date of the first time. */
export async function keepIssued(sql: Sql, { id, hash, content }: { id: string; hash: string; content: IssuedFicha }): Promise<void> {
  await sql`insert into radier.ficha (id, hash, content) values (${id}, ${hash}, ${sql.json(content as never)}) on conflict (id) do nothing`
}
