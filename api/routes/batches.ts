import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { batchAnswer, batchFile, cancelBatch, newBatch } from '../answers/ficha-batch.ts'
import type { App } from '../app.ts'
import { batchFormats } from '../contract-ficha.ts'
import { json, responses, writes } from '../describe.ts'
import { Problem } from '../problem.ts'
import { callerOf } from '../quota.ts'
import type { Service } from '../service.ts'
import { fichaQuery, territoryText } from './fichas.ts'

const { plantilla, secciones, referencia } = fichaQuery.shape
const body = z.object({
  codes: z
    .array(territoryText)
    .min(1, 'debe tener al menos una comuna')
    .max(400, 'admite a lo más 346 comunas')
    .openapi({
      example: ['10109', '13101'],
      description: 'De 1 a 346 comunas, o un solo grupo («red», «region-13», «ruralidad-3»): una ficha por comuna',
    }),
  template: plantilla,
  sections: secciones,
  reference: referencia,
  formats: z
    .array(z.enum(batchFormats))
    .min(1, 'debe tener al menos un formato')
    .openapi({ example: ['pdf', 'xlsx'] }),
})
const schema = z
  .object({
    id: z.string(),
    state: z.enum(['en cola', 'en curso', 'listo', 'cancelado', 'fallido', 'vencido']),
    total: z.number().int(),
    done: z.number().int(),
    before: z.number().int().nullable(),
    sentence: z.string(),
    template: z.string(),
    formats: z.array(z.enum(batchFormats)),
    codes: z.array(z.string()),
    bytes: z.number().int().nullable(),
    file: z.string().nullable(),
    createdAt: z.string(),
    expiresAt: z.string().nullable(),
  })
  .openapi('Lote')
const id = z
  .string()
  .regex(/^[a-z0-9]{26}$/, 'debe ser el código de un lote')
  .openapi({ param: { name: 'id', in: 'path' }, description: 'Código del lote: quien lo tiene puede verlo, bajarlo y cancelarlo' })

const add = createRoute({
  method: 'post',
  path: '/api/batches',
  ...writes,
  tags: ['Lotes'],
  summary: 'Pide las fichas de muchas comunas en un zip',
  description:
    'Se hacen de a un lote. Se consulta el avance en /api/batches/{id}; el zip existe sólo cuando está entero, y se borra a las 24 horas.',
  request: { body: { required: true, content: { 'application/json': { schema: body } } } },
  responses: responses(json(schema), 'El lote, en cola', 400, 404, 413, 429, 503),
})
const one = createRoute({
  method: 'get',
  path: '/api/batches/{id}',
  tags: ['Lotes'],
  summary: 'En qué va un lote',
  request: { params: z.object({ id }) },
  responses: responses(json(schema), 'El lote', 400, 404, 503),
})
const cancel = createRoute({
  method: 'delete',
  path: '/api/batches/{id}',
  ...writes,
  tags: ['Lotes'],
  summary: 'Cancela un lote; no queda ningún archivo',
  request: { params: z.object({ id }) },
  responses: responses(json(schema), 'El lote', 400, 404, 503),
})
const file = createRoute({
  method: 'get',
  path: '/api/batches/{id}/{file}',
  tags: ['Lotes'],
  summary: 'El zip de un lote terminado',
  request: {
    params: z.object({
      id,
      file: z
        .string()
        .max(80)
        .openapi({ param: { name: 'file', in: 'path' }, description: 'Nombre del zip, como lo da el lote', example: 'fichas.zip' }),
    }),
  },
  responses: responses({ 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } }, 'El zip', 400, 404, 503),
})

const fresh = { 'Cache-Control': 'no-store' }

export function batchRoutes(app: App, service: Service): void {
  const onError = () => {
    throw new Problem('grande', 'El pedido es demasiado grande: un lote admite a lo más 346 comunas.')
  }
  app.use('/api/batches', bodyLimit({ maxSize: 64 * 1024, onError }))
  app.openapi(add, async (c) => {
    const { sections, ...asked } = c.req.valid('json')
    return c.json(await newBatch(service, callerOf(c), { ...asked, sections: sections?.split(',') }), 200, fresh)
  })
  app.openapi(one, async (c) => c.json(await batchAnswer(service, c.req.valid('param').id), 200, fresh))
  app.openapi(cancel, async (c) => c.json(await cancelBatch(service, c.req.valid('param').id), 200, fresh))
  app.openapi(file, async (c) => sendFile(c, await batchFile(service, c.req.valid('param').id)))
}

/** Streamed from disk, so that the first byte does not wait for the last. */
function sendFile(c: Context, { path, name, bytes }: { path: string; name: string; bytes: number }): Response {
  const stream = createReadStream(path)
  return c.body(Readable.toWeb(stream) as ReadableStream, 200, {
    'Content-Type': 'application/zip',
    'Content-Length': String(bytes),
    'Content-Disposition': `attachment; filename="${name}"`,
    ...fresh,
  })
}
