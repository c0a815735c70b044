/** DuckDB in a worker of its own, from this server. A query is stopped by ending the worker; the next one opens another. */
import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import type { ColumnTable } from '@radier/api/contract'
import { columnBytes } from './kept.ts'
import { describedOf, describing, exact, limits, locks, resultOf, type SqlAnswer, tableSql } from './sql-answer.ts'
import { explainFault } from './sql-fault.ts'
import { readOnly, sqlTokens, tablesIn } from './sql-text.ts'

interface Engine {
  worker: Worker
  connection: AsyncDuckDBConnection
  /** Tables inside, by id, with the address of their load. */
  holds: Map<string, string>
}

let engine: Promise<Engine> | null = null

async function open(): Promise<Engine> {
  const worker = new Worker(workerUrl)
  const db = new AsyncDuckDB(new VoidLogger(), worker)
  await db.instantiate(wasmUrl)
  await db.open({})
  const connection = await db.connect()
  for (const lock of locks) await connection.query(lock)
  return { worker, connection, holds: new Map() }
}

async function fill({ connection, holds }: Engine, table: ColumnTable): Promise<void> {
  if (holds.get(table.id) === table.address) return
  const bytes = await columnBytes(table)
  await connection.query(`DROP TABLE IF EXISTS "${table.id}"`)
  await connection.insertArrowFromIPCStream(new Uint8Array(bytes), { name: `arrow_${table.id}`, create: true })
  await connection.query(tableSql(table.id, table.columns))
  await connection.query(`DROP TABLE "arrow_${table.id}"`)
  holds.set(table.id, table.address)
}

/** Ends the worker whatever it does. */
function end(): void {
  const ended = engine
  engine = null
  void ended?.then(({ worker }) => worker.terminate()).catch(() => {})
}

/** What a person stops ends at once, whatever the engine is at: opening, reading a table or answering. Its time begins with the query. */
export function runSql(text: string, tables: readonly ColumnTable[], signal: AbortSignal): Promise<SqlAnswer> {
  const read = readOnly(text)
  if ('fault' in read) return Promise.resolve({ state: 'failed', fault: read.fault })
  if (signal.aborted) return Promise.resolve({ state: 'stopped', why: 'person' })
  let timer: ReturnType<typeof setTimeout> | undefined
  return new Promise<SqlAnswer>((resolve, reject) => {
    const stop = (why: 'person' | 'time') => {
      end()
      resolve({ state: 'stopped', why })
    }
    signal.addEventListener('abort', () => stop('person'), { once: true })
    const begin = () => {
      timer = setTimeout(stop, limits.seconds * 1000, 'time')
    }
    answered(read.sql, text, tables, begin).then(resolve, reject)
  }).finally(() => clearTimeout(timer))
}

async function answered(sql: string, text: string, tables: readonly ColumnTable[], onBegin: () => void): Promise<SqlAnswer> {
  const byId = new Map(tables.map((table) => [table.id, table]))
  const named = new Set(tablesIn(sqlTokens(text), new Set(byId.keys())).map(({ id }) => id))
  engine ??= open()
  engine.catch(end)
  const { connection, ...rest } = await engine
  for (const id of named) await fill({ connection, ...rest }, byId.get(id) as ColumnTable)
  onBegin()
  const start = performance.now()
  try {
    const columns = describedOf(await connection.query(describing(sql)))
    const arrow = await connection.query(exact(sql, columns))
    return { state: 'done', result: resultOf(arrow, columns, performance.now() - start) }
  } catch (cause) {
    const { message } = cause as Error
    if (/memory/i.test(message)) end()
    const schema = tables.map(({ id, rows, columns }) => ({ id, rows, columns: columns.map(({ name }) => name) }))
    return { state: 'failed', fault: explainFault(message, text, schema) }
  }
}
