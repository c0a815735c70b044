/** Words that every route's description shares: parameters with their Spanish faults, and answers. */
import { type RouteConfig, z } from '@hono/zod-openapi'
import { splits } from '@radier/geodata/measure/apportion'
import { absences } from '@radier/geodata/measure/known'
import { levels } from '@radier/geodata/territory/level'
import type { Context } from 'hono'
import { config } from './config.ts'

export const param = (name: string, description: string, example: string) => ({
  param: { name, in: 'path' as const },
  description,
  example,
})

export const idParam = (name: string, description: string, example: string) =>
  z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,58}$/, 'debe ser un identificador del catálogo: minúsculas, cifras y guion bajo')
    .openapi(param(name, description, example))

export const codeParam = (
  description = 'Código de territorio: país «0», región 2 cifras, provincia 3, comuna 5, zona 10 u 11, manzana 13 o 14',
) =>
  z
    .string()
    .regex(/^\d{1,14}$/, 'debe ser un código de territorio, solo cifras')
    .openapi(param('code', description, '13120'))

const codes = (text: string) => [...new Set(text.split(','))].sort()

/** A list of territories: several codes, each once, in order. `whenNeeded` closes its description. */
export const withinQuery = (whenNeeded = '') =>
  z
    .string()
    .regex(
      /^(\d{2}|\d{3}|\d{5})(,(\d{2}|\d{3}|\d{5}))*$/,
      'debe ser una lista de códigos de región, provincia o comuna separados por comas',
    )
    .refine((text) => codes(text).length <= config.within, `admite a lo más ${config.within} códigos`)
    .transform(codes)
    .optional()
    .openapi({
      type: 'string',
      example: '13101,13120',
      description: `Códigos de región, provincia o comuna, a lo más ${config.within}.${whenNeeded}`,
    })

/** Any territory, a drawn area included. */
export const placeParam = () =>
  z
    .string()
    .regex(/^(\d{1,14}|area-[0-9a-f]{12})$/, 'debe ser un código de territorio: solo cifras, o «area-» y 12 cifras hexadecimales')
    .openapi(param('code', 'Código de territorio, o de un área dibujada', '13120'))

export const splitQuery = z
  .enum(splits, { error: `debe ser uno de: ${splits.join(', ')}` })
  .default('centroide')
  .openapi({ description: 'Cómo toman las áreas dibujadas las manzanas que cortan: enteras según su centro, o por superficie' })

export const levelParam = () =>
  z.enum(levels, { error: `debe ser uno de: ${levels.join(', ')}` }).openapi(param('level', 'Nivel de territorio', 'comuna'))

export const periodParam = () =>
  z
    .string()
    .regex(/^[0-9a-zA-Z/-]{1,20}$/, 'debe ser un período como 2024')
    .openapi(param('period', 'Período, como lo da el catálogo («s/f» se escribe s%2Ff)', '2024'))

export const wholeParam = (name: string, description: string, example: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'debe ser un número entero')
    .transform(Number)
    .openapi({ ...param(name, description, example), type: 'integer' })

export const problem = z
  .object({ type: z.string(), title: z.string(), status: z.number().int(), detail: z.string() })
  .openapi('Problema', { description: 'RFC 9457: qué falló, en español' })

export const faults = {
  304: 'No ha cambiado desde la versión que se tiene (`If-None-Match`)',
  400: 'La petición está mal formada',
  403: 'No está permitido',
  404: 'No existe, o no hay datos',
  409: 'Otra persona lo cambió mientras tanto',
  413: 'Es demasiado grande',
  414: 'La dirección es demasiado larga',
  415: 'El cuerpo no viene en un formato que se lea aquí',
  421: 'No es el nombre de esta instalación',
  429: 'Demasiadas peticiones',
  503: 'El servicio o la base de datos no responde por ahora, o se le pide demasiado a la vez: `Retry-After` dice en cuántos segundos volver',
} as const

export const binary = (type: string) => ({ [type]: { schema: z.string().openapi({ format: 'binary' }) } })

/** Json or Arrow. */
export const formatQuery = () =>
  z
    .enum(['json', 'arrow'], { error: 'debe ser «json» o «arrow»' })
    .optional()
    .openapi({ description: 'Formato; sin él decide la cabecera `Accept`' })

/** The format that was asked for by name, else by the header. */
export const formatOf = (c: Context, said: 'json' | 'arrow' | undefined): 'json' | 'arrow' =>
  said ?? (c.req.header('Accept')?.includes('application/vnd.apache.arrow') ? 'arrow' : 'json')

