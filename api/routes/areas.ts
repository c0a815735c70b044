import { createRoute, z } from '@hono/zod-openapi'
import { areaOf } from '../answers/area.ts'
import { newArea, removedArea, renamedArea } from '../answers/new-area.ts'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import { body, json, nothing, position, responses, writes } from '../describe.ts'
import { limitBody } from '../limit-body.ts'
import { callerOf, Quota } from '../quota.ts'
import type { Service } from '../service.ts'

const code = z
  .string()
  .regex(/^area-[0-9a-f]{12}$/, 'debe ser «area-» y 12 cifras hexadecimales')
  .openapi({ param: { name: 'code', in: 'path' }, description: 'Código del área', example: 'area-0123456789ab' })
const name = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]{1,80}$/u, 'debe tener entre 1 y 80 letras')
  .openapi({ example: 'Población El Alba' })
const outline = z.array(z.array(z.array(position)))
const schema = z
  .object({
    code: z.string(),
    name: z.string(),
    outline,
    hectares: z.number(),
    bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    label: position,
  })
  .openapi('Area')

const one = createRoute({
  method: 'get',
  path: '/api/areas/{code}',
  tags: ['Áreas dibujadas'],
  summary: 'El contorno y el nombre de un área dibujada',
  request: { params: z.object({ code }) },
  responses: responses(json(schema), 'El área', 400, 404, 503),
})

const geometry = z.looseObject({ type: z.string() })
const add = createRoute({
  method: 'post',
  path: '/api/areas',
  ...writes,
  tags: ['Áreas dibujadas'],
  summary: 'Guarda un área dibujada; el mismo contorno tiene siempre el mismo código',
  description: 'El contorno no cambia nunca. `secret` permite cambiarle el nombre y sólo se entrega a quien lo guarda primero.',
  request: body(z.object({ name, geometry: geometry.openapi({ description: 'GeoJSON Polygon o MultiPolygon, o un Feature de uno' }) })),
  responses: responses(json(schema.extend({ secret: z.string().nullable() })), 'El área', 400, 413, 429, 503),
})

const rename = createRoute({
  method: 'patch',
  path: '/api/areas/{code}',
  ...writes,
  tags: ['Áreas dibujadas'],
  summary: 'Cambia el nombre de un área, con la palabra que recibió quien la guardó',
  request: { params: z.object({ code }), ...body(z.object({ name, secret: z.string().max(80) })) },
  responses: responses(json(schema), 'El área', 400, 403, 404, 429, 503),
})

const remove = createRoute({
  method: 'delete',
  path: '/api/areas/{code}',
  ...writes,
  tags: ['Áreas dibujadas'],
  summary: 'Quita un área, con la palabra que recibió quien la guardó; dibujada de nuevo vuelve con el mismo código',
  request: { params: z.object({ code }), ...body(z.object({ secret: z.string().max(80) })) },
  responses: nothing(responses({}, '', 400, 403, 404, 413, 429, 503), 'Quitada'),
})

const fresh = { 'Cache-Control': 'no-cache' }

export function areaRoutes(app: App, service: Service): void {
  const quota = new Quota(config.areasPerHour, 3_600_000)
  const sentence = `El área pesa más de ${config.areaBytes / 1024} kB. Simplifique su contorno.`
  limitBody(app, ['/api/areas', '/api/areas/*'], config.areaBytes, sentence)
  app.openapi(one, async (c) => c.json(await areaOf(service, c.req.valid('param').code), 200, fresh))
  app.openapi(add, async (c) => {
    const asked = c.req.valid('json')
    quota.take(callerOf(c))
    return c.json(await newArea(service, asked.geometry, asked.name), 200, fresh)
  })
  app.openapi(rename, async (c) => {
    const asked = c.req.valid('json')
    quota.take(callerOf(c))
    return c.json(await renamedArea(service, c.req.valid('param').code, asked.name, asked.secret), 200, fresh)
  })
  app.openapi(remove, async (c) => {
    const { secret } = c.req.valid('json')
    quota.take(callerOf(c))
    await removedArea(service, c.req.valid('param').code, secret)
    return c.body(null, 204)
  })
}
