import { createRoute, z } from '@hono/zod-openapi'
import { columnPattern, mostBrushes } from '@radier/geodata/analysis/brush'
import {
  analysedPattern,
  analysisShows,
  comparedPattern,
  comparisonShows,
  indicatorPattern,
  periodPattern,
  reportLimits,
} from '@radier/geodata/ficha/report-item'
import { spans } from '@radier/geodata/ficha/span'
import { bodyLimit } from 'hono/body-limit'
import { formatNames } from '../answers/ficha-formats.ts'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import { json, reads, responses } from '../describe.ts'
import { Gate } from '../gate.ts'
import { Problem } from '../problem.ts'
import { callerOf, Quota } from '../quota.ts'
import { sendFile } from '../send-file.ts'
import type { Service } from '../service.ts'
import { fichaFiles, fichaQuery, territoryText } from './fichas.ts'

const span = z.enum(spans)
const block = z.object({
  kind: z.literal('bloque'),
  territory: territoryText,
  reference: fichaQuery.shape.referencia.unwrap().nullable().default(null),
  section: z.string().regex(/^[a-z_]{1,40}$/, 'debe ser una sección'),
  block: z.number().int().min(0).max(99).nullable().default(null),
  span: span.default('full'),
})
const comparison = z.object({
  kind: z.literal('comparacion'),
  show: z.enum(comparisonShows),
  territories: z
    .array(z.string().regex(comparedPattern, 'debe ser el código de una comuna o de un área («area-…»)'))
    .min(1, 'debe tener al menos un territorio')
    .max(reportLimits.compared, `admite a lo más ${reportLimits.compared} territorios`)
    .refine((codes) => new Set(codes).size === codes.length, 'no puede repetir un territorio'),
  indicators: z
    .array(
      z.object({
        id: z.string().regex(indicatorPattern, 'debe ser un indicador'),
        period: z.string().regex(periodPattern, 'debe ser un período'),
      }),
    )
    .min(1, 'debe tener al menos un indicador')
    .max(reportLimits.indicators, `admite a lo más ${reportLimits.indicators} indicadores`)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'no puede repetir un indicador'),
  span: span.default('full'),
})
const column = z.string().regex(columnPattern, 'debe ser una columna')
const bound = z.number().nullable().default(null)
const analysis = z.object({
  kind: z.literal('analisis'),
  show: z.enum(analysisShows),
  table: z.string().regex(indicatorPattern, 'debe ser una tabla de /api/columns'),
  territory: z.string().regex(analysedPattern, 'debe ser un código de territorio'),
  brushes: z
    .array(z.object({ column, from: bound, to: bound, unknown: z.boolean().default(false) }))
    .max(mostBrushes, `admite a lo más ${mostBrushes} filtros`)
    .default([]),
  group: column.nullable().default(null),
  of: column.nullable().default(null),
  rate: column.nullable().default(null),
  span: span.default('full'),
})
const text = z.object({
  kind: z.literal('texto'),
  heading: z.string().max(reportLimits.heading, `admite a lo más ${reportLimits.heading} letras`).default(''),
  text: z.string().max(reportLimits.text, `admite a lo más ${reportLimits.text} letras`),
  span: span.default('full'),
})
const known = ['json', ...formatNames] as const
const body = z.object({
  title: z.string().trim().min(1, 'no puede estar vacío').max(reportLimits.heading, `admite a lo más ${reportLimits.heading} letras`),
  items: z
    .array(z.discriminatedUnion('kind', [block, comparison, analysis, text]))
    .min(1, 'debe tener al menos un bloque')
    .max(reportLimits.items, `admite a lo más ${reportLimits.items} bloques`)
    .refine(
      (items) =>
        items.every((item) => item.kind !== 'comparacion' || item.show !== 'lineas' || item.territories.length <= reportLimits.lines),
      `admite a lo más ${reportLimits.lines} territorios en un gráfico de líneas`,
    )
    .refine(
      (items) => items.filter((item) => item.kind === 'analisis').length <= reportLimits.analyses,
      `admite a lo más ${reportLimits.analyses} análisis`,
    ),
  format: z.enum(known, { error: `debe ser uno de: ${known.join(', ')}` }).default('json'),
})

const gate = new Gate({ many: 'muchos informes', atOnce: 2, waiting: 20, waitMs: 20_000 })
const route = createRoute({
  ...gate.described,
  method: 'post',
  path: '/api/reports',
  ...reads,
  tags: ['Fichas'],
  summary: 'Un informe: bloques de fichas, comparaciones y análisis en el orden que se pida, con textos propios',
  description:
    'Cada bloque se vuelve a armar aquí desde lo que pregunta (territorio y sección; o territorios, indicadores y períodos; o tabla, filtros y grupos): de quien pide se toman solo el título y los textos. Con `format` «json» responde el contenido por bloques; si no, el archivo.',
  request: { body: { required: true, content: { 'application/json': { schema: body } } } },
  responses: responses(
    { ...json(z.looseObject({ id: z.string(), hash: z.string() }).openapi('Informe')), ...fichaFiles },
    'El informe',
    400,
    404,
    413,
    429,
    503,
  ),
})

export function reportRoutes(app: App, service: Service): void {
  const quota = new Quota(config.exportsPerHour, 3_600_000)
  const onError = () => {
    throw new Problem('grande', 'El informe es demasiado grande.')
  }
  app.use('/api/reports', bodyLimit({ maxSize: config.reportBytes, onError }))
  app.openapi(route, async (c) => {
    const { title, items, format } = c.req.valid('json')
    const edition = await service.editions.now()
    if (format !== 'json') quota.take(callerOf(c))
    const { signal } = c.req.raw
    const make = () => service.heavy('report', edition, { title, items, format, publicUrl: service.boundary.publicUrl }, signal)
    return sendFile(c, await gate.run(callerOf(c), make, signal))
  })
}
