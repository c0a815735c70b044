/** The OpenAPI document of a running app: what its routes declare, and what is so of every route that asks something. */
import type { App } from './app.ts'
import { faults } from './describe.ts'

const info = {
  openapi: '3.1.0',
  info: {
    title: 'Radier: la API',
    version: '1',
    description:
      'El mapa con que las municipalidades de Chile cierran su déficit habitacional. Lo desconocido es null, nunca 0. Los errores son RFC 9457. Cada respuesta lleva un ETag con el número de la publicación.',
  },
}

export type Document = ReturnType<App['getOpenAPI31Document']>

export function openApiOf(app: App): Document {
  const document = withoutFlags(app.getOpenAPI31Document(info)) as Document
  for (const operations of Object.values(document.paths ?? {}))
    for (const { parameters, requestBody, responses } of Object.values(operations) as Operation[]) {
      const content = Object.keys(requestBody?.content ?? {})
      const asks = parameters?.length || requestBody
      const given = [414, asks && 400, requestBody && 413, content.includes('application/json') && 415] as const
      for (const status of given) if (status) responses[status] ??= { description: faults[status], content: problem }
    }
  return document
}

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problema' } } }

interface Operation {
  parameters?: unknown[]
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, unknown>
}

/** The flags of a regular expression are no part of a pattern: JSON Schema reads it as Unicode already. */
function withoutFlags(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFlags)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key,
      key === 'pattern' && typeof held === 'string' ? held.replace(/(?<!\\)\/[dgimsuvy]+$/, '') : withoutFlags(held),
    ]),
  )
}
