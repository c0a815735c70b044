/** Composition root: which parts run, in which order, and how they end. `start.mjs` brings the verb and its arguments. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { fullFolder } from './api/room.ts'
import { backupBeforeMigration } from './etl/backup/before-migration.ts'
import { backup, restore } from './etl/backup/command.ts'
import { BY_SIGNAL, runChild } from './etl/child.ts'
import { connect } from './etl/database.ts'
import { migrate } from './etl/migrate.ts'
import type { Database } from './etl/postgis/keep.ts'
import { freePort } from './etl/postgis/machine.ts'
import { provideDatabase } from './etl/postgis/provide.ts'
import { type Closing, closeInOrder } from './etl/signals.ts'
import { surroundings } from './etl/surroundings.ts'
import type { Catalogue } from './geodata/catalogue.ts'
import { formatNumber } from './geodata/measure/format.ts'
import { Api } from './start-api.ts'
import { buildWeb } from './web/build.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
/** Where the private database lives; `RADIER_FOLDER` puts it on another disk. */
const state = resolve(process.env.RADIER_FOLDER ?? join(root, '.radier'))
const backups = join(state, 'respaldos')
const say = (line: string) => console.log(line)

type Verb = (args: string[], closing: Closing) => Promise<number>

const verbs: Record<string, Verb> = {
  start,
  load: onDatabase('etl/main.ts'),
  bench: onDatabase('test/bench/main.ts'),
  ficha: onDatabase('api/ficha-command.ts', ({ apiUrl }) => apiUrl),
  starter: compile,
  backup: (args, closing) => backup({ args, closing, say, folder: backups, open: () => migrated(closing) }),
  restore: (args, closing) => restore({ args, closing, say, folder: backups, open: () => migrated(closing) }),
  migrate: async (_, closing) => {
    await migrated(closing)
    return 0
  },
  test: (args, closing) => attended('test/gate.ts', args, {}, closing),
}

/** Runs a verb and gives the exit code of the program. What it opened is closed, however it ends. */
export async function main([first = 'start', ...rest]: string[]): Promise<number> {
  const [name, args] = first.startsWith('-') ? ['start', [first, ...rest]] : [first, rest]
  const verb = verbs[name]
  if (!verb) {
    console.error(`Radier no conoce «${name}». Conoce: ${Object.keys(verbs).join(', ')}.`)
    return 1
  }
  const closing = closeInOrder(say, name === 'start' ? 0 : 130)
  try {
    return await verb(args, closing)
  } catch (error) {
    throw surroundings(error, state, fullFolder([state]) !== undefined)
  } finally {
    await closing.now()
  }
}

/** A program of ours that finds the migrated database in `DATABASE_URL`. */
function onDatabase(file: string, addressOf = ({ url }: Database) => url): Verb {
  return async (args, closing) => {
    const database = await migrated(closing)
    return attended(file, fromHere(args), { DATABASE_URL: addressOf(database) }, closing)
  }
}

/** A child that is stopped before what was opened earlier is closed. */
function attended(file: string, args: string[], env: NodeJS.ProcessEnv, closing: Closing, options = {}): Promise<number> {
  const child = runChild(file, args, env, options)
  closing.add(() => child.stop())
  return child.done
}

/** Writes `geodata/starter` again from what is loaded. */
async function compile(_: string[], closing: Closing): Promise<number> {
  const { url } = await migrated(closing)
  const [{ compileStarter }, { catalogue }] = await Promise.all([import('./etl/starter/compile.ts'), import('./geodata/catalogue.ts')])
  const sql = connect(url)
  closing.add(() => sql.end({ timeout: 1 }))
  const written = await compileStarter(sql, catalogue, join(root, 'geodata', 'starter'))
  for (const { name, bytes } of written) say(`${name}: ${formatNumber(bytes)} bytes`)
  return 0
}

async function migrated(closing: Closing): Promise<Database> {
  const opening = provideDatabase({ folder: join(state, 'postgis'), say })
  closing.add(() =>
    opening.then(
      (database) => database.stop(),
      () => {},
    ),
  )
  const database = await opening
  const sql = connect(database.url, { max: 1 })
  await migrate(sql, backupBeforeMigration(database.url, backups, say), apiRoleOf(database)).finally(() => sql.end({ timeout: 1 }))
  return database
}

/** The role of the API, when it has one of its own. */
function apiRoleOf({ url, apiUrl }: Database): string | undefined {
  const [owner, api] = [url, apiUrl].map((address) => decodeURIComponent(new URL(address).username))
  return api === owner ? undefined : api
}

