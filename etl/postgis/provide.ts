/** The database of this program: `DATABASE_URL` when it is set, else a private PostGIS cluster kept in a folder. */
import { connect } from '../database.ts'
import { apiUrlOf, ensureApiRole } from './api-role.ts'
import { clusterHome, clusterVersion, createCluster, dataFolder } from './create.ts'
import { findServers, type Server } from './find.ts'
import { installPostgis } from './install.ts'
import { type Database, keepCluster } from './keep.ts'
import { type StartOptions, startCluster, stopCluster } from './start.ts'
import { watchOver } from './watch.ts'

export interface ProvideOptions extends StartOptions {
  /** Where the private cluster lives (see `clusterHome`). */
  folder: string
  /** True: never look at `DATABASE_URL`. */
  own?: boolean
}

/** Finds (or as root installs), makes and starts what is missing. Throws one Spanish sentence when it cannot. */
export async function provideDatabase({ folder, say = () => {}, own = false, durable = true }: ProvideOptions): Promise<Database> {
  const given = process.env.DATABASE_URL
  if (given && !own) return givenDatabase(given)
  const home = await clusterHome(folder)
  const data = dataFolder(home)
  const server = await serverFor(clusterVersion(data), data, say)
  if (clusterVersion(data) === null) {
    say('Creando la base de datos privada…')
    await createCluster(server, home, durable, say)
  }
  const mode = durable ? 'fast' : 'immediate'
  const unwatch = watchOver(server.bin, data, mode)
  const start = async () => {
    const url = await startCluster(server, data, { durable, say })
    await ensureApiRole(url, data)
    return url
  }
  const stop = () => stopCluster(server, data, mode)
  for (let attempt = 0; ; attempt++) {
    try {
      return await keepCluster({ start, stop, say, left: unwatch, folder: home, apiUrlOf: (url) => apiUrlOf(url, data) })
    } catch (cause) {
      if (attempt < 2) continue
      unwatch()
      throw new Error('La base de datos privada se apaga cada vez que parte.', { cause })
    }
  }
}

/** A database of somebody else: nothing of it is started, stopped or claimed. */
async function givenDatabase(given: string): Promise<Database> {
  const url = await reachable('DATABASE_URL', given)
  const forApi = process.env.DATABASE_API_URL
  return lent(url, forApi ? await reachable('DATABASE_API_URL', forApi) : url)
}

const lent = (url: string, apiUrl: string): Database => ({
  url,
  apiUrl,
  falls: 0,
  whole: async () => {},
  onMove: () => {},
  stop: async () => {},
  claim: async () => true,
})

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

async function reachable(name: string, url: string): Promise<string> {
  const sql = connect(url, { max: 1, connect_timeout: 10 })
  try {
    await sql`select 1`
    return url
  } catch (cause) {
    throw new Error(`No se pudo entrar a la base de ${name}: ${(cause as Error).message}`, { cause })
  } finally {
    await sql.end({ timeout: 1 })
  }
}
