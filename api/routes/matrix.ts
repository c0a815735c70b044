import { createRoute, z } from '@hono/zod-openapi'
import { storedLevels } from '@radier/geodata/territory/level'
import type { App } from '../app.ts'
import { ARROW } from '../arrow.ts'
import { config } from '../config.ts'
import { absenceSchema, binary, coverageSchema, figures, formatOf, formatQuery, json, levelSchema, responses } from '../describe.ts'
import { Gate } from '../gate.ts'
import { callerOf } from '../quota.ts'
import { answerBody, type Service } from '../service.ts'

const column = z.object({
  indicator: z.string(),
  period: z.string(),
  first: z.enum(['tasa', 'conteo']),
  tasa: z.array(figures.tasa).nullable(),
  conteo: z.array(figures.conteo).nullable(),
  country: z.object({ tasa: figures.tasa, conteo: figures.conteo, coverage: coverageSchema.nullable() }),
  bands: z.record(z.string(), z.tuple([z.number(), z.number()]).nullable()),
  absent: z.record(z.string(), absenceSchema),
  coverage: z.record(z.string(), coverageSchema),
})
const schema = z
  .object({
    version: z.number().int(),
    level: levelSchema,
    codes: z.array(z.string()),
    columns: z.array(column),
    missing: z.array(z.object({ asked: z.string(), detail: z.string() })),
  })
  .openapi('Matriz')

const columns = (text: string) =>
  [...new Set(text.split(','))].map((piece) => {
    const [indicator = '', period = null] = piece.split('@')
    return { indicator, period }
  })

const query = z.object({
  indicators: z
    .string()
    .regex(
      /^[a-z][a-z0-9_]{0,58}(@[0-9a-zA-Z/-]{1,20})?(,[a-z][a-z0-9_]{0,58}(@[0-9a-zA-Z/-]{1,20})?)*$/,
      'debe ser una lista de indicadores separados por comas, cada uno con @período si no es el último',
    )
    .transform(columns)
    .refine((list) => list.length <= config.matrixColumns, `admite a lo más ${config.matrixColumns} indicadores`)
    .openapi({ type: 'string', example: 'indicador,otro@2017', description: `Indicadores, a lo más ${config.matrixColumns}` }),
  level: z
    .enum(storedLevels, { error: `debe ser uno de: ${storedLevels.join(', ')}; las zonas y manzanas están en /api/columns` })
    .default('comuna')
    .openapi({ description: 'Nivel de territorio' }),
  format: formatQuery(),
})

const gate = new Gate({ many: 'muchas matrices', atOnce: 1, waiting: 20, waitMs: 20_000 })
const route = createRoute({
  ...gate.described,
  method: 'get',
  path: '/api/matrix',
  tags: ['Comparar'],
  summary: 'Varios indicadores de todos los territorios de un nivel, por columnas',
  description:
    'Cada indicador al último período con datos, o al que se diga con @. Lo que no existe a ese nivel va en `missing` con la razón y no hace fallar lo demás. En Arrow IPC: code y una columna «indicador@período medida» por medida; lo demás va como JSON en el metadato «radier» del esquema. Lo desconocido es null, nunca 0.',
  request: { query },
  responses: responses({ ...json(schema), ...binary(ARROW) }, 'La matriz', 304, 400, 503),
})

export function matrixRoutes(app: App, service: Service): void {
  app.openapi(route, async (c) => {
    const { indicators, level, format: said } = c.req.valid('query')
    const format = formatOf(c, said)
    const key = `matrix ${format} ${level} ${indicators.map(({ indicator, period }) => `${indicator}@${period ?? ''}`).join()}`
    const edition = await service.editions.now()
    const make = () => service.heavy('matrix', edition, { indicators, level, format })
    return answerBody(c, edition, key, () => gate.run(callerOf(c), make))
  })
}
