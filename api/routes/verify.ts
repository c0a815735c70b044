import { createRoute, z } from '@hono/zod-openapi'
import { verifyAnswer } from '../answers/ficha-verify.ts'
import type { App } from '../app.ts'
import { json, responses } from '../describe.ts'
import type { Service } from '../service.ts'

const version = z.object({ version: z.number().int(), sha256: z.string(), loadedAt: z.string() }).nullable()
const schema = z
  .object({
    id: z.string(),
    hash: z.string(),
    canonical: z.string(),
    query: z.object({
      territory: z.string(),
      template: z.string(),
      templateVersion: z.number().int(),
      sections: z.array(z.string()),
      period: z.string().nullable(),
      reference: z.string(),
    }),
    title: z.string(),
    subtitle: z.string(),
    kindTitle: z.string(),
    template: z.string(),
    state: z.enum(['igual', 'cambio', 'sin-datos']),
    sentence: z.string(),
    issued: z.string(),
    path: z.string(),
    now: z.object({ id: z.string() }).nullable(),
    folios: z.array(z.object({ folio: z.string(), body: z.string(), unit: z.string(), post: z.string(), date: z.string() })).openapi({
      description: 'Con qué folios y de qué organismo salió. El nombre de quien firma está sólo en el documento',
    }),
    figures: z.array(
      z.object({ key: z.string(), label: z.string(), unit: z.string(), was: z.string(), is: z.string().nullable(), changed: z.boolean() }),
    ),
    sources: z.array(
      z.object({ source: z.string(), title: z.string(), publisher: z.string(), was: version, is: version, changed: z.boolean() }),
    ),
  })
  .openapi('Verificacion')

const route = createRoute({
  method: 'get',
  path: '/api/verify/{id}',
  tags: ['Fichas'],
  summary: 'Una ficha emitida frente a los datos de hoy: qué decía, qué dice y qué fuente cambió',
  description: 'El código va impreso al pie de cada exportación. No importan mayúsculas, espacios ni guiones.',
  request: {
    params: z.object({
      id: z
        .string()
        .max(40, 'es demasiado largo')
        .openapi({
          param: { name: 'id', in: 'path' },
          description: 'Código de verificación: doce letras o cifras',
          example: '4K7Q-2M9X-TB3D',
        }),
    }),
  },
  responses: responses(json(schema), 'Lo que decía y lo que dice', 400, 404, 503),
})

export function verifyRoutes(app: App, service: Service): void {
  app.openapi(route, async (c) =>
    c.json(await verifyAnswer(service, await service.editions.now(), c.req.valid('param').id), 200, { 'Cache-Control': 'no-cache' }),
  )
}
