import { createRoute, z } from '@hono/zod-openapi'
import { cabida } from '@radier/geodata/planning/cabida'
import { type CabidaQuestion, limitIds } from '@radier/geodata/planning/question'
import { sensitivity } from '@radier/geodata/planning/sensitivity'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import type { CabidaAnswer } from '../contract-norms.ts'
import { body, fresh, json, nullableNumber, reads, responses } from '../describe.ts'
import { limitBody } from '../limit-body.ts'
import { cabidaQuestion } from './cabida-question.ts'

const limit = z.object({
  id: z.enum(limitIds),
  title: z.string(),
  homes: nullableNumber,
  m2: nullableNumber,
  working: z.string(),
  citations: z.array(
    z.object({ text: z.string(), field: z.string().optional(), state: z.string().optional(), since: z.string().optional() }),
  ),
  pending: z.string().nullable(),
})
export const cabidaSchema = z
  .object({
    homes: nullableNumber,
    binding: z.enum(limitIds).nullable(),
    atMost: z.boolean(),
    limits: z.array(limit),
    state: z.string(),
    sentence: z.string(),
    floors: nullableNumber,
    ask: z.array(z.object({ field: z.string().nullable(), question: z.string() })),
    notes: z.array(z.string()),
  })
  .openapi('Cabida')
const effect = z.object({
  id: z.string(),
  label: z.string(),
  homes: nullableNumber,
  delta: nullableNumber,
  binding: z.string().nullable(),
  condition: z.object({ text: z.string(), verdict: z.string() }).nullable(),
})

const route = createRoute({
  method: 'post',
  path: '/api/cabida',
  ...reads,
  tags: ['Cabida'],
  summary: 'Cuántas viviendas caben en un predio, qué límite manda y qué haría cada cambio de norma',
  description: 'Es aritmética: no lee ni guarda nada. La pregunta de un sitio viene en /api/planning/{place}/candidates.',
  request: body(z.object({ question: cabidaQuestion })),
  responses: responses(json(z.object({ cabida: cabidaSchema, sensitivity: z.array(effect) })), 'La cabida', 400, 413),
})

export function cabidaRoutes(app: App): void {
  limitBody(app, ['/api/cabida'], config.areaBytes, `La pregunta pesa más de ${config.areaBytes / 1024} kB. Simplifique su contorno.`)
  app.openapi(route, (c) => {
    const question = c.req.valid('json').question as CabidaQuestion
    const answer: CabidaAnswer = { cabida: cabida(question), sensitivity: sensitivity(question) }
    return c.json(answer, 200, fresh)
  })
}
