/**
 * Every answer that a test gets is checked against the OpenAPI document of the app that gave it: status, content type, and JSON to its
 * last field. What the document does not say of an object may not be in it, though a client should bear it.
 */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { App } from '@radier/api/app'
import { openApiOf } from '@radier/api/document'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { closed, type Schema } from './closed-schema.ts'

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}
/** What is read of an OpenAPI document. */
export interface Declared {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/** What differs from the document; null when nothing does. */
export type Audit = (method: string, path: string, answer: Response) => Promise<string | null>

export function auditOf(document: Declared): Audit {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
  const compiled = new Map<Schema, ValidateFunction>()
  const validator = (schema: Schema) => {
    const made = compiled.get(schema) ?? ajv.compile(closed(schema, document.components.schemas))
    compiled.set(schema, made)
    return made
  }
  const routes = Object.entries(document.paths)
    .map(([path, operations]) => ({ path, operations, parts: path.split('/') }))
    .sort((a, b) => named(a.parts) - named(b.parts))
  const problem = document.components.schemas.Problema!

  return async (method, path, answer) => {
    const asked = path.split('/')
    const found = routes.filter(
      ({ parts }) => parts.length === asked.length && parts.every((part, i) => part.startsWith('{') || part === asked[i]),
    )
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase()
    const operation = found.find(({ operations }) => operations[verb])?.operations[verb]
    const type = essence(answer.headers.get('Content-Type'))
    const refusal: Operation['responses'][string] = { content: { 'application/problem+json': { schema: problem } } }
    const declared = operation ? operation.responses[answer.status] : undeclared(method, found.length > 0, answer.status, refusal)
    if (!declared)
      return `${answer.status} is not among ${operation ? Object.keys(operation.responses) : 'what an undeclared route answers'}`
    const content = new Map(Object.entries(declared.content ?? {}).map(([name, { schema }]) => [essence(name), schema]))
    const types = [...content.keys()]
    if (type !== null && !types.includes(type)) return `${answer.status} comes as ${type}; declared: ${types.join(', ') || 'no body'}`
    if (type === null && types.length && answer.status !== 304) return `${answer.status} comes without Content-Type`
    if (!type?.endsWith('json') || method === 'HEAD') return null
    const validate = validator(content.get(type)!)
    if (validate(JSON.parse(plain(answer, await answer.clone().arrayBuffer())))) return null
    const { instancePath, message, params } = validate.errors![0]!
    return `${answer.status}: ${instancePath || 'the answer'} ${message} ${JSON.stringify(params)}`
  }
}

const essence = <T extends string | null>(type: T) => (type?.split(';')[0] ?? null) as T
const plain = (answer: Response, body: ArrayBuffer): string => {
  const encoding = answer.headers.get('Content-Encoding')
  return (encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : Buffer.from(body)).toString()
}
const named = (parts: string[]) => parts.filter((part) => part.startsWith('{')).length

/** A path that exists answers other methods with 405, and OPTIONS with what it allows; the rest is not there. The boundary refuses any of them. */
function undeclared<T extends object>(method: string, exists: boolean, status: number, refusal: T): T | Record<string, never> | undefined {
  const allowed = exists && method === 'OPTIONS'
  if (allowed && status === 204) return {}
  return [403, 414, 421, ...(allowed ? [] : [exists ? 405 : 404])].includes(status) ? refusal : undefined
}

/** The same app, whose `request` throws at an answer that differs from its document. */
export function audited(app: App): App {
  const audit = auditOf(openApiOf(app) as unknown as Declared)
  const ask = app.request
  app.request = async (input, init, ...rest) => {
    const answer = await ask(input, init, ...rest)
    const { method, url } = input instanceof Request ? input : { method: init?.method ?? 'GET', url: String(input) }
    const { pathname } = new URL(url, 'http://localhost')
    if (!pathname.startsWith('/api/') || pathname.startsWith('/api/docs/')) return answer
    const fault = await audit(method, pathname, answer)
    if (fault)
      throw new Error(`${method} ${pathname}: the answer is not as /api/openapi.json declares it (see the route's \`responses\`): ${fault}`)
    return answer
  }
  return app
}
