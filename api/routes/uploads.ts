import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { checkUpload } from '../answers/upload-check.ts'
import { exampleFile } from '../answers/upload-example.ts'
import { openUpload } from '../answers/upload-open.ts'
import { placeOfUpload } from '../answers/upload-place.ts'
import { storeUpload } from '../answers/upload-store.ts'
import type { App } from '../app.ts'
import { binary, body, created, json, nothing, param, reads, responses, writes } from '../describe.ts'
import { Gate } from '../gate.ts'
import { limitBody } from '../limit-body.ts'
import { callerOf, Quota } from '../quota.ts'
import type { Service } from '../service.ts'
import { Desk, tooLarge } from '../uploads/desk.ts'
import { limits } from '../uploads/limits.ts'
import { placeQuery } from './planning-words.ts'
import { answerSchema, askedSchema, checkSchema, storedSchema, storeSchema } from './upload-schemas.ts'

const id = z
  .string()
  .regex(/^[0-9a-f]{26}$/, 'debe ser el código de un archivo subido')
  .openapi(param('id', 'Código del archivo: quien lo tiene puede revisarlo, guardarlo o descartarlo', '0123456789abcdef0123456789'))
const tags = ['Carga de sitios']

/** Files are received whole before they wait for one that reads. */
const gate = new Gate({ many: 'muchas lecturas de archivos', atOnce: limits.readers, waiting: 20, waitMs: 60_000 })

const add = createRoute({
  ...gate.described,
  method: 'post',
  path: '/api/uploads',
  ...writes,
  tags,
  summary: 'Sube un archivo de sitios para revisarlo; no se guarda nada hasta pedirlo',
  description: `El cuerpo es el archivo: CSV, Excel, GeoJSON, Shapefile en zip, KML, KMZ o GeoPackage, hasta ${limits.bytes / 2 ** 20} MB y ${limits.rows} filas. Se borra a la hora.`,
  request: {
    query: z.object({
      place: placeQuery,
      name: z
        .string({ error: 'falta: el nombre del archivo' })
        .min(1, 'está vacío')
        .max(200, 'tiene más de 200 letras')
        .openapi({ description: 'Nombre del archivo', example: 'sitios-municipales.csv' }),
    }),
    body: { required: true, content: binary('application/octet-stream') },
  },
  responses: created(responses(json(answerSchema), 'Lo que se leyó', 400, 404, 413, 429, 503)),
})
const open = createRoute({
  ...gate.described,
  method: 'post',
  path: '/api/uploads/{id}/open',
  ...reads,
  tags,
  summary: 'Lee otra hoja, capa o shapefile del mismo archivo',
  request: { params: z.object({ id }), ...body(z.object({ table: z.string().max(200) })) },
  responses: responses(json(answerSchema), 'Lo que se leyó', 400, 404, 429, 503),
})
const check = createRoute({
  ...gate.described,
  method: 'post',
  path: '/api/uploads/{id}/check',
  ...reads,
  tags,
  summary: 'Dice qué pasaría con cada fila; no guarda nada',
  request: { params: z.object({ id }), ...body(askedSchema) },
  responses: responses(json(checkSchema), 'Filas aceptadas, reparadas y rechazadas, con lo que pasa en cada una', 400, 404, 413, 429, 503),
})
const store = createRoute({
  ...gate.described,
  method: 'post',
  path: '/api/uploads/{id}/store',
  ...writes,
  tags,
  summary: 'Guarda los sitios que pueden entrar: todos o ninguno',
  description: 'Si hay filas rechazadas sólo se guarda con `acceptGoodRows`. Después el archivo se borra.',
  request: { params: z.object({ id }), ...body(storeSchema) },
  responses: responses(json(storedSchema), 'Los sitios guardados', 400, 404, 413, 429, 503),
})
const discard = createRoute({
  method: 'delete',
  path: '/api/uploads/{id}',
  ...writes,
  tags,
  summary: 'Descarta el archivo',
  request: { params: z.object({ id }) },
  responses: nothing(responses({}, ''), 'Ya no está'),
})
const example = createRoute({
  method: 'get',
  path: '/api/uploads/example',
  tags,
  summary: 'Un archivo inventado de la comuna, con sitios y seis filas con errores, para probar',
  request: { query: z.object({ place: placeQuery }) },
  responses: responses({ 'text/csv': { schema: z.string() } }, 'CSV', 400, 404, 503),
})

export function uploadRoutes(app: App, service: Service): void {
  const desk = new Desk()
  const { readers } = service
  const quota = new Quota(limits.perHour, 3_600_000)
  const checks = new Quota(limits.checksPerHour, 3_600_000)
  limitBody(app, ['/api/uploads/:id/:action'], limits.askedBytes, 'La petición es demasiado larga. Divida el archivo en partes.')

  app.openapi(example, async (c) => {
    const asked = c.req.valid('query').place
    const headers = {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="sitios-de-ejemplo-${asked}.csv"`,
    }
    return c.body(await exampleFile(service, asked), 200, headers)
  })
  app.openapi(add, async (c) => {
    const asked = c.req.valid('query')
    quota.take(callerOf(c))
    if (Number(c.req.header('Content-Length') ?? 0) > limits.bytes) throw tooLarge()
    await placeOfUpload(service, asked.place)
    const kept = await desk.keep(c.req.raw.body, asked.name, asked.place, callerOf(c))
    try {
      return c.json(await inTurn(c, (signal) => openUpload(service, readers, kept, null, signal)), 201)
    } catch (error) {
      desk.remove(kept.id)
      throw error
    }
  })
  app.openapi(open, async (c) => {
    const kept = desk.get(c.req.valid('param').id)
    quota.take(callerOf(c))
    const { table } = c.req.valid('json')
    return c.json(await inTurn(c, (signal) => openUpload(service, readers, kept, table, signal)), 200)
  })
  app.openapi(check, async (c) => {
    const kept = desk.get(c.req.valid('param').id)
    checks.take(callerOf(c))
    const asked = c.req.valid('json')
    return c.json(await inTurn(c, (signal) => checkUpload(service, readers, kept, asked, signal)), 200)
  })
  app.openapi(store, async (c) => {
    const kept = desk.get(c.req.valid('param').id)
    checks.take(callerOf(c))
    const asked = c.req.valid('json')
    const stored = await inTurn(c, (signal) => storeUpload(service, readers, kept, asked, signal))
    desk.remove(kept.id)
    return c.json(stored, 200)
  })
  app.openapi(discard, (c) => {
    desk.remove(c.req.valid('param').id)
    return c.body(null, 204)
  })
}

const inTurn = <T>(c: Context, work: (signal: AbortSignal) => Promise<T>): Promise<T> =>
  gate.run(callerOf(c), () => work(c.req.raw.signal), c.req.raw.signal)
