import { createRoute, z } from '@hono/zod-openapi'
import { tableOf, tablesAnswer } from '../answers/tables.ts'
import type { App } from '../app.ts'
import { ARROW } from '../arrow.ts'
import { type Body, bodyBytes, send } from '../body.ts'
import { ByteLru } from '../byte-lru.ts'
import { config } from '../config.ts'
import { binary, idParam, json, levelSchema, responses, wholeParam, withinQuery } from '../describe.ts'
import { Gate } from '../gate.ts'
import { Problem } from '../problem.ts'
import { callerOf } from '../quota.ts'
import { answer, answerBody, type Service } from '../service.ts'

const column = z.object({
  name: z.string(),
  label: z.string(),
  type: z.enum(['text', 'integer', 'number', 'boolean']),
  unit: z.string().nullable(),
  role: z.enum(['key', 'cut', 'name', 'lon', 'lat', 'value']),
  indicator: z.object({ id: z.string(), period: z.string(), measure: z.enum(['tasa', 'conteo']) }).nullable(),
})
const table = z.object({
  id: z.string(),
  kind: z.enum(['capa', 'comunas']),
  title: z.string(),
  coverage: z.string(),
  level: levelSchema.nullable(),
  period: z.string().nullable(),
  rows: z.number().int(),
  load: z.number().int(),
  address: z.string(),
  columns: z.array(column),
})
const tableParam = () => idParam('table', 'Identificador de la tabla, como la da /api/columns', 'capa')

const list = createRoute({
  method: 'get',
  path: '/api/columns',
  tags: ['Analizar'],
  summary: 'Las tablas que se pueden pedir enteras, con sus columnas',
  description: 'Cada capa cargada, y «comunas»: una fila por comuna con todos los indicadores al último período.',
  responses: responses(json(z.object({ version: z.number().int(), tables: z.array(table) }).openapi('Tablas')), 'Las tablas', 304, 503),
})

const description =
  'Arrow IPC. Las columnas son las de /api/columns, en su orden; la descripción de la tabla va como JSON en el metadato «radier» del esquema. Las coordenadas son las del centroide, EPSG:4326. Lo desconocido es nulo.'
const gate = new Gate({ many: 'muchas tablas', atOnce: 1, waiting: 12, waitMs: 30_000 })
const whole = createRoute({
  ...gate.described,
  method: 'get',
  path: '/api/columns/{table}/{load}',
  tags: ['Analizar'],
  summary: 'Todas las filas de una tabla, por columnas, para siempre',
  description: `${description} Nunca cambia: la dirección nombra la carga.`,
  request: { params: z.object({ table: tableParam(), load: wholeParam('load', 'Número de la carga, como lo da /api/columns', '1') }) },
  responses: responses(binary(ARROW), 'La tabla', 304, 400, 404, 503),
})

const some = createRoute({
  ...gate.described,
  method: 'get',
  path: '/api/columns/{table}',
  tags: ['Analizar'],
  summary: 'Las filas de una tabla en algunos territorios, por columnas',
  description: `${description} Con «within», solo las filas de esas comunas.`,
  request: {
    params: z.object({ table: tableParam() }),
    query: z.object({ within: withinQuery() }),
  },
  responses: responses(binary(ARROW), 'Las filas', 304, 400, 404, 503),
})

export function columnRoutes(app: App, service: Service): void {
  const { editions } = service
  const kept = new ByteLru<Body>(config.columnBytes)

  app.openapi(list, (c) => answer(c, service, (edition) => tablesAnswer(service, edition)))

  app.openapi(some, async (c) => {
    const edition = await editions.now()
    const table = await tableOf(service, edition, c.req.valid('param').table)
    const within = c.req.valid('query').within ?? null
    const make = () => service.heavy('columns', edition, { table, within, version: edition.version })
    return answerBody(c, edition, `columns ${table.id} ${within ?? ''}`, () => gate.run(callerOf(c), make))
  })

  app.openapi(whole, async (c) => {
    const { table: id, load } = c.req.valid('param')
    const edition = await editions.now()
    const key = `${id} ${load}`
    const known = kept.get(key)
    const described = await edition.once(`table ${id}`, () => tableOf(service, edition, id))
    if (described.load !== load)
      throw new Problem(
        'desconocido',
        `La carga ${load} de «${id}» no es la vigente, que es la ${described.load}. Está en ${described.address}.`,
      )
    const body =
      known ??
      (await edition.flight.run(key, async () => {
        const make = () => service.heavy('columns', edition, { table: described, within: null, version: load })
        const made = await gate.run(callerOf(c), make)
        kept.set(key, made, bodyBytes(made))
        return made
      }))
    return send(c, body, 'public, max-age=31536000, immutable')
  })
}
