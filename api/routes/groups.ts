import { createRoute, z } from '@hono/zod-openapi'
import { groupsAnswer } from '../answers/groups.ts'
import type { App } from '../app.ts'
import { json, responses } from '../describe.ts'
import { answer, type Service } from '../service.ts'

const schema = z
  .object({
    version: z.number().int(),
    kinds: z.array(
      z.object({
        id: z.enum(['red', 'region', 'provincia', 'ruralidad', 'tamano']),
        title: z.string(),
        source: z.string(),
        coverage: z.string().nullable(),
        groups: z.array(z.object({ id: z.string(), title: z.string(), codes: z.array(z.string()) })),
      }),
    ),
  })
  .openapi('Grupos')

const route = createRoute({
  method: 'get',
  path: '/api/groups',
  tags: ['Comparar'],
  summary: 'Los grupos de comunas con que comparar',
  description:
    'Red de Municipios, región, provincia, clase de ruralidad y tramo de población, con las comunas de cada uno, quién lo dice y qué queda fuera. Lo que no se sabe no está en ningún grupo.',
  responses: responses(json(schema), 'Los grupos', 304, 503),
})

export function groupRoutes(app: App, service: Service): void {
  app.openapi(route, (c) => answer(c, service, (edition) => groupsAnswer(service, edition)))
}
