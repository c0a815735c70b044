import { createRoute, z } from '@hono/zod-openapi'
import { splits } from '@radier/geodata/measure/apportion'
import { isFine, levelOfCode } from '@radier/geodata/territory/level'
import { areaOf, areaTerritory } from '../answers/area.ts'
import { cardsOf } from '../answers/cards.ts'
import { fineTerritory } from '../answers/fine-territory.ts'
import { territoryAnswer } from '../answers/territory.ts'
import type { App } from '../app.ts'
import type { TerritoriesAnswer } from '../contract.ts'
import {
  absenceSchema,
  cardSchema,
  coverageSchema,
  figures,
  json,
  levelSchema,
  placeParam,
  responses,
  splitQuery,
  standingSchema,
} from '../describe.ts'
import { answer, type Service } from '../service.ts'

const count = z.number().int()
const people = z.number().nullable()
const area = z
  .object({
    split: z.enum(splits),
    hectares: z.number(),
    comunas: z.array(z.object({ code: z.string(), name: z.string(), share: z.number() })),
    units: z.array(
      z.object({
        layer: z.string(),
        level: levelSchema,
        whole: count,
        cut: count,
        cutCounted: count,
        counted: count,
        residual: z.object({ all: z.number(), published: z.number() }).nullable(),
      }),
    ),
    people: z.record(z.enum(splits), people),
    inside: z.array(z.object({ layer: z.string(), count })),
    how: z.record(
      z.string(),
      z.union([z.object({ made: z.enum(['suma', 'promedio', 'elementos']), layer: z.string() }), z.object({ reason: z.string() })]),
    ),
  })
  .openapi('HechosDeArea', { description: 'De un área dibujada: cómo se hicieron sus cifras' })
const place = standingSchema.nullable()
const territorySchema = cardSchema
  .extend({
    version: z.number().int(),
    path: z.array(z.object({ code: z.string(), name: z.string(), level: levelSchema })),
    values: z.array(
      z.object({
        indicator: z.string(),
        period: z.string(),
        ...figures,
        state: absenceSchema.nullable(),
        coverage: coverageSchema.nullable(),
        rank: z.object({ country: place, region: place }),
      }),
    ),
    area: area.optional(),
  })
  .openapi('TerritorioConValores')

const list = createRoute({
  method: 'get',
  path: '/api/territories',
  tags: ['Territorio'],
  summary: 'País, regiones, provincias y comunas',
  responses: responses(json(z.object({ version: z.number().int(), territories: z.array(cardSchema) })), 'Todos los territorios', 304, 503),
})

const one = createRoute({
  method: 'get',
  path: '/api/territories/{code}',
  tags: ['Territorio'],
  summary: 'Todos los indicadores de un territorio, con su lugar en el país y en la región',
  description:
    'El lugar es por la primera medida del indicador: 1 es el valor más alto; los iguales van de `place` a `last`, y lo que descansa en una base pequeña o en una estimación tiene una banda. Un área dibujada (`area-…`) trae además `area`: cómo se hicieron sus cifras.',
  request: { params: z.object({ code: placeParam() }), query: z.object({ reparto: splitQuery }) },
  responses: responses(json(territorySchema), 'El territorio', 304, 400, 404, 503),
})

export function territoryRoutes(app: App, service: Service): void {
  app.openapi(list, (c) =>
    answer(c, service, async (edition): Promise<TerritoriesAnswer> => {
      return { version: edition.version, territories: await cardsOf(service, edition) }
    }),
  )
  app.openapi(one, async (c) => {
    const { code } = c.req.valid('param')
    const level = levelOfCode(code)
    if (level === 'area') {
      const { reparto } = c.req.valid('query')
      const area = await areaOf(service, code)
      return answer(c, service, (edition) => areaTerritory(service, edition, area, reparto), `${c.req.path} ${reparto} ${area.name}`)
    }
    const fine = level && isFine(level) ? level : null
    return answer(c, service, (edition) => (fine ? fineTerritory(service, edition, fine, code) : territoryAnswer(service, edition, code)))
  })
}
