import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BatchAnswer, ProblemAnswer } from '@radier/api/contract'
import { startServer } from '@radier/api/main'
import { catalogue } from '@radier/geodata/catalogue'
import { unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { fillFichaCountry } from '../support/ficha-country.ts'
import { processesOf } from '../support/left-behind.ts'

let database: TestDatabase
let folder: string
let server: Awaited<ReturnType<typeof startServer>>

const start = async () => {
  server = await startServer({ databaseUrl: database.apiUrl, catalogue, port: 0, host: '127.0.0.1', batchFolder: folder })
}
beforeAll(async () => {
  database = await testDatabase()
  await fillFichaCountry(database.sql)
  folder = mkdtempSync(join(tmpdir(), 'lotes-'))
  await start()
})
afterEach(async () => {
  await database.sql`delete from radier.batch`
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
})
afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
  await database?.drop()
})

const call = async <T>(path: string, method = 'GET', body?: unknown): Promise<T> => {
  const response = await fetch(`${server.address}${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
  })
  return response.json() as Promise<T>
}
const ask = (codes: string[], more = {}) =>
  call<BatchAnswer>('/api/batches', 'POST', { codes, formats: ['pdf', 'xlsx'], template: 'resumen', ...more })
const refused = (codes: string[], more = {}) => ask(codes, more) as unknown as Promise<ProblemAnswer>

async function until(id: string, test: (batch: BatchAnswer) => boolean): Promise<BatchAnswer> {
  for (let i = 0; i < 600; i++) {
    const batch = await call<BatchAnswer>(`/api/batches/${id}`)
    if (test(batch)) return batch
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error('The batch never got there')
}
const ended = (batch: BatchAnswer) => !['en cola', 'en curso'].includes(batch.state)

describe('a batch', () => {
  it('gives one whole zip with a PDF for each comuna and one sheet file, and nothing else on disk', async () => {
    const { id } = await ask(['01101', '01107', '01101'])
    const done = await until(id, ended)
    expect(done).toMatchObject({ state: 'listo', total: 2, done: 2, before: null })
    const response = await fetch(`${server.address}${done.file}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(bytes.length).toBe(done.bytes)
    writeFileSync(join(folder, 'whole.zip'), bytes)
    expect(execFileSync('unzip', ['-t', join(folder, 'whole.zip')]).toString()).toContain('No errors')
    const files = unzipSync(bytes)
    expect(Object.keys(files).sort()).toEqual([
      '01101-comuna-de-prueba.pdf',
      '01107-hyperlink-http-x-cl-clic-etc-passwd.pdf',
      'fichas.xlsx',
    ])
    expect(Buffer.from(files['01101-comuna-de-prueba.pdf']!.slice(0, 5)).toString()).toBe('%PDF-')
    expect(readdirSync(folder).sort()).toEqual([`${id}.zip`, 'whole.zip'])
  })

  it('opens a group into its comunas', async () => {
    expect((await ask(['region-01'])).codes.length).toBeGreaterThan(1)
  })

  it('goes on after the server was stopped in the middle, without making again what was made', async () => {
    const { id } = await ask(['01101', '01107', '01401', '02101'], { formats: ['pdf'] })
    await until(id, ({ state, done }) => state === 'en curso' && done >= 1)
    await server.close()
    const [version = ''] = readdirSync(join(folder, id))
    const made = join(folder, id, version, '01101-comuna-de-prueba.pdf')
    expect(existsSync(made)).toBe(true)
    writeFileSync(made, 'made before')
    await start()
    const done = await until(id, ended)
    expect(done).toMatchObject({ state: 'listo', done: 4 })
    const files = unzipSync(new Uint8Array(await (await fetch(`${server.address}${done.file}`)).arrayBuffer()))
    expect(Object.keys(files)).toHaveLength(4)
    expect(Buffer.from(files['01101-comuna-de-prueba.pdf']!).toString()).toBe('made before')
  })

  it('goes on after its worker was killed with -9, without making again what was made', async () => {
    const { id } = await ask(['01101', '01107', '01401', '02101'], { formats: ['pdf'] })
    await until(id, ({ state, done }) => state === 'en curso' && done >= 1)
    const [version = ''] = readdirSync(join(folder, id))
    for (const pid of processesOf('batch/worker.ts')) process.kill(pid, 'SIGKILL')
    writeFileSync(join(folder, id, version, '01101-comuna-de-prueba.pdf'), 'made before')
    const done = await until(id, ended)
    expect(done).toMatchObject({ state: 'listo', done: 4 })
    const files = unzipSync(new Uint8Array(await (await fetch(`${server.address}${done.file}`)).arrayBuffer()))
    expect(Object.keys(files)).toHaveLength(4)
    expect(Buffer.from(files['01101-comuna-de-prueba.pdf']!).toString()).toBe('made before')
  })

  it('goes on when whoever made it is silent past its lease', async () => {
    await database.sql`
      insert into radier.batch (id, caller, state, asked, total, tries, lease_until)
      values (${'c'.repeat(26)}, 'otra', 'en curso', '{"codes":["01101"],"formats":["csv"]}', 1, 1, now() + interval '2 seconds')`
    expect(await until('c'.repeat(26), ended)).toMatchObject({ state: 'listo' })
  })

  it('that brings down three workers ends with a sentence and no file', async () => {
    const { id } = await ask(['01101', '01107', '01401', '02101'], { formats: ['pdf'] })
    const killing = setInterval(() => {
      for (const pid of processesOf('batch/worker.ts')) process.kill(pid, 'SIGKILL')
    }, 50)
    try {
      expect(await until(id, ended)).toMatchObject({ state: 'fallido', file: null, sentence: expect.stringContaining('tres veces') })
      expect(readdirSync(folder)).toEqual([])
    } finally {
      clearInterval(killing)
    }
  })

  it('that is cancelled leaves no file, and its zip is a 404 that says so', async () => {
    const { id } = await ask(['01101', '01107', '01401', '02101'])
    await until(id, ({ state }) => state === 'en curso')
    expect(await call<BatchAnswer>(`/api/batches/${id}`, 'DELETE')).toMatchObject({ state: 'cancelado', file: null })
    expect(readdirSync(folder)).toEqual([])
    const file = await call<ProblemAnswer>(`/api/batches/${id}/fichas.zip`)
    expect(file).toMatchObject({ status: 404 })
    expect(file.detail).toContain('cancelado')
  })

  it('expires with its file', async () => {
    const { id } = await ask(['01101'], { formats: ['csv'] })
    await until(id, ended)
    await database.sql`update radier.batch set expires_at = now() - interval '1 minute' where id = ${id}`
    await ask(['01107'], { formats: ['csv'] })
    expect(await until(id, ({ state }) => state === 'vencido')).toMatchObject({ file: null })
    expect(existsSync(join(folder, `${id}.zip`))).toBe(false)
  })
})

