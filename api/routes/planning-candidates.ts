import { createRoute, z } from '@hono/zod-openapi'
import { services } from '@radier/geodata/planning/criterion'
import { placeNow } from '../answers/planning-place.ts'
import { candidateAnswer } from '../answers/planning-whole.ts'
import type { App } from '../app.ts'
import { json, nullableNumber, param, position, responses } from '../describe.ts'
import { sendJson } from '../send-json.ts'
import type { Service } from '../service.ts'
import { cabidaSchema } from './cabida.ts'
import { cabidaQuestion } from './cabida-question.ts'
import { livedSchema, ownerText, placeParams } from './planning-words.ts'
import { siteSchema } from './sites.ts'

const schema = z.object({
  ref: z.string(),
  place: z.string(),
  example: z.boolean(),
  name: z.string(),
  geometry: siteSchema.shape.geometry,
  at: position,
  areaM2: nullableNumber,
  areaFrom: z.enum(['medida', 'declarada']),
  owner: ownerText,
  lived: livedSchema.nullable(),
  priceUfM2: nullableNumber,
  origin: siteSchema.shape.origin,
  attributes: z.array(z.object({ label: z.string(), text: z.string() })),
  question: cabidaQuestion.nullable(),
  cabida: cabidaSchema.nullable(),
  nearest: z.record(
    z.enum(Object.keys(services) as [keyof typeof services]),
    z.object({ name: z.string().nullable(), metres: z.number(), at: position, layer: z.string() }).nullable(),
  ),
  masks: z.array(z.object({ layer: z.string(), title: z.string(), share: z.number().nullable(), why: z.string().nullable() })),
  around: z.object({
    people: nullableNumber,
    greenM2: nullableNumber,
    schoolPlaces: nullableNumber,
    schoolAge: nullableNumber,
    healthCentres: nullableNumber,
    source: z.string().nullable(),
  }),
  site: siteSchema.nullable(),
})

const route = createRoute({
  method: 'get',
  path: '/api/planning/{place}/candidates/{from}/{key}',
  tags: ['Planificar'],
  summary: 'Un predio entero: zonas, cabida con sus citas, lo más cercano y lo que toca',
  request: {
    params: placeParams.extend({
      from: z
        .string()
        .regex(/^[a-z][a-z0-9_]{0,58}$/, 'debe ser «sitio» o una capa de suelo')
        .openapi(param('from', '«sitio», o la capa de suelo', 'sitio')),
      key: z
        .string()
        .regex(/^[^\p{Cc}]{1,120}$/u, 'debe tener entre 1 y 120 caracteres')
        .openapi(param('key', 'Código del sitio, o clave en su capa', 's0123456789abcdef')),
    }),
  },
  responses: responses(json(schema), 'El predio', 304, 400, 404, 503),
})

export function planningCandidateRoutes(app: App, service: Service): void {
  app.openapi(route, async (c) => {
    const { place: code, from, key } = c.req.valid('param')
    const { edition, place } = await placeNow(service, code)
    return sendJson(c, edition, await candidateAnswer(service, place, from, key))
  })
}
