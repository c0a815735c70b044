import { createRoute, z } from '@hono/zod-openapi'
import { type NormField, normFields, normStates } from '@radier/geodata/planning/norm'
import { changedNorm } from '../answers/norm-change.ts'
import { normsAnswer } from '../answers/norms.ts'
import { placeNow } from '../answers/planning-place.ts'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import type { NormChange } from '../contract-norms.ts'
import { body, fresh, json, param, responses, stale, writes } from '../describe.ts'
import { limitBody } from '../limit-body.ts'
import { callerOf, Quota } from '../quota.ts'
import type { Service } from '../service.ts'
import { by, line, placeParams, version } from './planning-words.ts'

const tags = ['Normas']
const fieldNames = Object.keys(normFields) as [NormField, ...NormField[]]
const readings = [
  z.object({ kind: z.literal('valor'), value: z.union([z.number(), z.boolean(), z.array(z.string())]) }),
  z.object({ kind: z.literal('no-aplica') }),
  z.object({ kind: z.literal('oguc'), article: z.string() }),
] as const
const options = z.array(z.object({ label: z.string(), reading: z.discriminatedUnion('kind', readings) }))
const reading = z
  .discriminatedUnion('kind', [...readings, z.object({ kind: z.literal('pendiente'), why: z.string(), options })])
  .openapi('Lectura', { description: 'Lo que se entiende del texto; «pendiente» trae las lecturas posibles' })
const norm = z
  .object({
    reading,
    raw: z.string().nullable(),
    article: z.string().nullable(),
    state: z.enum(normStates),
    column: z.string().nullable(),
    draft: reading,
    version: z.number().int(),
    history: z.array(z.object({ at: z.string(), by: z.string(), action: z.string(), text: z.string() })),
  })
  .openapi('Norma', { description: '`reading`, `article` y `state` son los que rigen; `draft` es lo que el programa leyó del texto' })
const schema = z.object({
  place: z.string(),
  example: z.boolean(),
  plan: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  zones: z.array(
    z.object({
      zone: z.string(),
      name: z.string(),
      polygons: z.number().int(),
      hectares: z.number(),
      norms: z.record(z.enum(fieldNames), norm),
    }),
  ),
})

const all = createRoute({
  method: 'get',
  path: '/api/norms/{place}',
  tags,
  summary: 'Las zonas del plan regulador y sus normas, con su estado y su historial',
  request: { params: placeParams },
  responses: responses(json(schema), 'Las zonas', 400, 404, 503),
})

const change = z.object({
  action: z.enum(['leer', 'revisar', 'validar', 'reabrir'], { error: 'debe ser uno de: leer, revisar, validar, reabrir' }),
  by,
  version,
  typed: line(120).optional().openapi({ example: '17,5 m' }),
  article: line(120).optional().openapi({ example: 'Ordenanza local, art. 24' }),
  reason: line(300).optional(),
})
const put = createRoute({
  method: 'put',
  path: '/api/norms/{place}/{zone}/{field}',
  ...writes,
  tags,
  summary: 'Lee, revisa, valida o reabre una norma de una zona',
  description:
    'Valida otra persona que la que revisó, con artículo. Reabrir pide un motivo. Si el texto del plan cambia, la norma vuelve a borrador.',
  request: {
    params: placeParams.extend({
      zone: z
        .string()
        .regex(/^[^\p{Cc}]{1,80}$/u, 'debe tener entre 1 y 80 caracteres')
        .openapi(param('zone', 'Zona del plan', 'ZH5')),
      field: z.enum(fieldNames, { error: `debe ser uno de: ${fieldNames.join(', ')}` }).openapi(param('field', 'Norma', 'densidad')),
    }),
    ...body(change),
  },
  responses: stale(responses(json(norm), 'La norma', 400, 404, 413, 429, 503), norm, 'NormaCambiada'),
})

export function normRoutes(app: App, service: Service): void {
  const quota = new Quota(config.siteChangesPerHour, 3_600_000)
  limitBody(app, ['/api/norms/*'], config.normBytes, 'El cambio es demasiado grande. Acorte su texto.')
  app.openapi(all, async (c) => {
    const { edition, place } = await placeNow(service, c.req.valid('param').place)
    return c.json(await normsAnswer(service, edition, place), 200, fresh)
  })
  app.openapi(put, async (c) => {
    const asked = c.req.valid('json')
    quota.take(callerOf(c))
    return c.json(await changedNorm(service, c.req.valid('param'), asked as NormChange), 200, fresh)
  })
}
