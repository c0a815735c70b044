import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Toy } from './toy.ts'
import { toyCatalogue, toySource } from './toy-catalogue.ts'

let toy: Toy
let server: Server
let body = 'cut,Hogares\n13101,100\n13102,20\n'
let asked = 0
beforeAll(async () => {
  toy = await Toy.open()
  server = createServer((request, response) => {
    asked++
    const etag = `"${body.length}"`
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else response.writeHead(200, { etag, 'content-length': body.length }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await toy.close()
})

const catalogue = (port = (server.address() as AddressInfo).port) => {
  const { tables } = toyCatalogue.sources.censo!
  const origin = { page: 'https://example.org', file: 'hogares.csv', url: `http://127.0.0.1:${port}/hogares.csv` }
  return toy.catalogue({ censo: toySource('hogares.csv', { origin, tables: tables! }) })
}
const load = (more = {}) => toy.load(catalogue(), 'censo', { network: true, ...more })

it('a source comes from its publisher’s address into the cache, and from there into the database', async () => {
  expect(await load()).toMatchObject({ outcome: 'publicada' })
  expect(await toy.sql`select via, file from radier.load`).toEqual([{ via: 'network', file: 'hogares.csv' }])
})

it('a publisher is not asked again on the same day, and when forced an unchanged file is not brought again', async () => {
  const before = asked
  expect(await load()).toMatchObject({ outcome: 'al-dia' })
  expect(asked).toBe(before)
})

it('a file in the mirror goes before the network', async () => {
  toy.write('hogares.csv', 'cut,Hogares\n13101,7\n13102,20\n')
  expect(await load()).toMatchObject({ outcome: 'publicada' })
  expect(await toy.sql`select via from radier.load where state = 'current'`).toEqual([{ via: 'mirror' }])
})

it('an answer without rows is refused with a sentence', async () => {
  body = 'cut,Hogares\n'
  const other = toy.catalogue({
    vacia: { ...catalogue().sources.censo!, title: 'vacía', origin: { ...catalogue().sources.censo!.origin, file: 'vacia.csv' } },
  })
  expect(await toy.load(other, 'vacia', { network: true })).toMatchObject({
    outcome: 'rechazada',
    reason: expect.stringContaining('no tiene ninguna fila'),
  })
})

it('without network the source waits, and the run is no failure', async () => {
  const offline = toy.catalogue({
    lejos: { ...catalogue(9).sources.censo!, origin: { page: 'https://example.org', file: 'lejos.csv', url: 'http://127.0.0.1:9/x' } },
  })
  const { results, ok } = await toy.run(offline, { network: true })
  expect(results).toMatchObject([{ outcome: 'pendiente', reason: expect.stringContaining('no respondió') }])
  expect(ok).toBe(true)
  expect(await toy.sql`select 1 from radier.load where source = 'lejos'`).toEqual([])
})