/** The responses of a route: its own answer, and problems. The boundary (`boundary.ts`) may refuse any. */
export function responses(content: Record<string, { schema: z.ZodType }>, description: string, ...statuses: (keyof typeof faults)[]) {
  const others = [...statuses, 403 as const, 421 as const].map((status) => [
    status,
    { description: faults[status], ...(status === 304 ? {} : { content: { 'application/problem+json': { schema: problem } } }) },
  ])
  return { 200: { description, content }, ...Object.fromEntries(others) } as RouteConfig['responses']
}

/** 409 of what another changed meanwhile, with what it is now. */
export const stale = <T extends z.ZodType>(all: Responses, now: T, name: string): Responses => ({
  ...all,
  409: {
    description: `${faults[409]}: \`now\` es lo que hay ahora`,
    content: { 'application/problem+json': { schema: z.object({ ...problem.shape, now }).openapi(name) } },
  },
})

/** 201 when it is new, 200 when it was there. */
export const createdOr = (all: Responses): Responses => ({ ...all, 201: all[200]! })
export const created = ({ 200: made, ...others }: Responses): Responses => ({ 201: made!, ...others })
export const nothing = ({ 200: _, ...others }: Responses, description: string): Responses => ({ 204: { description }, ...others })
type Responses = RouteConfig['responses']

/**
 * Whether a route changes what is kept here: stands beside every one that is not a GET, as `...writes` or `...reads`, and a route without it
 * does not start. A question that is sent as POST only reads.
 */
export const writes = { 'x-escribe': true } as const
export const reads = { 'x-escribe': false } as const

export const json = (schema: z.ZodType) => ({ 'application/json': { schema } })
export const body = <T extends z.ZodType>(schema: T) => ({ body: { required: true, content: { 'application/json': { schema } } } })
/** A body that may be left out. */
export const maybe = <T extends z.ZodType>(schema: T) => ({ body: { required: false, content: { 'application/json': { schema } } } })

/** Of answers that change with what persons do. */
export const fresh = { 'Cache-Control': 'no-store' }

export const nullableNumber = z.number().nullable()
export const position = z.tuple([z.number(), z.number()])
export const figures = { tasa: nullableNumber, conteo: nullableNumber, base: nullableNumber }
export const absenceSchema = z.enum(absences).openapi('Ausencia', {
  description: 'Por qué una cifra es null sin ser desconocida: un cero estructural, o un cambio entre cifras que no son una serie',
})
export const coverageSchema = z.object({ known: z.number().int(), of: z.number().int(), share: nullableNumber }).openapi('Cobertura', {
  description: 'Lo conocido: de cuántas comunas está hecha la cifra, de cuántas, y qué parte de la población (0–1)',
})
export const partsSchema = z
  .object({
    shown: z.number(),
    undrawn: z.array(z.object({ label: z.string(), value: z.number() })),
    withheld: nullableNumber,
    whole: nullableNumber,
  })
  .openapi('Partes', { description: 'Qué parte de la cifra de las comunas muestra el mapa: whole = shown + undrawn + withheld' })
export const standingSchema = z
  .object({ place: z.number().int(), last: z.number().int(), of: z.number().int(), why: z.enum(['lugar', 'empate', 'banda']) })
  .openapi('Lugar', { description: '1 = el valor más alto. Los iguales y lo que tiene banda van de `place` a `last`' })
export const levelSchema = z.enum(levels)

export const provenanceSchema = z
  .object({
    source: z.string(),
    title: z.string(),
    publisher: z.string(),
    reference: z.string(),
    published: z.string().nullable(),
    file: z.string(),
    sha256: z.string(),
    loadVersion: z.number().int(),
    loadedAt: z.string(),
  })
  .openapi('Procedencia', { description: 'La carga de la que viene una cifra' })

export const cardSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    level: levelSchema,
    parent: z.string().nullable(),
    bbox: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .nullable()
      .openapi({ description: 'oeste, sur, este, norte (EPSG:4326)' }),
    label: z.tuple([z.number(), z.number()]).nullable(),
    population: nullableNumber,
  })
  .openapi('Territorio')

export const checkSchema = z
  .object({ name: z.string(), passed: z.boolean(), blocking: z.boolean(), detail: z.string() })
  .openapi('Revision', { description: 'Una comprobación de la carga' })