async function start(args: string[], closing: Closing): Promise<number> {
  const wished = wishedPort()
  const { boundaryOf, readOnlySentence, reachOf } = await import('./api/boundary.ts')
  const boundary = boundaryOf(reachOf(process.env))
  const addressFile = join(state, 'address')
  say('Preparando la base de datos…')
  const api = new Api(say)
  // Before the database, and also when there is none.
  closing.add(() => api.stop())
  const database = await migrated(closing)
  closing.add(() => api.stop())
  if (!(await database.claim('start'))) {
    const where = existsSync(addressFile) ? `: ${readFileSync(addressFile, 'utf8').trim()}` : ''
    console.error(`Radier ya está funcionando en esta carpeta${where}`)
    return 1
  }
  if (!apiRoleOf(database)) say('La API entra a la base con el mismo usuario que las cargas: DATABASE_API_URL le da uno que puede menos')
  const { catalogue } = await import('./geodata/catalogue.ts')
  const load = (args: string[]) => loadWhole(args, database, closing)
  const starting = (await untried(database.url, catalogue)).length > 0
  if (starting) {
    say('Cargando el conjunto inicial…')
    const code = await load(['--starter'])
    await closing.unlessEnding()
    if (code !== 0) await requireStarter(database.url, catalogue)
  }
  const webDir = await buildWeb(say)
  await closing.unlessEnding()
  const place = {
    webDir,
    ...(database.folder && { databaseFolder: database.folder }),
    batchFolder: join(state, 'lotes'),
    ...(await listenOn(wished)),
  }
  const address = await api.serve(() => ({ databaseUrl: database.apiUrl, ...place }))
  database.onMove(() => api.restart())
  mkdirSync(state, { recursive: true })
  writeFileSync(addressFile, `${address}\n`)
  say(`Radier está en ${address}`)
  if (!boundary.writable) say(readOnlySentence)
  const behind = async () => {
    if (!starting) await load(['--starter'])
    await closing.unlessEnding()
    await loadBehind(args, load, catalogue, closing)
  }
  behind().catch((error) => console.error(`La carga de fondo falló: ${error.message}`))
  return closing.untilEnd()
}

type Load = (args: string[]) => Promise<number>

/** A load that is killed, or loses its database, is run again, unless the disk is full: what it had published stands, the rest comes now. */
async function loadWhole(args: string[], database: Database, closing: Closing): Promise<number> {
  for (let times = 1; ; times++) {
    const falls = database.falls
    const code = await attended('etl/main.ts', args, { DATABASE_URL: database.url }, closing, { quiet: true })
    if (code === 0) return code
    const full = fullFolder([database.folder ?? state])
    if (full) throw surroundings({ code: 'ENOSPC', path: full }, state, true)
    await wait(1_000)
    await database.whole()
    await closing.unlessEnding()
    const cut = code > BY_SIGNAL || database.falls > falls
    if (!cut || times === 5) return code
    say('La carga se cortó: se repite')
  }
}

function wishedPort(): number {
  const text = process.env.PORT || '4173'
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`PORT debe ser un número entre 1 y 65535; dice «${text}».`)
}

/** The wished port, or the first free one after it, which is said. */
async function listenOn(wished: number): Promise<{ host: string; port: number }> {
  const host = process.env.HOST || '127.0.0.1'
  let port = wished
  while (port < Math.min(wished + 50, 65_535) && (await freePort(port, host)) !== port) port++
  if (port > wished) say(`El puerto ${wished} está ocupado: se usa el ${port}`)
  return { host, port }
}

/** Sources of the starter set that no load has published or refused: they come before serving. Otherwise its news are loaded behind. */
async function untried(url: string, { sources }: Catalogue): Promise<string[]> {
  const sql = connect(url, { max: 1 })
  const loads = await sql<{ source: string }[]>`select distinct source from radier.load`.finally(() => sql.end({ timeout: 1 }))
  const tried = new Set(loads.map(({ source }) => source))
  return Object.keys(sources).filter((id) => sources[id]!.starter && !tried.has(id))
}

/** Throws when the starter set was cut short: nothing half loaded is served. What was refused is said, and on the page Datos why. */
async function requireStarter(url: string, catalogue: Catalogue): Promise<void> {
  const left = await untried(url, catalogue)
  if (left.length === 0) return say('Parte del conjunto inicial fue rechazada: vea la página Datos')
  const count = `${formatNumber(left.length)} ${left.length === 1 ? 'fuente' : 'fuentes'}`
  throw new Error(`El conjunto inicial quedó a medias (faltan ${count}) y Radier no lo muestra así: remedie lo dicho y vuelva a partir.`)
}

/** The rest of the data, while the map is already usable: from the mirror, or from the publishers when the network answers. */
async function loadBehind(args: string[], load: Load, catalogue: Catalogue, closing: Closing): Promise<void> {
  const given = args.indexOf('--mirror') >= 0 ? args : ['--mirror', process.env.RADIER_MIRROR ?? '']
  const [, mirror] = fromHere(given.slice(given.indexOf('--mirror')))
  if (!mirror && !(await networkAnswers(catalogue))) return say('Sin red: se muestra el conjunto inicial')
  const code = await load(mirror ? ['--mirror', mirror] : [])
  await closing.unlessEnding()
  if (code === 0) say('Carga terminada: todo al día')
  else say('La carga terminó con fuentes pendientes o rechazadas: vea la página Datos')
}

/** Whether any publisher answers within four seconds. */
async function networkAnswers(catalogue: Catalogue): Promise<boolean> {
  const addresses = Object.values(catalogue.sources).flatMap(({ origin }) => origin.url ?? [])
  const hosts = [...new Set(addresses.map((url) => new URL(url).origin))]
  const knock = (origin: string) => fetch(origin, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(4_000) })
  return Promise.any(hosts.map(knock)).then(
    () => true,
    () => false,
  )
}

/** Folders written by a person are relative to where npm was called. */
function fromHere(args: string[]): string[] {
  const here = process.env.INIT_CWD ?? process.cwd()
  return args.map((arg, at) => (arg && ['--mirror', '--drop'].includes(args[at - 1] ?? '') ? resolve(here, arg) : arg))
}
