import { createRoute, z } from '@hono/zod-openapi'
import { openedExample, removedExample } from '../answers/example.ts'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import { fresh, json, nothing, responses, writes } from '../describe.ts'
import { callerOf, Quota } from '../quota.ts'
import type { Service } from '../service.ts'
import { placeSchema } from './planning.ts'

const tags = ['Planificar']
const open = createRoute({
  method: 'post',
  path: '/api/example',
  ...writes,
  tags,
  summary: 'Abre la Comuna de Prueba: zonas, normas, sitios y servicios inventados',
  description: 'Está aparte de los datos reales y no se cuenta con ellos. Abrirla de nuevo no cambia nada.',
  request: { body: { required: false, content: { 'application/json': { schema: z.object({}) } } } },
  responses: responses(json(placeSchema), 'Lo que trae', 404, 429, 503),
})
const remove = createRoute({
  method: 'delete',
  path: '/api/example',
  ...writes,
  tags,
  summary: 'Quita la Comuna de Prueba con todo lo que se guardó en ella',
  responses: nothing(responses({}, '', 429, 503), 'Quitada'),
})

export function exampleRoutes(app: App, service: Service): void {
  const quota = new Quota(config.examplesPerHour, 3_600_000)
  app.openapi(open, async (c) => {
    quota.take(callerOf(c))
    return c.json(await openedExample(service), 200, fresh)
  })
  app.openapi(remove, async (c) => {
    quota.take(callerOf(c))
    await removedExample(service)
    return c.body(null, 204)
  })
}
