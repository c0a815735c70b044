/** Run by `watch.ts` when a program is gone that used the cluster: stops it, unless another program uses it. */
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../database.ts'
import { USERS } from './keep.ts'
import { joinCluster, runningPort, stopCluster } from './start.ts'

const [bin = '', data = '', mode = 'fast'] = process.argv.slice(2)

/** The cluster may still be starting when its program dies. */
for (let tries = 0; tries < 10; tries++) {
  const port = await runningPort(data)
  if (port && (await leaveIfLast(port))) break
  await wait(500)
}

/** True when nobody uses it now. Whoever else does has a watch of its own. */
async function leaveIfLast(port: number): Promise<boolean> {
  const sql = connect(await joinCluster(data, port), { max: 1 })
  try {
    const [row] = await sql<{ last: boolean }[]>`select pg_try_advisory_lock(${USERS}) as last`
    if (row?.last) await stopCluster({ bin }, data, mode === 'immediate' ? 'immediate' : 'fast')
    return row?.last ?? false
  } finally {
    await sql.end({ timeout: 1 })
  }
}
