import { createRoute, z } from '@hono/zod-openapi'
import { cardOf } from '../answers/cards.ts'
import type { App } from '../app.ts'
import { cardSchema, json, responses } from '../describe.ts'
import { Problem } from '../problem.ts'
import { comunaAt } from '../queries/comuna-at.ts'
import type { Service } from '../service.ts'

const degrees = (name: string, limit: number, example: string) =>
  z
    .string({ error: `falta: grados entre -${limit} y ${limit}` })
    .regex(/^-?\d{1,3}(\.\d{1,15})?$/, 'debe ser un número con punto decimal')
    .transform(Number)
    .refine((value) => Math.abs(value) <= limit, `debe estar entre -${limit} y ${limit}`)
    .openapi({ type: 'number', description: `${name} en grados (EPSG:4326)`, example })

const route = createRoute({
  method: 'get',
  path: '/api/at',
  tags: ['Territorio'],
  summary: 'La comuna que hay en un punto',
  request: { query: z.object({ lon: degrees('Longitud', 180, '-70.6'), lat: degrees('Latitud', 90, '-33.45') }) },
  responses: responses(json(cardSchema), 'La comuna', 400, 404, 503),
})

export function atRoutes(app: App, service: Service): void {
  app.openapi(route, async (c) => {
    const { lon, lat } = c.req.valid('query')
    const edition = await service.editions.now()
    const outline = Object.entries(service.catalogue.layers).find(([id, layer]) => layer.level === 'comuna' && edition.layers.has(id))
    if (!outline) throw new Problem('sin-datos', 'Aún no se han cargado los contornos de las comunas.')
    const cut = await comunaAt(service.sql, outline[0], lon, lat)
    if (!cut) throw new Problem('desconocido', `El punto ${lon}, ${lat} está fuera de todas las comunas.`)
    return c.json(await cardOf(service, edition, cut), 200, { 'Cache-Control': 'no-cache' })
  })
}
