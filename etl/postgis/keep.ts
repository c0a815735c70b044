/** What a program keeps open on the private cluster while it needs it: who else uses it, and whether it still runs. */
import { setTimeout as wait } from 'node:timers/promises'
import { connect, type Sql } from '../database.ts'

export interface Database {
  url: string
  /** Stops the cluster unless another program still uses it. */
  stop(): Promise<void>
  /** Whether this program is the first to claim the name on this cluster; the claim ends with the program. True with `DATABASE_URL`. */
  claim(name: string): Promise<boolean>
}

export interface Cluster {
  url: string
  /** Starts it, or joins it when another program has just started it, and gives its address. */
  start(): Promise<string>
  stop(): Promise<void>
  say(line: string): void
}

const USERS = 728_341_002
const PATIENCE_MS = 5_000

/**
 * A connection that lives as long as the program says who still uses the cluster, even after `kill -9`. When the cluster falls
 * while the program goes on, it is started again.
 */
export async function keepCluster({ url, start, stop, say }: Cluster): Promise<Database> {
  const claimed = new Set<string>()
  let ending = false
  let reviving = false
  const join = async () => {
    await keeper`select pg_advisory_lock_shared(${USERS})`
    for (const name of claimed) await keeper`select pg_try_advisory_lock(${USERS}, hashtext(${name}))`
  }
  const revive = async () => {
    if (ending || reviving) return
    reviving = true
    say('La base de datos privada se apagó: se parte de nuevo…')
    for (let fault = ''; !ending; await wait(PATIENCE_MS, undefined, { ref: false })) {
      try {
        if ((await start()) !== url) throw new Error('La base de datos privada volvió en otro puerto: cierre Radier y vuelva a partir.')
        await join()
        say('La base de datos privada volvió')
        break
      } catch (error) {
        if (fault !== (error as Error).message) say((error as Error).message)
        fault = (error as Error).message
      }
    }
    reviving = false
  }
  let joined = false
  const keeper = connect(url, {
    max: 1,
    max_lifetime: null,
    connection: { application_name: 'radier' },
    onclose: () => {
      if (joined) void revive()
    },
  })
  await join()
  joined = true
  return {
    url,
    claim: async (name) => {
      const first = await claim(keeper, name)
      if (first) claimed.add(name)
      return first
    },
    stop: async () => {
      ending = true
      if (await isLast(keeper)) await stop()
      await keeper.end({ timeout: 1 })
    },
  }
}

/** False too when the server is already gone. */
const isLast = (keeper: Sql): Promise<boolean> =>
  keeper.unsafe<{ last: boolean }[]>(`select pg_advisory_unlock_shared(${USERS}), pg_try_advisory_lock(${USERS}) as last`).then(
    ([row]) => row?.last ?? false,
    () => false,
  )

/** Waits a few seconds, so that a program that is just ending is not taken for one that stays. */
async function claim(keeper: Sql, name: string): Promise<boolean> {
  for (let tries = 0; tries < 10; tries++) {
    const [row] = await keeper<{ free: boolean }[]>`select pg_try_advisory_lock(${USERS}, hashtext(${name})) as free`
    if (row?.free) return true
    await wait(500)
  }
  return false
}
