/** Asks every route of the OpenAPI document with valid, edge and broken values made from its schemas and from what it has answered. */
import type { App } from '@radier/api/app'
import { openApiOf } from '@radier/api/document'
import { type Audit, auditOf } from './answers.ts'
import { type Dice, diceOf } from './dice.ts'
import { learn, type Memory, type Schema, valueFor } from './fuzz-values.ts'

interface Operation {
  parameters?: { name: string; in: 'path' | 'query'; required?: boolean; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}
export interface Fuzzed {
  asked: number
  statuses: Record<number, number>
  /** What differed from the document, each once with the request that showed it. */
  faults: string[]
}
interface Limits {
  seed: number
  requests: number
  /** Milliseconds after which no more is asked. */
  within: number
  /** Requests at once. */
  together?: number
}

/** `newApp` is called again and again: what one caller may ask in an hour is counted by app. */
export async function fuzz(newApp: () => App, { seed, requests, within, together = 2 }: Limits): Promise<Fuzzed> {
  const dice = diceOf(seed)
  const memory: Memory = new Map()
  const until = performance.now() + within
  const statuses: Record<number, number> = {}
  const faults = new Map<string, string>()
  let operations: { method: string; path: string; operation: Operation }[] = []
  let schemas: Record<string, Schema> = {}
  let asked = 0
  let app: App
  let audit: Audit
  const renew = () => {
    app = newApp()
    audit = auditOf(app)
    const document = openApiOf(app) as unknown as {
      paths: Record<string, Record<string, Operation>>
      components: { schemas: typeof schemas }
    }
    schemas = document.components.schemas
    operations = Object.entries(document.paths).flatMap(([path, byMethod]) =>
      Object.entries(byMethod).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
    )
  }
  renew()
  const one = async () => {
    const { method, path, operation } = operations[asked++ % operations.length]!
    const { url, init } = requestOf(dice, method, path, operation, schemas, memory)
    const address = new URL(url, 'http://localhost')
    const { pathname } = address
    const answer = await app.fetch(new Request(address, init))
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    const fault = await audit(init.method, pathname, answer)
    if (fault)
      faults.set(`${method} ${path} ${fault.slice(0, 60)}`, `${init.method} ${url} ${String(init.body ?? '').slice(0, 400)}: ${fault}`)
    if (answer.ok && answer.headers.get('Content-Type')?.includes('json') && !answer.headers.has('Content-Encoding'))
      learn(memory, await answer.json().catch(() => null), dice)
    else await answer.body?.cancel()
  }
  const worker = async () => {
    while (asked < requests && performance.now() < until) {
      if (asked % 2_000 === 1_999) renew()
      await one()
    }
  }
  await Promise.all(Array.from({ length: together }, worker))
  return { asked, statuses, faults: [...faults.values()] }
}

const otherMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']

function requestOf(dice: Dice, method: string, path: string, operation: Operation, schemas: Record<string, Schema>, memory: Memory) {
  const broken = dice.oneIn(4)
  const value = (name: string, schema: Schema) => valueFor({ dice, memory, schemas, broken }, name, schema)
  const parameters = operation.parameters ?? []
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const schema = parameters.find((one) => one.name === name)?.schema ?? {}
    return inAddress(String(value(name, schema))) || '0'
  })
  const query = parameters
    .filter((one) => one.in === 'query' && (one.required ? !broken || dice.oneIn(2) : dice.oneIn(2)))
    .map(({ name, schema }) => `${name}=${inAddress(String(value(name, schema)))}`)
  const headers: Record<string, string> = {}
  if (dice.oneIn(6)) headers.Accept = 'application/vnd.apache.arrow'
  if (dice.oneIn(8)) headers['Accept-Encoding'] = dice.pick(['gzip', 'br', '*;q=0', 'gzip;q=9'])
  if (dice.oneIn(12)) headers['If-None-Match'] = dice.pick(['*', '"1-x"', 'W/'])
  const init: { method: string; headers: Record<string, string>; body?: BodyInit } = { method, headers }
  if (dice.oneIn(25)) init.method = dice.pick(otherMethods)
  const content = operation.requestBody?.content
  if (content && !['GET', 'HEAD'].includes(init.method)) {
    const [type, { schema }] = Object.entries(content)[0]!
    headers['Content-Type'] = dice.oneIn(20) ? dice.pick(['text/plain', 'application/xml', '', 'application/json;charset=x']) : type
    init.body = type.includes('json') ? jsonBody(dice, value('body', schema)) : (dice.pick(files) as BodyInit)
    if (dice.oneIn(30)) delete init.body
  }
  return { url: query.length ? `${filled}?${query.join('&')}` : filled, init }
}

const jsonBody = (dice: Dice, value: unknown): string => {
  const text = JSON.stringify(value) ?? ''
  return dice.oneIn(40) ? dice.pick([text.slice(0, -1), '', 'null', '[]', '"x"', `${'['.repeat(9_000)}`, '{"__proto__":{"a":1}}']) : text
}

/** Halves of letters and stray percent signs too, as a client that is broken sends them. */
const inAddress = (text: string): string => (text === '%' ? '%' : /\p{Cs}/u.test(text) ? '%ED%A0%BD' : encodeURIComponent(text))

const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (c) =>
  c.charCodeAt(0),
)
const files = [
  'NOMBRE,SUP,LON,LAT\nUno,500,-70.6,-33.4\nDos,s/i,0,0\n',
  '{"type":"FeatureCollection","features":[]}',
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":null}]}',
  '<kml><Placemark/></kml>',
  'PK\u0003\u0004roto',
  '',
  png,
  png.slice(0, 40),
]
