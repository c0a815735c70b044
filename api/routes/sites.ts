import { createRoute, z } from '@hono/zod-openapi'
import { keptSite, siteAnswer } from '../answers/site-answer.ts'
import { changedSite, removedSite, restoredSite } from '../answers/site-change.ts'
import { newSite } from '../answers/site-new.ts'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import type { SiteAsked, SiteChange } from '../contract-sites.ts'
import { body, createdOr, fresh, json, maybe, nothing, responses, stale, writes } from '../describe.ts'
import { limitBody } from '../limit-body.ts'
import { sitesOf } from '../queries/site-read.ts'
import { callerOf, Quota } from '../quota.ts'
import type { Service } from '../service.ts'
import { by, keptIdParam, line, lines, ownerText, placeQuery, placeText, refText, seen, stateText, version, who } from './planning-words.ts'

const tags = ['Sitios']
const params = z.object({ id: keptIdParam('Código del sitio') })
export const siteSchema = z
  .object({
    id: z.string(),
    version: z.number().int(),
    place: z.string(),
    example: z.boolean(),
    name: z.string(),
    geometry: z
      .object({ type: z.enum(['Point', 'MultiPolygon']), coordinates: z.array(z.unknown()) })
      .openapi({ description: 'EPSG:4326' }),
    areaM2: z.number().nullable().openapi({ description: 'm², medidos en el elipsoide si hay contorno; si no, los que declara su fuente' }),
    areaFrom: z.enum(['medida', 'declarada']),
    owner: ownerText,
    state: stateText,
    priceUfM2: z.number().nullable(),
    grossM2: z.number().nullable(),
    fronts: z.array(z.number().int()).nullable(),
    programme: z.string().nullable(),
    origin: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('dibujo') }),
      z.object({ kind: z.literal('archivo'), file: z.string(), row: z.number().int() }),
      z.object({ kind: z.literal('capa'), layer: z.string(), key: z.string(), load: z.number().int() }),
    ]),
    createdAt: z.string(),
    changedAt: z.string(),
    history: z.array(
      z.object({ at: z.string(), by: z.string().nullable(), kind: z.string(), text: z.string(), photo: z.number().int().nullable() }),
    ),
  })
  .openapi('Sitio')
/** Of routes that change a site which a person has on the screen. */
export const changing = (all: Parameters<typeof stale>[0]) => stale(all, siteSchema, 'SitioCambiado')

const list = createRoute({
  method: 'get',
  path: '/api/sites',
  tags,
  summary: 'Los sitios guardados de una comuna, con su historial',
  request: { query: z.object({ place: placeQuery }) },
  responses: responses(json(z.array(siteSchema)), 'Los sitios, del más antiguo al más nuevo', 400, 503),
})
const one = createRoute({
  method: 'get',
  path: '/api/sites/{id}',
  tags,
  summary: 'Un sitio guardado',
  request: { params },
  responses: responses(json(siteSchema), 'El sitio', 400, 404, 503),
})

const geometry = z.looseObject({ type: z.string() }).openapi({ description: 'GeoJSON en EPSG:4326: Polygon, MultiPolygon o Point' })
const drawn = who.extend({ place: placeText, name: line(120), geometry, owner: ownerText.optional() })
const taken = who.extend({ place: placeText, ref: refText })
const add = createRoute({
  method: 'post',
  path: '/api/sites',
  ...writes,
  tags,
  summary: 'Guarda un sitio: un dibujo, o un predio de una capa de suelo',
  description: 'El mismo contorno, o el mismo predio, en la misma comuna es el mismo sitio: se responde el que ya estaba.',
  request: body(z.union([taken, drawn], { error: 'debe traer «name» y «geometry», o «ref»' })),
  responses: createdOr(responses(json(siteSchema), 'El sitio; 201 si es nuevo', 400, 404, 413, 429, 503)),
})

const positive = (most: number) => z.number('debe ser un número').positive('debe ser más que cero').max(most, `no puede pasar de ${most}`)
const change = z
  .object({
    by,
    version,
    name: line(120),
    owner: ownerText,
    state: stateText,
    priceUfM2: positive(1_000).nullable().openapi({ description: 'UF/m²' }),
    grossM2: positive(10_000_000).nullable().openapi({ description: 'm² hasta el eje de la calle' }),
    fronts: z
      .array(z.number('debe ser un número').int('debe ser entero').min(0, 'no puede ser negativo'))
      .max(200, 'admite a lo más 200 lados')
      .nullable()
      .openapi({ description: 'Lados que dan a la calle, desde 0, del primer polígono' }),
    programme: z.string().max(60).nullable(),
    note: lines(2_000),
  })
  .partial()
  .refine(({ by, note, version, ...fields }) => version !== undefined || !Object.keys(fields).length, {
    error: 'falta: diga qué versión del sitio vio',
    path: ['version'],
  })
const patch = createRoute({
  method: 'patch',
  path: '/api/sites/{id}',
  ...writes,
  tags,
  summary: 'Cambia lo que viene, y lo anota en el historial del sitio',
  request: { params, ...body(change) },
  responses: changing(responses(json(siteSchema), 'El sitio', 400, 404, 413, 429, 503)),
})
const remove = createRoute({
  method: 'delete',
  path: '/api/sites/{id}',
  ...writes,
  tags,
  summary: 'Quita un sitio del banco de suelo; se puede reponer',
  request: { params, ...body(seen) },
  responses: changing(nothing(responses({}, '', 400, 404, 429, 503), 'Quitado')),
})
const restore = createRoute({
  method: 'post',
  path: '/api/sites/{id}/restore',
  ...writes,
  tags,
  summary: 'Repone un sitio quitado',
  request: { params, ...maybe(who) },
  responses: responses(json(siteSchema), 'El sitio', 400, 404, 429, 503),
})

export function landSiteRoutes(app: App, service: Service): void {
  const quota = new Quota(config.siteChangesPerHour, 3_600_000)
  const sentence = `El sitio pesa más de ${config.areaBytes / 1024} kB. Simplifique su contorno.`
  limitBody(app, ['/api/sites', '/api/sites/:id', '/api/sites/:id/restore'], config.areaBytes, sentence)
  app.openapi(list, async (c) => c.json((await sitesOf(service.sql, c.req.valid('query').place)).map(siteAnswer), 200, fresh))
  app.openapi(one, async (c) => c.json(siteAnswer(await keptSite(service.sql, c.req.valid('param').id)), 200, fresh))
  app.openapi(add, async (c) => {
    const asked = c.req.valid('json')
    quota.take(callerOf(c))
    const { site, fresh: isNew } = await newSite(service, asked as SiteAsked)
    return c.json(site, isNew ? 201 : 200, fresh)
  })
  app.openapi(patch, async (c) => {
    const asked = c.req.valid('json')
    quota.take(callerOf(c))
    return c.json(await changedSite(service, c.req.valid('param').id, asked as SiteChange), 200, fresh)
  })
  app.openapi(remove, async (c) => {
    quota.take(callerOf(c))
    await removedSite(service, c.req.valid('param').id, c.req.valid('json'))
    return c.body(null, 204)
  })
  app.openapi(restore, async (c) => {
    quota.take(callerOf(c))
    return c.json(await restoredSite(service, c.req.valid('param').id, c.req.valid('json')?.by), 200, fresh)
  })
}
