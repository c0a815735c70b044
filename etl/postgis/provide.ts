/** The database of this program: `DATABASE_URL` when it is set, else a private PostGIS cluster kept in a folder. */
import { setTimeout as wait } from 'node:timers/promises'
import { connect, type Sql } from '../database.ts'
import { clusterHome, clusterVersion, createCluster, dataFolder } from './create.ts'
import { findServers, type Server } from './find.ts'
import { installPostgis } from './install.ts'
import { type StartOptions, startCluster, stopCluster } from './start.ts'

export interface Database {
  url: string
  /** Stops the cluster unless another program still uses it. */
  stop(): Promise<void>
  /** Whether this program is the first to claim the name on this cluster; the claim ends with the program. True with `DATABASE_URL`. */
  claim(name: string): Promise<boolean>
}

export interface ProvideOptions extends StartOptions {
  /** Where the private cluster lives (see `clusterHome`). */
  folder: string
  say?: (line: string) => void
  /** True: never look at `DATABASE_URL`. */
  own?: boolean
}

const USERS = 728_341_002

/** Finds (or as root installs), makes and starts what is missing. Throws one Spanish sentence when it cannot. */
export async function provideDatabase({ folder, say = () => {}, own = false, durable = true }: ProvideOptions): Promise<Database> {
  const given = process.env.DATABASE_URL
  if (given && !own) return { url: await reachable(given), stop: async () => {}, claim: async () => true }
  const home = await clusterHome(folder)
  const data = dataFolder(home)
  const server = await serverFor(clusterVersion(data), data, say)
  if (clusterVersion(data) === null) {
    say('Creando la base de datos privada…')
    await createCluster(server, home, say)
  }
  for (let attempt = 0; ; attempt++) {
    const url = await startCluster(server, data, { durable })
    try {
      return await join(url, () => stopCluster(server, data, durable ? 'fast' : 'immediate'))
    } catch (cause) {
      if (attempt === 2) throw new Error('La base de datos privada se apaga cada vez que parte.', { cause })
    }
  }
}

/** A connection that lives as long as the program says who still uses the cluster, even after `kill -9`. */
async function join(url: string, stopServer: () => Promise<void>): Promise<Database> {
  const keeper = connect(url, { max: 1, max_lifetime: null, connection: { application_name: 'radier' } })
  await keeper`select pg_advisory_lock_shared(${USERS})`
  return {
    url,
    claim: (name) => claim(keeper, name),
    stop: async () => {
      if (await isLast(keeper)) await stopServer()
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

async function serverFor(version: number | null, data: string, say: (line: string) => void): Promise<Server> {
  let servers = await findServers()
  if (servers.length === 0) {
    await installPostgis(say)
    servers = await findServers()
  }
  const fit = servers.find((server) => version === null || server.version === version)
  if (fit) return fit
  throw new Error(
    `La base privada (${data}) fue hecha con PostgreSQL ${version}, que ya no está en esta máquina. Instálelo de nuevo con su PostGIS, o borre esa carpeta para que se rehaga y se cargue otra vez.`,
  )
}

async function reachable(url: string): Promise<string> {
  const sql = connect(url, { max: 1, connect_timeout: 10 })
  try {
    await sql`select 1`
    return url
  } catch (cause) {
    throw new Error(`No se pudo entrar a la base de DATABASE_URL: ${(cause as Error).message}`, { cause })
  } finally {
    await sql.end({ timeout: 1 })
  }
}
