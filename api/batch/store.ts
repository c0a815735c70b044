/** The table of batches: one question per function. */
import type { AskedBatch } from '@radier/geodata/ficha/issued'
import type { BatchState } from '../contract-ficha.ts'
import type { Sql } from '../database.ts'

export interface BatchRow {
  id: string
  caller: string
  state: BatchState
  asked: AskedBatch
  total: number
  done: number
  sentence: string | null
  file: string | null
  bytes: number | null
  createdAt: Date
  expiresAt: Date | null
}

const columns = (sql: Sql) =>
  sql`id, caller, state, asked, total, done, sentence, file, bytes, created_at as "createdAt", expires_at as "expiresAt"`

export async function findBatch(sql: Sql, id: string): Promise<BatchRow | null> {
  const [row] = await sql<BatchRow[]>`select ${columns(sql)} from radier.batch where id = ${id}`
  return row ?? null
}

/** Batches that wait or run: in all, and of one caller. */
export async function waiting(sql: Sql, caller: string): Promise<{ all: number; own: number }> {
  const [row] = await sql<{ all: number; own: number }[]>`
    select count(*) as all, count(*) filter (where caller = ${caller}) as own from radier.batch where state in ('en cola', 'en curso')`
  return row ?? { all: 0, own: 0 }
}

export async function addBatch(sql: Sql, id: string, caller: string, asked: AskedBatch, total: number): Promise<void> {
  await sql`insert into radier.batch (id, caller, state, asked, total) values (${id}, ${caller}, 'en cola', ${sql.json(asked as never)}, ${total})`
}

/** How many wait before this one. */
export async function before(sql: Sql, { id, createdAt }: Pick<BatchRow, 'id' | 'createdAt'>): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select count(*) as n from radier.batch where state in ('en cola', 'en curso') and (created_at, id) < (${createdAt}, ${id})`
  return row?.n ?? 0
}

/** Somebody who makes a batch: the number of the try is the key of what only that try may write. */
export interface Lease {
  id: string
  try: number
}

/** Takes the oldest that waits, or whose maker has been silent past its lease; null when none does. */
export async function takeNext(sql: Sql, leaseMs: number, mostTries: number): Promise<Lease | null> {
  const [taken] = await sql<Lease[]>`
    update radier.batch set state = 'en curso', tries = tries + 1, lease_until = ${until(sql, leaseMs)}
    where id = (
      select id from radier.batch where tries < ${mostTries} and (state = 'en cola' or ${silent(sql)})
      order by created_at, id limit 1 for update skip locked
    )
    returning id, tries as try`
  return taken ?? null
}

const until = (sql: Sql, ms: number) => sql`now() + ${ms}::float8 * interval '1 millisecond'`
const silent = (sql: Sql) => sql`(state = 'en curso' and coalesce(lease_until, created_at) < now())`
const held = (sql: Sql, { id, try: number }: Lease) => sql`id = ${id} and tries = ${number} and state = 'en curso'`

/** Says that it is still being made. */
export async function keepLease(sql: Sql, lease: Lease, leaseMs: number): Promise<void> {
  await sql`update radier.batch set lease_until = ${until(sql, leaseMs)} where ${held(sql, lease)}`
}

/** Gives it back to the queue with what was made of it; `whole`: the try does not count. */
export async function giveBack(sql: Sql, lease: Lease, { whole }: { whole: boolean }): Promise<void> {
  await sql`
    update radier.batch set state = 'en cola', sentence = null, lease_until = null, tries = tries - ${whole ? 1 : 0} where ${held(sql, lease)}`
}

/** Ends those whose every try fell, and returns them. */
export async function endPoisonous(sql: Sql, mostTries: number, sentence: string): Promise<string[]> {
  const ended = await sql<{ id: string }[]>`
    update radier.batch set state = 'fallido', sentence = ${sentence}, ended_at = now()
    where tries >= ${mostTries} and (state = 'en cola' or ${silent(sql)}) returning id`
  return ended.map(({ id }) => id)
}

/** Ends a batch in one of its last states, unless it has already ended or, with a lease, another makes it. False when it had. */
export async function endBatch(
  sql: Sql,
  { id, try: number = null }: { id: string; try?: number | null },
  state: 'listo' | 'cancelado' | 'fallido',
  more: { sentence?: string; file?: string; bytes?: number; hours?: number } = {},
): Promise<boolean> {
  const { sentence = null, file = null, bytes = null, hours = null } = more
  const ended = await sql`
    update radier.batch
    set state = ${state}, sentence = ${sentence}, file = ${file}, bytes = ${bytes}, ended_at = now(),
      expires_at = now() + ${hours}::float8 * interval '1 hour', done = case when ${state} = 'listo' then total else done end
    where id = ${id} and state in ('en cola', 'en curso') and (${number}::int is null or tries = ${number})`
  return ended.count > 0
}

export async function tellProgress(sql: Sql, lease: Lease, done: number, sentence: string): Promise<void> {
  await sql`update radier.batch set done = ${done}, sentence = ${sentence} where ${held(sql, lease)}`
}

/** The batch of a lease, while it is held. */
export async function findHeld(sql: Sql, lease: Lease): Promise<BatchRow | null> {
  const [row] = await sql<BatchRow[]>`select ${columns(sql)} from radier.batch where ${held(sql, lease)}`
  return row ?? null
}

/** Marks what has expired and returns its files; what ended long ago is forgotten. */
export async function expire(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    update radier.batch set state = 'vencido', file = null, bytes = null where state = 'listo' and expires_at < now() returning id`
  await sql`delete from radier.batch where state in ('cancelado', 'fallido', 'vencido') and coalesce(ended_at, created_at) < now() - interval '30 days'`
  return rows.map(({ id }) => id)
}
