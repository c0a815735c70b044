import { request } from 'node:http'
import { connect } from 'node:net'
import type { App } from '@radier/api/app'
import { boundaryOf, type Reach, reachOf } from '@radier/api/boundary'
import type { InstallationAnswer, ProblemAnswer } from '@radier/api/contract'
import { declaredWrites } from '@radier/api/declared-writes'
import { startServer } from '@radier/api/main'
import { describe, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { toyApp } from '../support/toy-app.ts'
import { toyCatalogue } from '../support/toy-catalogue.ts'

const toy = toyApp()
const appOn = (reach: Partial<Reach> = {}): App =>
  testApp({ sql: toy.database.api, catalogue: toyCatalogue, pollMs: 0, boundary: boundaryOf({ host: '127.0.0.1', ...reach }) })
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const boundaryKinds = ['ajeno', 'prohibido', 'solo-lectura'].map((kind) => `urn:radier:problema:${kind}`)

interface Case {
  method: string
  path: string
}
/** Every path of the document with every method, also those that are not described. */
const everyRoute = (app: App): Case[] =>
  Object.keys(app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } }).paths ?? {}).flatMap((path) =>
    methods.map((method) => ({ method, path: path.replaceAll(/\{.+?\}/g, '1') })),
  )

/** The kind of refusal of the boundary, or null when the request went past it. */
async function refusal(app: App, { method, path }: Case, headers: Record<string, string>, type?: string): Promise<string | null> {
  const body = method === 'GET' ? {} : { body: type?.startsWith('multipart') ? '--x--' : '{}' }
  const response = await app.request(path, { method, headers: { ...headers, ...(type && { 'Content-Type': type }) }, ...body })
  if (!response.headers.get('Content-Type')?.startsWith('application/problem+json')) return null
  const { type: kind, detail, status } = (await response.json()) as ProblemAnswer
  if (!boundaryKinds.includes(kind)) return null
  expect(status).toBe(response.status)
  expect(detail).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/)
  return kind.split(':').at(-1)!
}

type Expected = (c: Case, writes: boolean) => string | null
const unsafe = ({ method }: Case) => method !== 'GET'
const beyond: Expected = (_, writes) => (writes ? 'solo-lectura' : null)
const elsewhere: Expected = (c) => (unsafe(c) ? 'prohibido' : null)
const away = { Host: '127.0.0.1:4173', Origin: 'https://evil.test' }

