import { createRoute, z } from '@hono/zod-openapi'
import { newOverride, withdrawnOverride } from '../answers/planning-overrides.ts'
import { placeNow } from '../answers/planning-place.ts'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import type { SearchAsked } from '../contract-planning.ts'
import { body, created, fresh, json, maybe, nothing, responses, wholeParam, writes } from '../describe.ts'
import { limitBody } from '../limit-body.ts'
import { Problem } from '../problem.ts'
import { overridesOf } from '../queries/planning-overrides.ts'
import { deleteSearch, insertSearch, searchesOf } from '../queries/planning-searches.ts'
import { callerOf, Quota } from '../quota.ts'
import type { Service } from '../service.ts'
import { searchSchema } from './planning-criteria.ts'
import { by, keptIdParam, line, placeParams, reason, refText, who } from './planning-words.ts'

const tags = ['Planificar']
const override = z
  .object({
    id: z.number().int(),
    ref: z.string(),
    criterion: z.string(),
    reason: z.string(),
    by: z.string(),
    at: z.string(),
    withdrawn: z.object({ at: z.string(), by: z.string().nullable() }).nullable(),
  })
  .openapi('Excepcion')
const overrides = createRoute({
  method: 'get',
  path: '/api/planning/{place}/overrides',
  tags,
  summary: 'Las excepciones de una comuna, también las retiradas',
  request: { params: placeParams },
  responses: responses(json(z.array(override)), 'Las excepciones, la más nueva primero', 400, 404, 503),
})
const asked = z.object({
  ref: refText,
  criterion: z
    .string()
    .max(80, 'debe tener a lo más 80 letras')
    .openapi({ description: 'Identificador del criterio, como lo da la búsqueda', example: 'servicio:educacion_basica' }),
  reason,
  by,
})
const except = createRoute({
  method: 'post',
  path: '/api/planning/{place}/overrides',
  ...writes,
  tags,
  summary: 'Deja un criterio de lado para un predio, con su motivo',
  request: { params: placeParams, ...body(asked) },
  responses: created(responses(json(override), 'La excepción', 400, 404, 413, 429, 503)),
})
const withdraw = createRoute({
  method: 'delete',
  path: '/api/planning/{place}/overrides/{id}',
  ...writes,
  tags,
  summary: 'Retira una excepción; queda escrita',
  request: { params: placeParams.extend({ id: wholeParam('id', 'Número de la excepción', '1') }), ...maybe(who) },
  responses: responses(json(override), 'La excepción, retirada', 400, 404, 429, 503),
})

const saved = searchSchema.extend({ id: z.string(), name: z.string(), at: z.string() }).openapi('BusquedaGuardada')
const searches = createRoute({
  method: 'get',
  path: '/api/planning/{place}/searches',
  tags,
  summary: 'Las búsquedas guardadas de una comuna',
  request: { params: placeParams },
  responses: responses(json(z.array(saved)), 'Las búsquedas, la más nueva primero', 400, 404, 503),
})
const save = createRoute({
  method: 'post',
  path: '/api/planning/{place}/searches',
  ...writes,
  tags,
  summary: 'Guarda una búsqueda con nombre',
  request: { params: placeParams, ...body(searchSchema.extend({ name: line(80) })) },
  responses: created(responses(json(saved), 'La búsqueda', 400, 404, 413, 429, 503)),
})
const forget = createRoute({
  method: 'delete',
  path: '/api/planning/{place}/searches/{id}',
  ...writes,
  tags,
  summary: 'Borra una búsqueda guardada',
  request: { params: placeParams.extend({ id: keptIdParam('Código de la búsqueda') }) },
  responses: nothing(responses({}, '', 400, 404, 429, 503), 'Borrada'),
})

/** What persons keep of a search: exceptions and the search itself. */
export function planningKeptRoutes(app: App, service: Service): void {
  const quota = new Quota(config.siteChangesPerHour, 3_600_000)
  const placed = async (place: string) => (await placeNow(service, place)).place
  const paths = ['/api/planning/:place/overrides', '/api/planning/:place/overrides/:id', '/api/planning/:place/searches']
  limitBody(app, paths, config.searchBytes, 'El pedido es demasiado grande. Acorte su texto o quite criterios.')
  app.openapi(overrides, async (c) => {
    const { place } = await placed(c.req.valid('param').place)
    return c.json(await overridesOf(service.sql, place), 200, fresh)
  })
  app.openapi(except, async (c) => {
    quota.take(callerOf(c))
    return c.json(await newOverride(service, await placed(c.req.valid('param').place), c.req.valid('json')), 201, fresh)
  })
  app.openapi(withdraw, async (c) => {
    quota.take(callerOf(c))
    const { place, id } = c.req.valid('param')
    return c.json(await withdrawnOverride(service, await placed(place), id, c.req.valid('json')?.by ?? null), 200, fresh)
  })
  app.openapi(searches, async (c) => {
    const { place } = await placed(c.req.valid('param').place)
    return c.json(await searchesOf(service.sql, place), 200, fresh)
  })
  app.openapi(save, async (c) => {
    quota.take(callerOf(c))
    const { place } = await placed(c.req.valid('param').place)
    const { name, ...search } = c.req.valid('json')
    const kept = await insertSearch(service.writer, place, name, search as SearchAsked, config.keptSearches)
    if (!kept) throw new Problem('grande', `Una comuna guarda a lo más ${config.keptSearches} búsquedas. Borre alguna.`)
    return c.json(kept, 201, fresh)
  })
  app.openapi(forget, async (c) => {
    quota.take(callerOf(c))
    const { place, id } = c.req.valid('param')
    if (!(await deleteSearch(service.writer, place, id)))
      throw new Problem('desconocido', 'No hay ninguna búsqueda guardada con ese código.')
    return c.body(null, 204)
  })
}
