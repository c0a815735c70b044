/** Looks for a PostgreSQL with PostGIS on this machine. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { run } from './account.ts'

export interface Server {
  /** Folder with initdb, pg_ctl and postgres. */
  bin: string
  /** Major version: 15. */
  version: number
}

const list = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])
const newestFirst = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true })

/** Folders where Debian, Fedora, Homebrew, Postgres.app and PATH keep the programs of the server. */
function places(): string[] {
  const debian = list('/usr/lib/postgresql')
    .sort(newestFirst)
    .map((version) => `/usr/lib/postgresql/${version}/bin`)
  const fedora = list('/usr')
    .filter((name) => name.startsWith('pgsql-'))
    .sort(newestFirst)
    .map((name) => `/usr/${name}/bin`)
  const brew = ['/opt/homebrew/opt', '/usr/local/opt', '/home/linuxbrew/.linuxbrew/opt'].flatMap((folder) =>
    list(folder)
      .filter((name) => name.startsWith('postgresql'))
      .sort(newestFirst)
      .map((name) => join(folder, name, 'bin')),
  )
  const app = '/Applications/Postgres.app/Contents/Versions'
  const postgresApp = list(app)
    .sort(newestFirst)
    .map((version) => join(app, version, 'bin'))
  return [...debian, ...fedora, ...brew, ...postgresApp, ...(process.env.PATH ?? '').split(delimiter)]
}

async function hasPostgis(bin: string, version: number): Promise<boolean> {
  const prefix = dirname(resolve(bin))
  const asked = existsSync(join(bin, 'pg_config')) ? [(await run(join(bin, 'pg_config'), ['--sharedir'])).trim()] : []
  const shares = [...asked, `/usr/share/postgresql/${version}`, join(prefix, 'share', 'postgresql'), join(prefix, 'share')]
  return shares.some((share) => existsSync(join(share, 'extension', 'postgis.control')))
}

/** Every PostgreSQL ≥ 13 with PostGIS, best first. */
export async function findServers(): Promise<Server[]> {
  const found: Server[] = []
  for (const bin of new Set(places())) {
    if (!['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(join(bin, program)))) continue
    const version = Number(/(\d+)/.exec(await run(join(bin, 'postgres'), ['--version']))?.[1] ?? 0)
    if (version >= 13 && (await hasPostgis(bin, version))) found.push({ bin, version })
  }
  return found
}
