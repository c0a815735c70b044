import { createRoute, z } from '@hono/zod-openapi'
import { entryOf } from '../answers/entry.ts'
import type { App } from '../app.ts'
import type { MethodAnswer, MethodsAnswer } from '../contract.ts'
import { idParam, json, levelSchema, responses } from '../describe.ts'
import { answer, type Service } from '../service.ts'

const schema = z
  .object({
    method: z.string(),
    caveats: z.array(z.string()).optional(),
    controls: z
      .array(
        z.object({
          level: levelSchema,
          code: z.string(),
          period: z.string(),
          measure: z.enum(['tasa', 'conteo']),
          value: z.number(),
          publisher: z.string(),
        }),
      )
      .optional()
      .openapi({ description: 'Cifras publicadas que el indicador debe dar' }),
  })
  .openapi('Metodo')

const list = createRoute({
  method: 'get',
  path: '/api/methods',
  tags: ['Catálogo'],
  summary: 'Cómo se hace cada indicador y de qué cuidarse al leerlo',
  responses: responses(json(z.object({ indicators: z.record(z.string(), schema) })), 'Los métodos', 304, 503),
})

const one = createRoute({
  method: 'get',
  path: '/api/methods/{indicator}',
  tags: ['Catálogo'],
  summary: 'Cómo se hace un indicador y de qué cuidarse al leerlo',
  request: { params: z.object({ indicator: idParam('indicator', 'Identificador del indicador en el catálogo', 'indicador') }) },
  responses: responses(json(schema), 'El método', 304, 400, 404, 503),
})

export function methodRoutes(app: App, service: Service): void {
  const { indicators } = service.catalogue
  app.openapi(list, (c) =>
    answer(c, service, async (): Promise<MethodsAnswer> => {
      return { indicators: Object.fromEntries(Object.keys(indicators).map((id) => [id, methodOf(service, id)])) }
    }),
  )
  app.openapi(one, (c) => answer(c, service, async () => methodOf(service, c.req.valid('param').indicator)))
}

function methodOf({ catalogue }: Service, id: string): MethodAnswer {
  const { method, caveats, controls } = entryOf(catalogue.indicators, id, 'El indicador')
  return { method, ...(caveats && { caveats }), ...(controls && { controls }) }
}
