import type { Issuer } from '@radier/geodata/ficha/issuer'
import type { Sql } from '../database.ts'

export async function findIssuer(sql: Sql): Promise<Issuer | null> {
  const [row] = await sql<{ settings: Issuer }[]>`select settings from radier.issuer`
  return row?.settings ?? null
}

export async function keepIssuer(sql: Sql, issuer: Issuer): Promise<void> {
  const settings = sql.json(issuer as never)
  await sql`
    insert into radier.issuer (settings) values (${settings})
    on conflict (single) do update set settings = excluded.settings, changed_at = now()`
}

export async function forgetIssuer(sql: Sql): Promise<void> {
  await sql`delete from radier.issuer`
}
