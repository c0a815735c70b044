import { createRoute, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { json, responses } from '../describe.ts'
import { Problem } from '../problem.ts'
import { publicationNumber } from '../queries/publication-number.ts'
import type { Service } from '../service.ts'

const health = createRoute({
  method: 'get',
  path: '/api/health',
  tags: ['Servicio'],
  summary: 'Si el programa está vivo',
  responses: responses(json(z.object({ state: z.literal('vivo') })), 'Vivo'),
})

const ready = createRoute({
  method: 'get',
  path: '/api/ready',
  tags: ['Servicio'],
  summary: 'Si hay base de datos con algo publicado, es decir, si ya se puede preguntar',
  responses: responses(json(z.object({ state: z.literal('listo'), version: z.number().int() })), 'Listo', 503),
})

export function healthRoutes(app: App, { sql }: Service): void {
  app.openapi(health, (c) => c.json({ state: 'vivo' }, 200, { 'Cache-Control': 'no-store' }))
  app.openapi(ready, async (c) => {
    const version = await publicationNumber(sql)
    if (version === 0) throw new Problem('ocupado', 'Aún no se ha publicado ningún dato.')
    return c.json({ state: 'listo', version }, 200, { 'Cache-Control': 'no-store' })
  })
}
