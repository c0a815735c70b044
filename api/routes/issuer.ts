import { createRoute, z } from '@hono/zod-openapi'
import { folioPrefixPattern, issuerTexts, mostFirstFolio } from '@radier/geodata/ficha/issuer'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import type { IssuerAnswer } from '../contract-ficha.ts'
import { body, fresh, json, responses, writes } from '../describe.ts'
import { limitBody } from '../limit-body.ts'
import { findIssuer, forgetIssuer, keepIssuer } from '../queries/issuer.ts'
import { callerOf, Quota } from '../quota.ts'
import type { Service } from '../service.ts'

const textOf = ({ label, most, example }: (typeof issuerTexts)[keyof typeof issuerTexts]) =>
  z
    .string()
    .trim()
    .max(most, `admite a lo más ${most} letras`)
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u, 'no puede llevar saltos de línea ni signos que no se imprimen')
    .openapi({ description: label, example })

const settings = z
  .object({
    body: textOf(issuerTexts.body).refine((text) => text !== '', 'no puede estar vacío: es el organismo que emite'),
    unit: textOf(issuerTexts.unit).default(''),
    signatory: textOf(issuerTexts.signatory).default(''),
    post: textOf(issuerTexts.post).default(''),
    folioPrefix: z
      .string()
      .trim()
      .toUpperCase()
      .regex(folioPrefixPattern, 'debe tener de una a doce letras sin tilde o cifras, como SECPLA')
      .openapi({ description: 'Con qué empieza cada folio: «SECPLA» da SECPLA-2026-000001', example: 'SECPLA' }),
    firstFolio: z
      .number()
      .int('debe ser un número entero')
      .min(1, 'debe ser 1 o más')
      .max(mostFirstFolio, `debe ser a lo más ${mostFirstFolio}`)
      .default(1)
      .openapi({ description: 'Número del primer folio de cada año', example: 1 }),
  })
  .openapi('Emisor', { description: 'Quién emite las fichas: va en el PDF, el libro y la presentación, con un folio por ficha' })
const answered = json(z.object({ issuer: settings.nullable() }).openapi('QuienEmite'))
const about = { path: '/api/issuer', tags: ['Fichas'] }

const read = createRoute({
  ...about,
  method: 'get',
  summary: 'Quién emite las fichas de esta instalación; `null` si nadie',
  description: 'Donde otros la alcanzan no se dice el nombre de quien firma: está sólo en los documentos.',
  responses: responses(answered, 'Los datos del emisor', 503),
})
const keep = createRoute({
  ...about,
  ...writes,
  method: 'put',
  summary: 'Dice quién emite las fichas desde ahora',
  request: body(settings),
  responses: responses(answered, 'Los datos del emisor', 400, 413, 429, 503),
})
const forget = createRoute({
  ...about,
  ...writes,
  method: 'delete',
  summary: 'Desde ahora nadie emite: los folios dados se conservan',
  responses: responses(answered, 'Nadie emite', 429, 503),
})

export function issuerRoutes(app: App, service: Service): void {
  const quota = new Quota(config.issuerChangesPerHour, 3_600_000)
  limitBody(app, ['/api/issuer'], config.issuerBytes, 'Los datos del emisor son demasiado largos.')
  app.openapi(read, async (c) => {
    const issuer = await findIssuer(service.sql)
    const told = issuer && !service.boundary.writable ? { ...issuer, signatory: '' } : issuer
    return c.json({ issuer: told } satisfies IssuerAnswer, 200, fresh)
  })
  app.openapi(keep, async (c) => {
    quota.take(callerOf(c))
    const issuer = c.req.valid('json')
    await keepIssuer(service.writer, issuer)
    return c.json({ issuer } satisfies IssuerAnswer, 200, fresh)
  })
  app.openapi(forget, async (c) => {
    quota.take(callerOf(c))
    await forgetIssuer(service.writer)
    return c.json({ issuer: null } satisfies IssuerAnswer, 200, fresh)
  })
}
