import { once } from 'node:events'
import { Agent, get as httpGet, request as httpRequest, type IncomingMessage } from 'node:http'
import { startServer } from '@radier/api/main'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillComunaDePrueba, fillLayer, publish } from '../support/comuna-de-prueba.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { toyCatalogue } from '../support/toy-catalogue.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await fillComunaDePrueba(database.sql)
})
afterAll(() => database.drop())

const start = () => startServer({ databaseUrl: database.apiUrl, catalogue: toyCatalogue, port: 0, host: '127.0.0.1' })
const fetchRaw = (url: string, headers: Record<string, string> = { 'Accept-Encoding': 'gzip' }) =>
  new Promise<IncomingMessage & { size: number }>((done, fail) => {
    httpGet(url, { headers, agent: false }, (response) => {
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
      })
      response.on('end', () => done(Object.assign(response, { size })))
    }).on('error', fail)
  })
const outlineLoad = async () => {
  const [row] = await database.sql<{ id: number }[]>`select id from radier.load where source = 'dibujo' and state = 'current'`
  return row!.id
}

it.each([
  ['gzip', { 'Accept-Encoding': 'gzip' }],
  [undefined, {}],
  [undefined, { 'Accept-Encoding': 'identity' }],
])('answers a tile as %s the same cold and from memory, and 304 to who holds it', async (encoding, asks: Record<string, string>) => {
  const server = await start()
  try {
    const path = `${server.address}/api/tiles/contorno/${await outlineLoad()}/5/9/19`
    const [cold, warm] = [await fetchRaw(path, asks), await fetchRaw(path, asks)]
    for (const name of ['content-type', 'content-encoding', 'etag', 'cache-control', 'vary', 'x-content-type-options'])
      expect(warm.headers[name], name).toBe(cold.headers[name])
    expect(warm.headers['content-encoding']).toBe(encoding)
    expect(warm.headers['content-length']).toBe(String(warm.size))
    expect(warm.size).toBe(cold.size)
    expect(warm.size).toBeGreaterThan(50)
    expect((await fetchRaw(path, { ...asks, 'If-None-Match': warm.headers.etag as string })).statusCode).toBe(304)
  } finally {
    await server.close()
  }
})

it('drops from memory the tiles of a load that was replaced', async () => {
  const server = await start()
  try {
    const path = `${server.address}/api/tiles/contorno/${await outlineLoad()}/5/9/19`
    expect((await fetchRaw(path)).statusCode).toBe(200)
    await fillLayer(database.sql, 'contorno')
    await publish(database.sql, 'dibujo')
    await new Promise((done) => setTimeout(done, 1_100))
    await fetchRaw(path)
    await expect.poll(async () => (await fetchRaw(path)).statusCode).toBe(404)
  } finally {
    await server.close()
  }
})

it('finishes what is in flight when it closes, then answers no more', async () => {
  const server = await start()
  const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked', Expect: '100-continue' }
  const inFlight = httpRequest(`${server.address}/api/batches`, { method: 'POST', agent: false, headers })
  inFlight.flushHeaders()
  await once(inFlight, 'continue')
  const closing = server.close()
  inFlight.end('{}')
  const [response] = (await once(inFlight, 'response')) as [IncomingMessage]
  expect(response.statusCode).toBe(400)
  response.resume()
  await closing
  await expect(fetchRaw(`${server.address}/api/health`)).rejects.toThrow()
})

it('says that it is busy when the database is away, and that it is alive', async () => {
  const away = new URL(database.url)
  away.pathname = '/no_existe'
  const server = await startServer({ databaseUrl: away.href, catalogue: toyCatalogue, port: 0, host: '127.0.0.1' })
  const { error } = console
  console.error = () => {}
  try {
    expect((await fetchRaw(`${server.address}/api/health`)).statusCode).toBe(200)
    expect((await fetchRaw(`${server.address}/api/ready`)).statusCode).toBe(503)
  } finally {
    console.error = error
    await server.close()
  }
})

it('takes a body whose length was not announced, and one that is not there, as any other', async () => {
  const server = await start()
  const post = (body?: string) =>
    new Promise<{ status: number | undefined; text: string }>((done, fail) => {
      const options = { method: 'POST', agent: false, headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' } }
      const request = httpRequest(`${server.address}/api/batches`, options, (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => {
          text += chunk
        })
        response.on('end', () => done({ status: response.statusCode, text }))
      })
      request.on('error', fail)
      request.end(body)
    })
  try {
    const unknown = await post('{"codes":["99999"],"formats":["csv"]}')
    expect(unknown.status).toBe(404)
    expect(unknown.text).toContain('99999')
    expect((await post()).status).toBe(400)
    const { status, text } = await post('{"codes":7}')
    expect(status).toBe(400)
    expect(text).toContain('«codes» Entrada inválida')
  } finally {
    await server.close()
  }
})

it.each([
  ['announced', false],
  ['not announced', true],
])('reads to the end what is too large, its length %s, so that nobody meets a reset on a connection that is kept', async (_, chunked) => {
  const server = await start()
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const body = JSON.stringify({ relleno: 'a'.repeat(2_000_000) })
  const post = (sent: string) =>
    new Promise<number | string | undefined>((done) => {
      const length = chunked ? { 'Transfer-Encoding': 'chunked' } : { 'Content-Length': String(sent.length) }
      const options = { method: 'POST', agent, headers: { 'Content-Type': 'application/json', ...length } }
      const request = httpRequest(`${server.address}/api/sites`, options, (response) => {
        response.on('end', () => done(response.statusCode)).resume()
      })
      request.on('error', (error: NodeJS.ErrnoException) => done(error.code))
      for (let at = 0; at < sent.length; at += 65_536) request.write(sent.slice(at, at + 65_536))
      request.end()
    })
  try {
    const seen = []
    for (let round = 0; round < 15; round += 1) seen.push(...(await Promise.all([post(body), post('{}'), post(body), post('{}')])))
    expect(new Set(seen.filter((_, i) => i % 2 === 0))).toEqual(new Set([413]))
    expect(new Set(seen.filter((_, i) => i % 2))).toEqual(new Set([400]))
  } finally {
    agent.destroy()
    await server.close()
  }
})

it('refuses a busy port with an error', async () => {
  const server = await start()
  const port = Number(new URL(server.address).port)
  await expect(startServer({ databaseUrl: database.apiUrl, catalogue: toyCatalogue, port, host: '127.0.0.1' })).rejects.toThrow(
    /EADDRINUSE/,
  )
  await server.close()
})

it('cannot write to the database', async () => {
  const { connectReader } = await import('@radier/api/database')
  const reader = connectReader(database.url)
  await expect(reader`insert into radier.publication (source, action) values ('x', 'publish')`).rejects.toThrow(/read-only/)
  await reader.end()
})
