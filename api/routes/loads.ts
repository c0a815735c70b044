import { createRoute, z } from '@hono/zod-openapi'
import { type LoadStep, loadStates, loadSteps, vias } from '@radier/geodata/load'
import { loadsAnswer } from '../answers/loads.ts'
import type { App } from '../app.ts'
import { bodyOf, send } from '../body.ts'
import { checkSchema, json, responses } from '../describe.ts'
import { progress } from '../queries/progress.ts'
import type { Service } from '../service.ts'

const progressSchema = z
  .object({
    source: z.string(),
    title: z.string(),
    step: z.enum(Object.keys(loadSteps) as LoadStep[]),
    done: z.number().int(),
    total: z.number().int().nullable(),
    position: z.number().int(),
    of: z.number().int(),
    startedAt: z.string(),
  })
  .nullable()
  .openapi('Avance')
const count = z.number().int()
const loadSchema = z.object({
  version: z.number().int(),
  state: z.enum(loadStates),
  via: z.enum(vias),
  file: z.string(),
  sha256: z.string(),
  loadedAt: z.string(),
  report: z.object({
    read: count,
    accepted: count,
    repaired: count,
    refused: count,
    rowsBefore: count,
    rowsAfter: count,
    messages: z.array(z.string()),
    changes: z.array(z.string()),
  }),
  checks: z.array(checkSchema),
})
const sourceSchema = z.object({
  source: z.string(),
  title: z.string(),
  publisher: z.string(),
  method: z.string().nullable(),
  known: z.array(z.string()),
  origin: z.object({ page: z.string(), file: z.string() }),
  state: z.enum(['pasa', 'con aviso', 'no pasa', 'pendiente']),
  remedy: z.string().nullable(),
  coverage: z.object({ comunas: z.number().int().nullable(), of: z.number().int() }),
  loads: z.array(loadSchema),
})

const list = createRoute({
  method: 'get',
  path: '/api/loads',
  tags: ['Cargas'],
  summary: 'Las versiones de cada fuente, sus comprobaciones y la carga en curso',
  responses: responses(
    json(z.object({ version: z.number().int(), sources: z.array(sourceSchema), progress: progressSchema }).openapi('Cargas')),
    'Las cargas, de la más nueva a la más antigua',
    304,
    503,
  ),
})
const now = createRoute({
  method: 'get',
  path: '/api/loads/progress',
  tags: ['Cargas'],
  summary: 'La carga en curso, o null cuando no hay ninguna',
  responses: responses(json(progressSchema), 'El avance', 503),
})

export function loadRoutes(app: App, service: Service): void {
  app.openapi(list, async (c) => {
    const edition = await service.editions.now()
    const bytes = new TextEncoder().encode(JSON.stringify(await loadsAnswer(service, edition)))
    return send(c, await bodyOf(bytes, 'application/json; charset=utf-8', edition.version), 'no-store')
  })
  app.openapi(now, async (c) => c.json(await progress(service.sql), 200, { 'Cache-Control': 'no-store' }))
}
