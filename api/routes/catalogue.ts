import { createRoute, z } from '@hono/zod-openapi'
import { catalogueAnswer } from '../answers/catalogue.ts'
import type { App } from '../app.ts'
import { json, levelSchema, responses } from '../describe.ts'
import { answer, type Service } from '../service.ts'

const comparison = z
  .object({
    from: z.string(),
    to: z.string(),
    may: z.enum(['si', 'aviso', 'no']),
    because: z.string().nullable(),
    refused: z
      .object({ codes: z.array(z.string()), because: z.string() })
      .optional()
      .openapi({ description: 'Lugares en que nunca es un cambio, y por qué' }),
  })
  .openapi('Comparabilidad', { description: 'Dos períodos que no son una misma serie: con aviso, o no comparables' })

const schema = z
  .object({
    version: z.number().int(),
    indicators: z.record(
      z.string(),
      z.looseObject({
        title: z.string(),
        baseLabel: z.string().nullable(),
        comparisons: z.array(comparison),
        estimated: z.boolean(),
        available: z.array(z.object({ level: levelSchema, period: z.string(), known: z.number().int(), total: z.number().int() })),
      }),
    ),
    layers: z.record(
      z.string(),
      z.looseObject({ title: z.string(), load: z.number().int().nullable(), features: z.number().int(), comunas: z.number().int() }),
    ),
    sources: z.record(
      z.string(),
      z.object({
        title: z.string(),
        publisher: z.string(),
        licence: z.string(),
        published: z.string().nullable(),
        reference: z.string(),
      }),
    ),
  })
  .openapi('Catalogo')

const route = createRoute({
  method: 'get',
  path: '/api/catalogue',
  tags: ['Catálogo'],
  summary: 'Todo lo que existe y qué de ello está cargado',
  description: 'Indicadores con los niveles y períodos en que tienen datos, capas con su carga vigente, y fuentes.',
  responses: responses(json(schema), 'El catálogo', 304, 503),
})

export function catalogueRoutes(app: App, service: Service): void {
  app.openapi(route, (c) => answer(c, service, (edition) => catalogueAnswer(service, edition)))
}
