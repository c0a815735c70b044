import { createRoute, z } from '@hono/zod-openapi'
import { services } from '@radier/geodata/planning/criterion'
import { placeAnswer, planningAnswer } from '../answers/planning.ts'
import { placeMap } from '../answers/planning-map.ts'
import { placeNow } from '../answers/planning-place.ts'
import type { App } from '../app.ts'
import { fresh, json, position, responses } from '../describe.ts'
import { sendJson } from '../send-json.ts'
import type { Service } from '../service.ts'
import { placeParams } from './planning-words.ts'

const tags = ['Planificar']
const serviceIds = Object.keys(services) as [keyof typeof services]
const count = z.number().int()
const titled = z.object({ layer: z.string(), title: z.string() })

export const placeSchema = z.object({
  place: z.string(),
  name: z.string(),
  example: z.boolean(),
  region: z.string(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  land: z.array(z.object({ from: z.string(), title: z.string(), count, source: z.string().nullable(), lived: z.boolean() })),
  plan: titled.extend({ zones: count }).nullable(),
  services: z.record(z.enum(serviceIds), titled.extend({ count, note: z.string().nullable() }).nullable()),
  masks: z.array(titled.extend({ loaded: z.boolean(), coverage: z.string() })),
  urbanLimit: titled.nullable(),
  need: titled.nullable(),
})

const list = createRoute({
  method: 'get',
  path: '/api/planning',
  tags,
  summary: 'Las comunas con suelo o plan regulador cargado, las más completas primero',
  responses: responses(
    json(
      z.object({
        places: z.array(z.object({ place: z.string(), name: z.string(), zones: count, land: count, sites: count })),
        example: z.boolean().openapi({ description: 'El ejemplo sintético está abierto' }),
      }),
    ),
    'Las comunas',
    503,
  ),
})
const one = createRoute({
  method: 'get',
  path: '/api/planning/{place}',
  tags,
  summary: 'Lo que hay cargado en una comuna para buscar suelo',
  request: { params: placeParams },
  responses: responses(json(placeSchema), 'Lo cargado', 400, 404, 503),
})
const shapes = (properties: z.ZodType) =>
  z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({ type: z.literal('Feature'), properties, geometry: z.object({ type: z.string(), coordinates: z.array(z.unknown()) }) }),
    ),
  })
const map = createRoute({
  method: 'get',
  path: '/api/planning/{place}/map',
  tags,
  summary: 'Zonas, servicios, resguardos y límite urbano de una comuna, para su mapa',
  request: { params: placeParams },
  responses: responses(
    json(
      z.object({
        zones: shapes(
          z.object({ zone: z.string(), name: z.string(), density: z.number().nullable(), housing: z.boolean().nullable() }),
        ).openapi({ description: 'EPSG:4326; `density` en hab/ha' }),
        services: z.array(z.object({ service: z.enum(serviceIds), name: z.string().nullable(), at: position })),
        masks: shapes(z.object({ layer: z.string() })),
        urbanLimit: z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.unknown()) }).nullable(),
      }),
    ),
    'El mapa',
    304,
    400,
    404,
    503,
  ),
})

export function planningRoutes(app: App, service: Service): void {
  app.openapi(list, async (c) => c.json(await planningAnswer(service, await service.editions.now()), 200, fresh))
  app.openapi(one, async (c) => {
    const { edition, place } = await placeNow(service, c.req.valid('param').place)
    return c.json(await placeAnswer(service, edition, place), 200, fresh)
  })
  app.openapi(map, async (c) => {
    const { edition, place } = await placeNow(service, c.req.valid('param').place)
    return sendJson(c, edition, await placeMap(service, edition, place))
  })
}
