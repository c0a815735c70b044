/** One loader at a time, whatever machine it runs on: a lock of the session, which a killed program lets go by itself. */
import type { Sql } from '../database.ts'
import { isConnectionLost, RunFault } from './fault.ts'

const LOADER = 728_341_003

/** Throws RunFault when another loader is at work. Holds one connection of the pool while `work` runs. */
export async function alone<T>(sql: Sql, work: () => Promise<T>): Promise<T> {
  const connection = await sql.reserve()
  try {
    const [lock] = await connection<{ taken: boolean }[]>`select pg_try_advisory_lock(${LOADER}) as taken`
    if (!lock?.taken) throw new RunFault('Ya hay otra carga en marcha sobre esta base de datos. Espere a que termine y repita.')
    const result = await work().catch(async (error) => {
      if (!isConnectionLost(error)) await connection`select pg_advisory_unlock(${LOADER})`
      throw error
    })
    await connection`select pg_advisory_unlock(${LOADER})`
    return result
  } finally {
    connection.release()
  }
}
