/** The words of `contract-uploads.ts`, as the documentation tells them. */
import { z } from '@hono/zod-openapi'
import { position } from '../describe.ts'
import { by } from './planning-words.ts'

const fields = ['name', 'areaM2', 'areaHa', 'owner', 'priceUfM2', 'priceUf', 'lon', 'lat', 'zone', 'ignore', 'keep'] as const
const field = z.enum(fields, { error: `debe ser uno de: ${fields.join(', ')}` })
const kind = z.enum(['segura', 'falta elegir', 'no se carga'])
const geometry = z
  .object({ type: z.string(), coordinates: z.array(z.any()) })
  .openapi('GeometriaDeSitio', { description: 'GeoJSON Point o MultiPolygon, EPSG:4326' })
const systems = z.array(
  z.object({
    code: z.string(),
    title: z.string(),
    declared: z.boolean(),
    inside: z.number().int(),
    sampled: z.number().int(),
    offKm: z.number().nullable(),
    sample: z.array(position),
  }),
)

export const answerSchema = z
  .object({
    id: z.string(),
    place: z.string(),
    file: z.string(),
    bytes: z.number().int(),
    format: z.string(),
    tables: z.array(z.string()),
    table: z.string().nullable(),
    rows: z.number().int(),
    notes: z.array(z.string()),
    geometry: z.enum(['Point', 'Polygon', 'mixta']).nullable(),
    columns: z.array(
      z.object({
        name: z.string(),
        samples: z.array(z.string()),
        suggested: field,
        certainty: kind,
        how: z.string(),
        personal: z.boolean(),
      }),
    ),
    crs: systems,
  })
  .openapi('ArchivoSubido')

const crs = z.string().regex(/^EPSG:\d{4,6}$/, 'debe ser un código como EPSG:32719')
export const askedSchema = z.object({
  mapping: z.record(z.string().max(500), field).openapi({ example: { PREDIO: 'name', SUP_PREDIAL: 'areaM2' } }),
  crs: crs.openapi({ example: 'EPSG:32719' }),
  withoutRepairs: z
    .array(z.string().regex(/^[a-z]+:\d{1,9}$/, 'debe ser el código de una reparación'))
    .max(40_000)
    .optional(),
})

const count = z.number().int()
export const checkSchema = z
  .object({
    missing: z.array(z.string()),
    systems,
    read: count,
    accepted: count,
    repaired: count,
    refused: count,
    findings: z.array(
      z.object({
        row: count,
        field: z.string().nullable(),
        kind: z.enum(['rechazada', 'reparada', 'aviso']),
        what: z.string(),
        remedy: z.string(),
        repair: z.string().nullable(),
        count,
      }),
    ),
    more: count,
    preview: z.array(z.object({ row: count, outcome: z.enum(['aceptada', 'reparada', 'rechazada']), geometry })),
  })
  .openapi('RevisionDeArchivo')

export const storeSchema = askedSchema.extend({ acceptGoodRows: z.boolean(), by: by.optional() })
export const storedSchema = z
  .object({ read: count, accepted: count, repaired: count, stored: count, refused: count, ids: z.array(z.string()) })
  .openapi('SitiosGuardados')
