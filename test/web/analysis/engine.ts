/** The engine of the console, in this process: the same version, the same locks. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking'
import { describedOf, describing, exact, locks, resultOf, type SqlResult, tableSql } from '../../../web/src/analysis/sql-answer.ts'

const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'))
const bundle = (name: string) => ({ mainModule: join(dist, `duckdb-${name}.wasm`), mainWorker: '' })

export interface Engine {
  fill(id: string, columns: readonly { name: string; type: string }[], stream: Uint8Array): void
  /** Throws what the engine says, in English. */
  ask(sql: string): SqlResult
}

export async function openEngine(): Promise<Engine> {
  const db = await createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new VoidLogger(), NODE_RUNTIME)
  await db.instantiate(() => {})
  db.open({})
  const connection = db.connect()
  for (const lock of locks) connection.query(lock)
  return {
    fill(id, columns, stream) {
      connection.insertArrowFromIPCStream(stream.slice(), { name: `arrow_${id}`, create: true })
      connection.query(tableSql(id, columns))
      connection.query(`DROP TABLE "arrow_${id}"`)
    },
    ask(sql) {
      const columns = describedOf(connection.query(describing(sql)))
      return resultOf(connection.query(exact(sql, columns)), columns, 0)
    },
  }
}
