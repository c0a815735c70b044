/** What a program keeps open on the private cluster while it needs it: who else uses it, and whether it still runs. */
import { setTimeout as wait } from 'node:timers/promises'
import { connect, type Sql } from '../database.ts'

export interface Database {
  /** The address now: another one when the cluster fell and its port was taken meanwhile. */
  readonly url: string
  /** For the API, which may only do what `grants.ts` gives it; the same as `url` when nobody gave it a role of its own. */
  readonly apiUrl: string
  /** Where the private cluster keeps its files. */
  readonly folder?: string
  /** How many times the cluster fell while this program used it. */
  readonly falls: number
  /** Waits until a cluster that fell is back. */
  whole(): Promise<void>
  /** What to do when the address is another. */
  onMove(listener: () => void): void
  /** Stops the cluster unless another program still uses it. */
  stop(): Promise<void>
  /** Whether this program is the first to claim the name on this cluster; the claim ends with the program. True with `DATABASE_URL`. */
  claim(name: string): Promise<boolean>
}

export interface Cluster {
  folder: string
  /** The address of the API on this one. */
  apiUrlOf(url: string): string
  /** Starts it, or joins it when another program has just started it, and gives its address. */
  start(): Promise<string>
  stop(): Promise<void>
  /** Once this program has left it. */
  left(): void
  say(line: string): void
}

/** Shared by every program that uses the cluster, taken alone by the last one. */
export const USERS = 728_341_002
const PATIENCE_MS = 1_000

/**
 * A connection that lives as long as the program says who still uses the cluster, even after `kill -9`. When the cluster falls
 * while the program goes on, it is started again.
 */
export async function keepCluster({ start, stop, left, say, folder, apiUrlOf }: Cluster): Promise<Database> {
  const claimed = new Set<string>()
  const listeners: (() => void)[] = []
  let [url, falls, lost, ending] = [await start(), 0, false, false]
  let reviving: Promise<void> | undefined
  let keeper: Sql | undefined
  const join = async (address: string) => {
    await keeper?.end({ timeout: 0 })
    const joined = connect(address, { max: 1, connection: { application_name: 'radier' }, onclose: () => keeper === joined && fell() })
    await joined`select pg_advisory_lock_shared(${USERS})`
    for (const name of claimed) await joined`select pg_try_advisory_lock(${USERS}, hashtext(${name}))`
    keeper = joined
    return joined
  }
  const fell = () => {
    lost = true
    if (ending || reviving) return
    falls++
    say('La base de datos privada se apagó: se parte de nuevo…')
    reviving = revive().finally(() => {
      reviving = undefined
    })
  }
  const revive = async () => {
    for (let fault = ''; lost && !ending; ) {
      try {
        const now = await start()
        lost = false
        await join(now)
        if (now !== url) {
          say('Otro programa había tomado el puerto de la base de datos privada: volvió en otro')
          url = now
          for (const listener of listeners) listener()
        }
        say('La base de datos privada volvió')
      } catch (error) {
        lost = true
        if (fault !== (error as Error).message) say((error as Error).message)
        fault = (error as Error).message
        await wait(PATIENCE_MS)
      }
    }
  }
  await join(url)
  return {
    get url() {
      return url
    },
    get apiUrl() {
      return apiUrlOf(url)
    },
    folder,
    get falls() {
      return falls
    },
    whole: async () => reviving,
    onMove: (listener) => listeners.push(listener),
    claim: async (name) => {
      const first = await claim(keeper!, name)
      if (first) claimed.add(name)
      return first
    },
    stop: async () => {
      ending = true
      await reviving
      if (await isLast(keeper!)) await stop()
      await keeper!.end({ timeout: 1 })
      if (!lost) left()
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