describe('what is not accepted', () => {
  it('is no comuna, 347 comunas, one that does not exist, or an unknown format', async () => {
    expect((await refused([])).status).toBe(400)
    expect((await refused(Array.from({ length: 401 }, () => '01101'))).status).toBe(400)
    expect((await refused(['99999'])).detail).toContain('99999')
    expect((await refused(['01101'], { formats: ['exe'] })).status).toBe(400)
    expect((await refused(['01101'], { template: 'nada' })).status).toBe(404)
  })

  it('is two hundred batches: each caller has few, and the queue has an end', async () => {
    await database.sql`
      insert into radier.batch (id, caller, state, asked, total, lease_until)
      select lpad(n::text, 26, '0'), 'otra', 'en curso', '{"codes":["01101"],"formats":["csv"],"origin":""}', 1, now() + interval '1 hour' from generate_series(1, 99) n`
    const answers = await Promise.all(Array.from({ length: 3 }, () => refused(['01101'])))
    const last = await refused(['01101'])
    expect(last).toMatchObject({ status: 429 })
    expect(last.detail).toMatch(/lotes en cola/)
    expect(answers.length).toBe(3)
  })
})

describe('a disk that fills', () => {
  it('ends the batch with a sentence and no zip', async (context) => {
    await server.close()
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', folder], { stdio: 'ignore' })
    } catch {
      await start()
      return context.skip()
    }
    try {
      await start()
      const { id } = await ask(['01101', '01107', '01401'])
      const done = await until(id, ended)
      expect(done).toMatchObject({ state: 'fallido', file: null })
      expect(done.sentence).toContain('No queda espacio en el disco')
      expect(readdirSync(folder)).toEqual([])
      await server.close()
    } finally {
      execFileSync('umount', [folder])
    }
    await start()
  })
})
