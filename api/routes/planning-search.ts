import { createRoute, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import type { SearchAsked } from '../contract-planning.ts'
import { body, json, nullableNumber, position, reads, responses } from '../describe.ts'
import { Gate } from '../gate.ts'
import { limitBody } from '../limit-body.ts'
import { callerOf, Quota } from '../quota.ts'
import { encodingOf, sendFresh } from '../send-json.ts'
import type { Service } from '../service.ts'
import { criterionSchema, searchSchema } from './planning-criteria.ts'
import { livedSchema, ownerText, placeParams, stateText } from './planning-words.ts'

const finding = z
  .object({
    verdict: z.enum(['cumple', 'no cumple', 'pendiente']),
    found: nullableNumber,
    text: z.string().nullable(),
    at: position.nullable(),
  })
  .openapi('Hallazgo')
const schema = z.object({
  place: z.string(),
  total: z.number().int(),
  criteria: z.array(
    z.object({
      id: z.string(),
      criterion: criterionSchema,
      chip: z.string(),
      left: z.number().int(),
      pending: z.number().int(),
      failed: z.number().int(),
      method: z.string(),
      source: z.string().nullable(),
    }),
  ),
  sites: z.array(
    z.object({
      ref: z.string(),
      name: z.string(),
      at: position,
      areaM2: nullableNumber,
      owner: ownerText,
      state: stateText.nullable(),
      lived: livedSchema.nullable(),
      zone: z.string().nullable(),
      verdict: z.enum(['dentro', 'pendiente', 'fuera']),
      findings: z.array(finding),
      overrides: z.array(z.string()),
      score: nullableNumber,
      contributions: z.array(nullableNumber),
      homes: nullableNumber,
      atMost: z.boolean(),
    }),
  ),
})

const gate = new Gate({ many: 'muchas búsquedas de suelo', atOnce: 2, waiting: 20, waitMs: 20_000 })
const route = createRoute({
  ...gate.described,
  method: 'post',
  path: '/api/planning/{place}/search',
  ...reads,
  tags: ['Planificar'],
  summary: 'Busca suelo: cada predio con lo que se halló para cada criterio, también los que quedan fuera',
  description:
    'Lo que no se sabe es pendiente: no cumple ni descarta. Tras cada criterio y los anteriores, `left` son los que cumplen todos, `pending` los que no fallan ninguno y de alguno no se sabe, y `failed` los demás. Distancias en línea recta sobre el elipsoide.',
  request: { params: placeParams, ...body(searchSchema) },
  responses: responses(json(schema), 'Los predios: los que quedan, por puntaje, y después los demás', 400, 404, 413, 429, 503),
})

export function planningSearchRoutes(app: App, service: Service): void {
  const quota = new Quota(config.searchesPerHour, 3_600_000)
  limitBody(app, ['/api/planning/:place/search'], config.searchBytes, 'La búsqueda es demasiado grande. Quite criterios o capas.')
  app.openapi(route, async (c) => {
    const search = c.req.valid('json') as SearchAsked
    const { place } = c.req.valid('param')
    quota.take(callerOf(c))
    const edition = await service.editions.now()
    const { signal } = c.req.raw
    const make = () => service.heavy('search', edition, { place, search, encoding: encodingOf(c) }, signal)
    return sendFresh(c, await gate.run(callerOf(c), make, signal))
  })
}
