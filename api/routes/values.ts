import { createRoute, z } from '@hono/zod-openapi'
import { valuesAnswer } from '../answers/values.ts'
import type { App } from '../app.ts'
import { ARROW, arrowOf } from '../arrow.ts'
import { bodyOf } from '../body.ts'
import {
  absenceSchema,
  binary,
  coverageSchema,
  figures,
  formatOf,
  formatQuery,
  idParam,
  json,
  levelParam,
  levelSchema,
  partsSchema,
  periodParam,
  provenanceSchema,
  responses,
  withinQuery,
} from '../describe.ts'
import { answer, answerBody, type Service } from '../service.ts'

const schema = z
  .object({
    indicator: z.string(),
    level: levelSchema,
    period: z.string(),
    version: z.number().int(),
    codes: z.array(z.string()),
    tasa: z.array(figures.tasa),
    conteo: z.array(figures.conteo),
    base: z.array(figures.base),
    low: z.array(z.number().nullable()).optional(),
    high: z.array(z.number().nullable()).optional(),
    absent: z.record(z.string(), absenceSchema),
    coverage: z.record(z.string(), coverageSchema),
    parts: partsSchema.optional(),
    breaks: z.object({ tasa: z.array(z.number()), conteo: z.array(z.number()) }),
    country: z.object({ ...figures, coverage: coverageSchema.nullable() }),
    provenance: z.array(provenanceSchema),
  })
  .openapi('Valores')

const route = createRoute({
  method: 'get',
  path: '/api/values/{indicator}/{level}/{period}',
  tags: ['Indicadores'],
  summary: 'Los valores de un indicador a un nivel, por columnas',
  description:
    'Con cortes de clase, cifra del país y procedencia. En Arrow IPC las columnas son code, tasa, conteo y base, y lo demás va como JSON en el metadato «radier» del esquema. Lo desconocido es null, nunca 0.',
  request: {
    params: z.object({
      indicator: idParam('indicator', 'Identificador del indicador en el catálogo', 'indicador'),
      level: levelParam(),
      period: periodParam(),
    }),
    query: z.object({ within: withinQuery(' Obligatorio para zona y manzana.'), format: formatQuery() }),
  },
  responses: responses({ ...json(schema), ...binary(ARROW) }, 'Los valores', 304, 400, 404, 503),
})

export function valueRoutes(app: App, service: Service): void {
  app.openapi(route, async (c) => {
    const asked = { ...c.req.valid('param'), within: c.req.valid('query').within ?? null }
    const format = formatOf(c, c.req.valid('query').format)
    const key = `${format} ${c.req.path} ${asked.within ?? ''}`
    if (format === 'json') return answer(c, service, (edition) => valuesAnswer(service, edition, asked), key)
    const edition = await service.editions.now()
    return answerBody(c, edition, key, async () => bodyOf(arrowOf(await valuesAnswer(service, edition, asked)), ARROW, edition.version))
  })
}
