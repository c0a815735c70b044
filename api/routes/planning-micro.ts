import { createRoute, z } from '@hono/zod-openapi'
import { microAnswer } from '../answers/planning-micro.ts'
import { placeNow } from '../answers/planning-place.ts'
import type { App } from '../app.ts'
import { json, nullableNumber, responses } from '../describe.ts'
import { sendJson } from '../send-json.ts'
import type { Service } from '../service.ts'
import { placeParams } from './planning-words.ts'

const count = z.number().int()
const total = z.object({ blocks: count, least: count, most: count })
const typology = z.object({
  title: z.string(),
  conflict: z.string().nullable().openapi({ description: 'Fuentes que no coinciden en un tope; se usa el menor' }),
  citations: z.array(z.object({ text: z.string(), since: z.string().optional() })),
  total,
})
const outcome = z.object({
  verdict: z.enum(['cumple', 'no cumple', 'pendiente']),
  homes: z.object({ least: count, most: count }).nullable().openapi({ description: 'Viviendas de un proyecto' }),
  why: z.array(z.string()),
})
const schema = z.object({
  place: z.string(),
  example: z.boolean(),
  predial: typology,
  condominio: typology,
  total: total.openapi({ description: 'Con un solo proyecto en cada manzana que admite alguno' }),
  need: z.object({ layer: z.string(), title: z.string() }).nullable(),
  unknown: z.array(z.string()),
  sources: z.array(z.string()),
  blocks: z.array(
    z.object({
      key: z.string(),
      geometry: z
        .object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.unknown()) })
        .openapi({ description: 'EPSG:4326, seis decimales' }),
      areaM2: z.number().openapi({ description: 'm² sobre el elipsoide' }),
      people: nullableNumber,
      peoplePerHa: nullableNumber.openapi({ description: 'hab/ha' }),
      zones: z.array(z.object({ zone: z.string(), share: z.number() })),
      predial: outcome,
      condominio: outcome,
      spare: nullableNumber.openapi({ description: 'Personas que la densidad bruta todavía admite' }),
      need: nullableNumber.openapi({ description: 'Porcentaje de la zona censal' }),
    }),
  ),
})

const route = createRoute({
  method: 'get',
  path: '/api/planning/{place}/micro',
  tags: ['Planificar'],
  summary: 'Micro-suelo: qué toma cada manzana por densificación predial o pequeño condominio',
  description:
    'Rige la zona que más ocupa la manzana. Lo que no se sabe es pendiente: ni cabe ni se descarta. Nadie publica el allegamiento por manzana: es s/i.',
  request: { params: placeParams },
  responses: responses(json(schema), 'Las manzanas, por código', 304, 400, 404, 503),
})

export function planningMicroRoutes(app: App, service: Service): void {
  app.openapi(route, async (c) => {
    const { edition, place } = await placeNow(service, c.req.valid('param').place)
    return sendJson(c, edition, await microAnswer(service, edition, place))
  })
}
