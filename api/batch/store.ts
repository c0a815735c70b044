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

/** Takes the oldest that waits; null when none does. */
export async function takeNext(sql: Sql): Promise<BatchRow | null> {
  const [row] = await sql<BatchRow[]>`
    update radier.batch set state = 'en curso'
    where id = (select id from radier.batch where state = 'en cola' order by created_at, id limit 1 for update skip locked)
    returning ${columns(sql)}`
  return row ?? null
}

/** Ends a batch in one of its last states, unless it has already ended. False when it had. */
export async function endBatch(
  sql: Sql,
  id: string,
  state: 'listo' | 'cancelado' | 'fallido',
  more: { sentence?: string; file?: string; bytes?: number; hours?: number } = {},
): Promise<boolean> {
  const { sentence = null, file = null, bytes = null, hours = null } = more
  const ended = await sql`
    update radier.batch
    set state = ${state}, sentence = ${sentence}, file = ${file}, bytes = ${bytes}, ended_at = now(),
      expires_at = now() + ${hours}::float8 * interval '1 hour', done = case when ${state} = 'listo' then total else done end
    where id = ${id} and state in ('en cola', 'en curso')`
  return ended.count > 0
}

export async function tellProgress(sql: Sql, id: string, done: number, sentence: string): Promise<void> {
  await sql`update radier.batch set done = ${done}, sentence = ${sentence} where id = ${id} and state = 'en curso'`
}

/** Sends back to the queue what ran in a program that is gone: nobody holds its lock. */
export async function requeueLost(sql: Sql): Promise<number> {
  const back = await sql`
    update radier.batch set state = 'en cola', sentence = null
    where state = 'en curso' and not exists (
      select 1 from pg_locks where locktype = 'advisory' and classid = ${lockSpace} and objid = ('x' || substr(md5(id), 1, 8))::bit(32)::bigint::oid
    )`
  return back.count
}

/** Advisory locks of batches under way; the second key is of the id. */
const lockSpace = 728_341

/** Held for as long as the session lives: says that somebody is at it. */
export async function holdBatch(sql: Sql, id: string): Promise<boolean> {
  const [row] = await sql<
    { held: boolean }[]
  >`select pg_try_advisory_lock(${lockSpace}, ('x' || substr(md5(${id}), 1, 8))::bit(32)::int) as held`
  return row?.held ?? false
}

export async function releaseBatch(sql: Sql, id: string): Promise<void> {
  await sql`select pg_advisory_unlock(${lockSpace}, ('x' || substr(md5(${id}), 1, 8))::bit(32)::int)`
}

/** Marks what has expired and returns its files; what ended long ago is forgotten. */
export async function expire(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    update radier.batch set state = 'vencido', file = null, bytes = null where state = 'listo' and expires_at < now() returning id`
  await sql`delete from radier.batch where state in ('cancelado', 'fallido', 'vencido') and coalesce(ended_at, created_at) < now() - interval '30 days'`
  return rows.map(({ id }) => id)
}
