/** What the role of the API may do: read what is published, write what people keep (`written`), and make the tables of the example. */
import { CURRENT, PREVIOUS } from '@radier/geodata/database/layer-table'
import { written } from '@radier/geodata/database/written'
import { EXAMPLE } from '@radier/geodata/planning/site'
import type { Transaction } from './database.ts'

/** Gives what is missing and takes what is too much; tables that loads make later are read too. Changes nothing when all is right. */
export async function grantTo(tx: Transaction, role: string): Promise<void> {
  const to = tx(role)
  await tx`grant usage on schema radier, ${tx(CURRENT)}, ${tx(EXAMPLE)} to ${to}`
  await tx`grant create on schema ${tx(EXAMPLE)} to ${to}`
  await tx`alter default privileges grant select on tables to ${to}`
  const had = new Set(await privileges(tx, role))
  const wanted = new Set(await wantedOn(tx))
  for (const grant of wanted) if (!had.has(grant)) await tx.unsafe(`grant ${grant} to "${role.replaceAll('"', '""')}"`)
  for (const grant of had) if (!wanted.has(grant)) await tx.unsafe(`revoke ${grant} from "${role.replaceAll('"', '""')}"`)
  await handOver(tx, role)
}

/** Each as SQL says it: «insert on radier.site». */
async function privileges(tx: Transaction, role: string): Promise<string[]> {
  const rows = await tx<{ grant: string }[]>`
    select lower(a.privilege_type) || ' on ' || format('%I.%I', n.nspname, c.relname) as grant
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
    where a.grantee = ${role}::regrole and n.nspname in ('radier', ${CURRENT}, ${PREVIOUS}) and c.relkind in ('r', 'p', 'v', 'm')`
  return rows.map(({ grant }) => grant)
}

/** Of the version before only its name hides it: going back makes it the current one with the rights it has. */
async function wantedOn(tx: Transaction): Promise<string[]> {
  const tables = await tx<{ schema: string; name: string; quoted: string }[]>`
    select schemaname as schema, tablename as name, format('%I.%I', schemaname, tablename) as quoted from pg_tables
    where schemaname in ('radier', ${CURRENT}, ${PREVIOUS})`
  return tables.flatMap(({ schema, name, quoted }) => {
    const verbs = schema === 'radier' ? (written[name] ?? []) : []
    return ['select', ...verbs].map((verb) => `${verb} on ${quoted}`)
  })
}

/** The tables of the example are of whoever makes and drops them. */
async function handOver(tx: Transaction, role: string): Promise<void> {
  const tables = await tx<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = ${EXAMPLE} and tableowner <> ${role}`
  for (const { name } of tables) await tx`alter table ${tx(`${EXAMPLE}.${name}`)} owner to ${tx(role)}`
}
