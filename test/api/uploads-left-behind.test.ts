/** Every way in which reading an upload fails, counted: processes, files and sessions before and after. */
import { readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProblemAnswer } from '@radier/api/contract'
import { startServer } from '@radier/api/main'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillComunaDePrueba } from '../support/comuna-de-prueba.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { processesOf } from '../support/left-behind.ts'
import { quietly } from '../support/quietly.ts'
import { toyCatalogue } from '../support/toy-catalogue.ts'
import { csv } from '../support/uploader.ts'

let database: TestDatabase
let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  database = await testDatabase()
  await fillComunaDePrueba(database.sql)
  server = await startServer({ databaseUrl: database.apiUrl, catalogue: toyCatalogue, port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await server?.close()
  await database?.drop()
})

const readers = () => processesOf('reader-program.ts')
const desk = join(tmpdir(), `radier-subidas-${process.pid}`)
const files = () => {
  try {
    return readdirSync(desk, { recursive: true }).length
  } catch {
    return 0
  }
}
/** Sessions of the API that do something or hold a transaction. */
const sessions = async () => {
  const [row] = await database.sql<{ n: number }[]>`
    select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`
  return row!.n
}

const send = (name: string, body: BodyInit, signal?: AbortSignal) =>
  fetch(`${server.address}/api/uploads?place=01101&name=${name}`, { method: 'POST', body, ...(signal ? { signal } : {}) })
const many = csv('nombre,lat,lon,superficie', ...Array.from({ length: 20_000 }, (_, i) => `Sitio ${i},-20.2${i},-70.1${i},500`))
const refused = async (response: Response) => {
  const { status, detail } = (await response.json()) as ProblemAnswer
  return `${status} ${detail}`
}

const failures: [path: string, fail: () => Promise<unknown>][] = [
  ['a PDF is refused', async () => expect(await refused(await send('plan.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n'))).toMatch(/^400/)],
  ['an empty file is refused', async () => expect(await refused(await send('vacio.csv', ''))).toMatch(/^400/)],
  ['a damaged zip is refused', async () => expect(await refused(await send('lotes.zip', 'PK\u0003\u0004nada'))).toMatch(/^400/)],
  [
    'the caller leaves while it is read',
    async () => {
      const leaving = new AbortController()
      const asked = send('muchos.csv', many, leaving.signal)
      await expect.poll(() => readers().length && files()).toBeGreaterThan(0)
      leaving.abort()
      await expect(asked).rejects.toThrow()
    },
  ],
  [
    'its process is killed with -9',
    async () => {
      const asked = send('muchos.csv', many)
      await expect.poll(() => readers().length && files()).toBeGreaterThan(0)
      for (const pid of readers()) process.kill(pid, 'SIGKILL')
      expect(await refused(await asked)).toMatch(/^400/)
    },
  ],
]

it.each(failures)('when %s, nothing is left but at most one clean process, and the next file is read', async (_, fail) => {
  await quietly(async () => {
    const before = files()
    await fail()
    await expect.poll(readers).toSatisfy((left: number[]) => left.length <= 1)
    await expect.poll(files).toBe(before)
    await expect.poll(sessions).toBe(0)
    const next = await send('sitios.csv', csv('nombre,lat,lon', 'A,-20.21,-70.13'))
    expect(next.status).toBe(201)
    const { id } = (await next.json()) as { id: string }
    await fetch(`${server.address}/api/uploads/${id}`, { method: 'DELETE' })
    expect(files()).toBe(before)
  })
})

it('twelve refused at once leave two processes at most', async () => {
  await Promise.all(Array.from({ length: 12 }, async () => expect((await send('plan.pdf', '%PDF-1.7\n1 0 obj\n')).status).toBe(400)))
  expect(readers().length).toBeLessThanOrEqual(2)
})

it.runIf(process.getuid?.() === 0)(
  'the one that reads is not root, has no network and no variable of ours, and its files are its own',
  async () => {
    const { id } = (await (await send('sitios.csv', csv('nombre,lat,lon', 'A,-20.21,-70.13'))).json()) as { id: string }
    const [pid] = readers()
    const { readFileSync, readlinkSync } = await import('node:fs')
    const uid = Number(/^Uid:\t(\d+)\t(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[2])
    expect(uid).toBeGreaterThan(60_000)
    expect(statSync(join(desk, id)).uid).toBe(uid)
    expect(statSync(join(desk, id)).mode & 0o077).toBe(0)
    expect(readlinkSync(`/proc/${pid}/ns/net`)).not.toBe(readlinkSync('/proc/self/ns/net'))
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toMatch(/postgres|DATABASE_URL/)
  },
)

it('a server that closes leaves none', async () => {
  const last = await startServer({ databaseUrl: database.apiUrl, catalogue: toyCatalogue, port: 0, host: '127.0.0.1' })
  const before = readers().length
  const body = csv('nombre,lat,lon', 'A,-20.21,-70.13')
  await fetch(`${last.address}/api/uploads?place=01101&name=sitios.csv`, { method: 'POST', body })
  expect(readers().length).toBe(before + 1)
  await last.close()
  expect(readers().length).toBe(before)
})
