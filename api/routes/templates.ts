import { createRoute, z } from '@hono/zod-openapi'
import { rowLimit, sectionLimit } from '@radier/geodata/ficha/query'
import { keepSavedTemplate, savedTemplateAnswer, templatesAnswer } from '../answers/ficha-templates.ts'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import { body, json, param, responses, writes } from '../describe.ts'
import { limitBody } from '../limit-body.ts'
import { callerOf, Quota } from '../quota.ts'
import type { Service } from '../service.ts'

const id = z.string().regex(/^[a-z][a-z0-9_]{0,58}$/, 'debe ser un identificador')
const row = z.object({ indicator: id, measure: z.enum(['tasa', 'conteo']).optional() })
const section = z.object({ id, rows: z.array(row).max(rowLimit, `admite a lo más ${rowLimit} indicadores`).optional() })
const template = z.object({
  name: z
    .string()
    .trim()
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]{1,80}$/u, 'debe tener entre 1 y 80 letras')
    .openapi({ example: 'Para el concejo' }),
  sections: z.array(section).min(1, 'debe tener al menos una sección').max(sectionLimit, `admite a lo más ${sectionLimit} secciones`),
  reference: z
    .string()
    .regex(/^(?:region|pais|parecidas|\d{1,5})$/, 'debe ser «region», «pais», «parecidas» o un código de territorio')
    .default('region'),
})
const saved = template.extend({ id: z.string(), notes: z.array(z.string()) }).openapi('PlantillaGuardada')
const own = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  version: z.number().int(),
  sections: z.array(z.string()),
  reference: z.string(),
})

const list = createRoute({
  method: 'get',
  path: '/api/templates',
  tags: ['Fichas'],
  summary: 'Las plantillas de Radier y las secciones con que se arman otras',
  responses: responses(
    json(
      z.object({
        templates: z.array(own),
        sections: z.array(z.object({ id: z.string(), title: z.string(), rows: z.array(row).nullable() })),
      }),
    ),
    'Plantillas y secciones',
  ),
})
const one = createRoute({
  method: 'get',
  path: '/api/templates/{id}',
  tags: ['Fichas'],
  summary: 'Una plantilla guardada',
  request: {
    params: z.object({
      id: z
        .string()
        .regex(/^p-[0-9a-z]{12}$/, 'debe ser «p-» y doce letras o cifras')
        .openapi(param('id', 'Código de la plantilla guardada', 'p-0123456789ab')),
    }),
  },
  responses: responses(json(saved), 'La plantilla; `notes` dice lo que ya no está en el catálogo', 400, 404, 503),
})
const add = createRoute({
  method: 'post',
  path: '/api/templates',
  ...writes,
  tags: ['Fichas'],
  summary: 'Guarda una plantilla; la misma tiene siempre el mismo código',
  request: body(template),
  responses: responses(json(saved), 'La plantilla guardada', 400, 413, 429, 503),
})

export function templateRoutes(app: App, service: Service): void {
  const quota = new Quota(config.templatesPerHour, 3_600_000)
  limitBody(app, ['/api/templates'], config.templateBytes, 'La plantilla es demasiado grande. Quite secciones o filas.')
  app.openapi(list, (c) => c.json(templatesAnswer(), 200, { 'Cache-Control': 'no-cache' }))
  app.openapi(one, async (c) => c.json(await savedTemplateAnswer(service, c.req.valid('param').id), 200, { 'Cache-Control': 'no-cache' }))
  app.openapi(add, async (c) => {
    const asked = c.req.valid('json')
    quota.take(callerOf(c))
    const { name, reference } = asked
    const sections = asked.sections.map(({ id, rows }) => ({
      id,
      ...(rows ? { rows: rows.map(({ indicator, measure }) => ({ indicator, ...(measure ? { measure } : {}) })) } : {}),
    }))
    return c.json(await keepSavedTemplate(service, { name, sections, reference }), 200, { 'Cache-Control': 'no-store' })
  })
}
