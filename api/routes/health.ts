import { createRoute, z } from '@hono/zod-openapi'
import { missingStarter } from '../answers/installation.ts'
import type { App } from '../app.ts'
import { diskFull } from '../cause.ts'
import { fresh, json, responses } from '../describe.ts'
import { Problem } from '../problem.ts'
import { publicationNumber } from '../queries/publication-number.ts'
import { fullFolder } from '../room.ts'
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
  summary: 'Si ya se puede preguntar y guardar: hay base de datos con algo publicado, y espacio en el disco',
  description: '«parcial»: se puede, pero falta parte del conjunto inicial, que se nombra.',
  responses: responses(
    json(z.object({ state: z.enum(['listo', 'parcial']), version: z.number().int(), missing: z.array(z.string()) })),
    'Listo',
    503,
  ),
})

export function healthRoutes(app: App, service: Service): void {
  app.openapi(health, (c) => c.json({ state: 'vivo' }, 200, fresh))
  app.openapi(ready, async (c) => {
    const version = await publicationNumber(service.sql)
    if (version === 0) throw new Problem('ocupado', 'Aún no se ha publicado ningún dato.')
    if (fullFolder(service.folders)) throw new Problem('sin-espacio', diskFull)
    const missing = missingStarter(service, await service.editions.now())
    return c.json({ state: missing.length ? 'parcial' : 'listo', version, missing } as const, 200, fresh)
  })
}
