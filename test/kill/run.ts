/** Kills the processes of a started Radier at random while ten persons write, and counts what is lost, half seen or left behind. */
import { join } from 'node:path'
import { type Program, runNode } from '../support/programs.ts'
import { asker, type Kept, Person } from './clients.ts'
import { below, kill, lives, over, type Process } from './processes.ts'
import { LOADER, makeDue, published, withDatabase } from './published.ts'

export const victims = ['API', 'PostgreSQL', 'API y PostgreSQL', 'cargador', 'lotes', 'lector', 'npm start'] as const
export type Victim = (typeof victims)[number]

export interface Toll {
  /** `backMs`: until it answers and takes a change, with one of each process. */
  falls: { victim: Victim; backMs: number }[]
  acknowledged: number
  refused: number
  /** Acknowledged, and not there at the end. */
  lost: string[]
  partial: string[]
  orphans: string[]
  /** Answers that say neither yes nor «not now». */
  strange: string[]
}

export interface Radier {
  folder: string
  address: string
  /** As a person starts it, always at this address. */
  start(): Program
}

const PERSONS = 10
const LIMIT_MS = 30_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until `test` gives something, for half a minute. */
async function until<T>(test: () => Promise<T | null | undefined | false> | T | null | undefined | false): Promise<T | null> {
  for (const from = Date.now(); Date.now() - from < LIMIT_MS; await pause(100)) {
    const found = await Promise.resolve(test()).catch(() => null)
    if (found) return found
  }
  return null
}

export async function killing(radier: Radier, order: readonly Victim[], say: (line: string) => void = () => {}): Promise<Toll> {
  const { folder, address } = radier
  const data = join(folder, 'postgis', 'data')
  const ask = asker(address, 99)
  const toll: Toll = { falls: [], acknowledged: 0, refused: 0, lost: [], partial: [], orphans: [], strange: [] }
  const seen = new Map<string, Process>()
  let program = radier.start()
  await program.says(/Radier está en/)
  const all = () => [...below(program.child.pid!), ...over(folder)]
  const one = (what: string) => all().filter(({ command }) => command.includes(what))
  const postmaster = () => over(folder).filter(({ command }) => /bin\/postgres\b/.test(command))
  const whole = await withDatabase(data, published)

  let going = true
  const persons = Array.from({ length: PERSONS }, (_, at) => new Person(at + 1, address))
  const writing = persons.map((person) => person.write(() => going))
  const watching = (async () => {
    for (; going; await pause(500)) {
      const now = await withDatabase(data, published).catch(() => null)
      if (now && now !== whole) toll.partial.push(now)
    }
  })()

  const load = async () => {
    const url = await withDatabase(data, async (sql) => {
      await makeDue(sql)
      const { host, port, user, pass, database } = sql.options
      return `postgres://${user}:${pass}@${host[0]}:${port[0]}/${database}`
    })
    return runNode(LOADER, { DATABASE_URL: url! })
  }
  /** Whom to kill, at work. */
  const chosen: Record<Victim, () => Promise<Process[]>> = {
    API: async () => one('api/serve.ts'),
    PostgreSQL: async () => (Math.random() < 0.5 ? postmaster() : postmaster().flatMap((own) => [own, ...below(own.pid)])),
    'API y PostgreSQL': async () => [...one('api/serve.ts'), ...postmaster()],
    cargador: async () => {
      const { child } = await load()
      await pause(500 + Math.random() * 2_500)
      return [{ pid: child.pid!, parent: process.pid, since: '', command: 'etl/main.ts' }]
    },
    lotes: async () => {
      await ask('POST', '/api/batches', { codes: ['13101', '13102', '05101', '10109'], formats: ['pdf'], template: 'resumen' })
      return (await until(() => (one('batch/worker').length ? one('batch/worker') : null))) ?? []
    },
    lector: async () => {
      const rows = Array.from({ length: 30_000 }, (_, n) => `Sitio ${n},-33.4,-70.6,${n}`)
      ask('POST', '/api/uploads?place=13101&name=sitios.csv', `nombre,lat,lon,precio\n${rows.join('\n')}\n`).catch(() => {})
      return (await until(() => (one('reader-program').length ? one('reader-program') : null))) ?? []
    },
    'npm start': async () => [{ pid: program.child.pid!, parent: process.pid, since: '', command: 'start.mjs' }],
  }
  const back = async () =>
    one('api/serve.ts').length === 1 &&
    postmaster().length === 1 &&
    (await ask('GET', '/api/ready')).status === 200 &&
    (await ask('POST', '/api/templates', { name: 'De vuelta', sections: [{ id: 'deficit' }] })).status < 300

  for (const victim of order) {
    await pause(300 + Math.random() * 700)
    if (Math.random() < 0.2) await load().catch(() => {})
    const doomed = await chosen[victim]()
    if (!doomed.length) throw new Error(`There was no «${victim}» to kill.`)
    for (const own of all()) seen.set(`${own.pid} ${own.since}`, own)
    kill(doomed)
    const from = performance.now()
    if (victim === 'npm start') {
      await program.ended
      program = radier.start()
    }
    if (!(await until(back))) throw new Error(`It did not come back after «${victim}»: ${program.printed().slice(-2_000)}`)
    const backMs = performance.now() - from
    toll.falls.push({ victim, backMs })
    say(`${toll.falls.length}/${order.length} ${victim}: ${(backMs / 1000).toFixed(1)} s`)
    const left = () => [...seen.values()].filter((own) => lives(own) && !all().some(({ pid }) => pid === own.pid))
    if (!(await until(() => left().length === 0))) toll.orphans.push(...left().map(({ command }) => `${victim}: ${command}`))
  }

  going = false
  await Promise.all([...writing, watching])
  const kept: Kept[] = persons.flatMap((person) => person.kept)
  for (const { path, holds } of kept) {
    const { status, answer } = await ask('GET', path)
    if (status !== 200 || !holds(answer)) toll.lost.push(`${path}: ${status} ${JSON.stringify(answer).slice(0, 400)}`)
  }
  toll.acknowledged = persons.reduce((sum, { acknowledged }) => sum + acknowledged, 0)
  toll.refused = persons.reduce((sum, { refused }) => sum + refused, 0)
  toll.strange.push(...persons.flatMap(({ strange }) => strange))
  for (const own of all()) seen.set(`${own.pid} ${own.since}`, own)
  await program.end('SIGTERM')
  const rest = () => [...seen.values()].filter(lives)
  if (!(await until(() => rest().length === 0))) toll.orphans.push(...rest().map(({ command }) => `al final: ${command}`))
  return toll
}
