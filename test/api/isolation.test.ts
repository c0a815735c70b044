/** While the most costly is asked by many, the rest is answered: real processes apart over the country of the fichas. */
import { startServer } from '@radier/api/main'
import { catalogue } from '@radier/geodata/catalogue'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { fillFichaCountry } from '../support/ficha-country.ts'
import { processesOf } from '../support/left-behind.ts'
import { quietly } from '../support/quietly.ts'

let database: TestDatabase
let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  database = await testDatabase()
  await fillFichaCountry(database.sql)
  server = await startServer({ databaseUrl: database.url, catalogue, port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await server?.close()
  expect(workers()).toEqual([])
  await database?.drop()
})
const workers = () => processesOf('heavy/program.ts')
const file = (code = '01101', format = 'pdf') => fetch(`${server.address}/api/fichas/${code}.${format}?plantilla=resumen`)

it('with all places taken health answers, and who does not fit is told in Spanish when to come back', async () => {
  const asked = Array.from({ length: 40 }, () => file('01101', 'csv'))
  await expect.poll(workers).not.toEqual([])
  for (let i = 0; i < 20; i++) expect((await fetch(`${server.address}/api/health`)).status).toBe(200)
  const answers = await Promise.all(asked)
  const full = answers.filter(({ status }) => status === 503)
  expect(answers.filter(({ status }) => status === 200).length + full.length).toBe(40)
  expect(full.length).toBeGreaterThan(0)
  for (const answer of full) {
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(((await answer.json()) as { detail: string }).detail).toContain('Se piden muchas fichas a la vez')
  }
  expect(workers().length).toBeLessThanOrEqual(2)
})

it('a process killed in the middle is a clear 503, and the next one is made by another', async () => {
  await quietly(async () => {
    const asked = ['01107', '01401', '02101', '01101'].map((code) => file(code))
    await expect.poll(workers).not.toEqual([])
    for (const pid of workers()) process.kill(pid, 'SIGKILL')
    for (const answer of await Promise.all(asked)) {
      if (answer.status === 200) continue
      expect(answer.status).toBe(503)
      expect(answer.headers.get('Retry-After')).toBe('2')
      expect(((await answer.json()) as { detail: string }).detail).toContain('se cayó')
    }
    expect((await file()).status).toBe(200)
  })
})

it('a caller that leaves frees its place', async () => {
  const leaving = new AbortController()
  const left = Array.from({ length: 22 }, () =>
    fetch(`${server.address}/api/fichas/01101.pdf`, { signal: leaving.signal }).catch(() => null),
  )
  await new Promise((done) => setTimeout(done, 50))
  leaving.abort()
  await Promise.all(left)
  await expect.poll(async () => (await file()).status).toBe(200)
})

it('a refusal of the process apart is the same problem as ever', async () => {
  const answer = await fetch(`${server.address}/api/fichas/99999.pdf`)
  expect(answer.status).toBe(404)
  expect(((await answer.json()) as { detail: string }).detail).toContain('99999')
})

it('every route that has a gate says so in the document, with its 503', async () => {
  const { paths } = (await (await fetch(`${server.address}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { 'x-admision'?: { aLaVez: number }; responses: Record<string, unknown> }>>
  }
  const gated = Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap((route) => (route['x-admision'] ? [{ path, route }] : [])),
  )
  expect(gated.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/api/fichas/{code}', '/api/matrix', '/api/reports', '/api/uploads']),
  )
  for (const { path, route } of gated) expect(Object.keys(route.responses), path).toContain('503')
})
