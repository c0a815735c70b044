import { createRoute, z } from '@hono/zod-openapi'
import { levels } from '@radier/geodata/territory/level'
import { lineageAnswer } from '../answers/lineage.ts'
import type { App } from '../app.ts'
import {
  checkSchema,
  codeParam,
  figures,
  idParam,
  json,
  levelParam,
  levelSchema,
  periodParam,
  provenanceSchema,
  responses,
} from '../describe.ts'
import { answer, type Service } from '../service.ts'

const cell = z
  .object({
    sheet: z.string().nullable(),
    row: z.number().int(),
    col: z.string(),
    header: z.string(),
    around: z.array(z.object({ row: z.number().int(), name: z.string(), code: z.string(), value: z.number().nullable() })),
  })
  .nullable()
const sum = z
  .object({
    of: z.enum([...levels, 'elementos', 'filas']),
    count: z.number().int().nullable(),
    unknown: z.array(z.string()),
    parts: z.array(z.object({ row: z.number().int().nullable(), code: z.string(), name: z.string(), value: z.number().nullable() })),
    rows: z
      .object({
        sheet: z.string().nullable(),
        col: z.string(),
        header: z.string(),
        where: z.array(z.object({ column: z.string(), is: z.array(z.string()) })),
        runs: z.array(z.array(z.number().int())),
        distinct: z.boolean(),
      })
      .nullable(),
  })
  .nullable()
const operand = z
  .object({
    variable: z.string(),
    label: z.string(),
    period: z.string(),
    value: z.number().nullable(),
    source: provenanceSchema.extend({ page: z.string(), licence: z.string() }),
    cell,
    sum,
    corrections: z.array(z.object({ row: z.number().int(), field: z.string(), was: z.string(), now: z.string(), reason: z.string() })),
  })
  .openapi('Operando', { description: 'Una cifra publicada y la celda en que está' })
const schema = z
  .object({
    indicator: z.string(),
    place: z.object({ code: z.string(), name: z.string(), level: levelSchema }),
    period: z.string(),
    value: z.object(figures),
    method: z.string(),
    formula: z.object({ tasa: z.string(), conteo: z.string(), base: z.string(), per: z.number() }).partial(),
    operands: z.array(operand),
    checks: z.array(checkSchema),
  })
  .openapi('Origen')

const route = createRoute({
  method: 'get',
  path: '/api/lineage/{indicator}/{level}/{code}/{period}',
  tags: ['Indicadores'],
  summary: '¿De dónde sale esta cifra? Fórmula, celdas, cargas y comprobaciones',
  request: {
    params: z.object({
      indicator: idParam('indicator', 'Identificador del indicador en el catálogo', 'indicador'),
      level: levelParam(),
      code: codeParam(),
      period: periodParam(),
    }),
  },
  responses: responses(json(schema), 'El origen de la cifra', 304, 400, 404, 503),
})

export function lineageRoutes(app: App, service: Service): void {
  app.openapi(route, (c) => answer(c, service, (edition) => lineageAnswer(service, edition, c.req.valid('param'))))
}