describe('every route and method', { timeout: 120_000 }, () => {
  it.each<[string, Partial<Reach>, Record<string, string>, Expected]>([
    ['a program on this machine', {}, { Host: '127.0.0.1:4173' }, () => null],
    ['localhost', {}, { Host: 'localhost:4173' }, () => null],
    ['IPv6', {}, { Host: '[::1]:4173' }, () => null],
    ['the page itself', {}, { Host: 'localhost:4173', Origin: 'http://localhost:4173', 'Sec-Fetch-Site': 'same-origin' }, () => null],
    ['another name', {}, { Host: 'evil.test' }, () => 'ajeno'],
    ['another name on our port', {}, { Host: 'evil.test:4173', Origin: 'http://evil.test:4173' }, () => 'ajeno'],
    ['a name that begins like ours', {}, { Host: 'localhost.evil.test' }, () => 'ajeno'],
    ['a user before the name', {}, { Host: '127.0.0.1@evil.test' }, () => 'ajeno'],
    ['an address that is not ours', {}, { Host: '192.168.1.7:4173' }, () => 'ajeno'],
    ['another page', {}, away, elsewhere],
    ['another page that hides itself', {}, { Host: 'localhost', Origin: 'null' }, elsewhere],
    ['another port of this machine', {}, { Host: 'localhost:4173', Origin: 'http://localhost:3000' }, elsewhere],
    ['a link to follow', {}, { Host: 'localhost', 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }, elsewhere],
    ['an image in another page', {}, { Host: 'localhost', 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }, () => 'prohibido'],
    ['beyond loopback', { host: '0.0.0.0' }, { Host: '192.168.1.7:4173', Origin: 'http://192.168.1.7:4173' }, beyond],
    ['beyond loopback, from this machine', { host: '0.0.0.0' }, { Host: '127.0.0.1:4173' }, beyond],
    ['beyond loopback, another name', { host: '0.0.0.0' }, { Host: 'evil.test' }, () => 'ajeno'],
    ['the address it listens on', { host: '192.168.1.7' }, { Host: '192.168.1.7' }, beyond],
    ['the public address', { publicUrl: 'https://radier.prueba' }, { Host: 'radier.prueba', Origin: 'https://radier.prueba' }, beyond],
    [
      'a proxy that writes its own Host',
      { publicUrl: 'https://radier.prueba' },
      { Host: '127.0.0.1:4173', Origin: 'https://radier.prueba' },
      beyond,
    ],
    ['a name of the setting', { allowedHosts: 'servidor, otro.cl' }, { Host: 'otro.cl' }, beyond],
    ['a proxy that nobody told of', {}, { Host: '127.0.0.1', 'X-Forwarded-For': '10.0.0.1' }, beyond],
    ['a forged X-Forwarded-Host', {}, { Host: 'evil.test', 'X-Forwarded-Host': 'localhost' }, () => 'ajeno'],
  ])('asked by %s', async (_, reach, headers, expected) => {
    const app = appOn(reach)
    const writing = [...declaredWrites(app)].flatMap(([route, writes]) =>
      writes ? [new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`)] : [],
    )
    const cases = everyRoute(app)
    expect(cases.length).toBeGreaterThan(250)
    const wrong: string[] = []
    for (const c of cases) {
      const [was, should] = [
        await refusal(app, c, headers),
        expected(
          c,
          writing.some((route) => route.test(`${c.method} ${c.path}`)),
        ),
      ]
      if (was !== should) wrong.push(`${c.method} ${c.path}: ${was} ≠ ${should}`)
    }
    expect(wrong).toEqual([])
  })

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'application/json'])(
    'from another page, sent without asking first as %s',
    async (type) => {
      const app = appOn()
      for (const c of everyRoute(app).filter(unsafe)) expect(await refusal(app, c, away, type), `${c.method} ${c.path}`).toBe('prohibido')
    },
  )
})

describe('what a route says of itself', () => {
  it('is that it writes unless it only asks, keeps nothing and is sent as POST for its size', () => {
    const reading = [...declaredWrites(appOn())].filter(([, writes]) => !writes).map(([route]) => route)
    expect(reading.sort()).toEqual([
      'POST /api/cabida',
      'POST /api/planning/:place/search',
      'POST /api/reports',
      'POST /api/uploads/:id/check',
      'POST /api/uploads/:id/open',
    ])
  })

  it('is needed to start', () => {
    const app = appOn()
    app.post('/api/nada', (c) => c.body(null, 204))
    expect(() => declaredWrites(app)).toThrow('POST /api/nada does not say whether it writes')
  })

  it('is told to the screen', async () => {
    const said = async (reach: Partial<Reach>) => (await (await appOn(reach).request('/api/installation')).json()) as InstallationAnswer
    expect(await said({})).toEqual({ writable: true, sentence: null, publicUrl: null, warning: null })
    expect(await said({ publicUrl: 'https://radier.prueba/' })).toEqual({
      writable: false,
      sentence: expect.stringContaining('sólo de lectura'),
      publicUrl: 'https://radier.prueba',
      warning: null,
    })
  })
})

describe('the settings', () => {
  it.each(['radier.cl', 'ftp://radier.cl', 'https://radier.cl/mapa', 'https://ana:clave@radier.cl', 'https://radier.cl/?a=1'])(
    'refuse %s as public address',
    (publicUrl) => {
      expect(() => boundaryOf({ host: '127.0.0.1', publicUrl })).toThrow(/^PUBLIC_URL debe ser una dirección como/)
    },
  )
  it.each(['https://radier.cl', 'radier.cl:80', '*'])('refuse %s as a further name', (allowedHosts) => {
    expect(() => boundaryOf({ host: '127.0.0.1', allowedHosts })).toThrow(/^ALLOWED_HOSTS debe ser una lista de nombres/)
  })
  it('believe a proxy only when told to', async () => {
    const caller = async (reach: Reach) => {
      const app = appOn(reach)
      app.get('/quien', (c) => c.text(c.get('caller')))
      return (await app.request('/quien', { headers: { Host: 'localhost', 'X-Forwarded-For': '9.9.9.9, 10.0.0.1' } })).text()
    }
    expect(await caller(reachOf({}))).toBe('local')
    expect(await caller(reachOf({ TRUST_PROXY: '1' }))).toBe('10.0.0.1')
  })
})

describe('the server', () => {
  const served = async <T>(ask: (port: number) => Promise<T>): Promise<T> => {
    const server = await startServer({ databaseUrl: toy.database.apiUrl, catalogue: toyCatalogue, port: 0, host: '127.0.0.1' })
    return ask(Number(new URL(server.address).port)).finally(() => server.close())
  }
  const status = (port: number, path: string, headers: Record<string, string>) =>
    new Promise<number>((done, fail) => {
      const asked = request({ port, path, headers: { 'Accept-Encoding': 'gzip', ...headers }, agent: false }, (response) => {
        response.resume()
        response.on('end', () => done(response.statusCode!))
      })
      asked.on('error', fail)
      asked.end()
    })
  const raw = (port: number, text: string) =>
    new Promise<string>((done, fail) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text))
      socket.once('data', (chunk) => {
        socket.destroy()
        done(String(chunk).split('\r\n')[0]!)
      })
      socket.on('error', fail)
    })

  it('refuses another name also for a tile that waits in memory', async () => {
    const [row] = await toy.database.sql<{ id: number }[]>`select id from radier.load where source = 'dibujo' and state = 'current'`
    const path = `/api/tiles/contorno/${row!.id}/5/9/19`
    const found = await served(async (port) => {
      const own = [await status(port, path, {}), await status(port, path, {})]
      return [...own, await status(port, path, { Host: 'evil.test' })]
    })
    expect(found).toEqual([200, 200, 421])
  })

  it('refuses an address in the request line that is not its own, and a request without a name', async () => {
    const lines = await served((port) =>
      Promise.all([
        raw(port, 'GET http://evil.test/api/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'),
        raw(port, 'GET /api/health HTTP/1.0\r\n\r\n'),
        raw(port, 'GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'),
      ]),
    )
    expect(lines.map((line) => Number(line.split(' ')[1]))).toEqual([421, 421, 200])
  })
})
