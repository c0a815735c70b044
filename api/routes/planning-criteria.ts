/** A search of land as the API takes it, and a criterion with its faults by field. */
import { z } from '@hono/zod-openapi'
import { mostCriteria } from '@radier/geodata/planning/criteria-link'
import { type Criterion, services } from '@radier/geodata/planning/criterion'
import { ownerText } from './planning-words.ts'

const number = (most: number) => z.number('debe ser un número').min(0, 'no puede ser negativo').max(most, `no puede pasar de ${most}`)
const metres = number(100_000).openapi({ description: 'Metros en línea recta' })
const criterionId = z.string().regex(/^[a-z_]{1,20}(:[a-z][a-z0-9_]{0,58})?$/)
const layer = z.string().regex(/^[a-z][a-z0-9_]{0,58}$/, 'debe ser el identificador de una capa')
const kinds = ['superficie', 'vivienda', 'densidad', 'servicio', 'limite_urbano', 'fuera', 'propietario', 'precio', 'necesidad'] as const
const serviceIds = Object.keys(services) as [keyof typeof services]

export const criterionSchema = z
  .discriminatedUnion(
    'kind',
    [
      z.object({ kind: z.literal('superficie'), min: number(5_000_000).optional(), max: number(5_000_000).optional() }),
      z.object({ kind: z.literal('vivienda') }),
      z.object({ kind: z.literal('densidad'), min: number(5_000) }),
      z.object({
        kind: z.literal('servicio'),
        service: z.enum(serviceIds, { error: `debe ser uno de: ${serviceIds.join(', ')}` }),
        metres,
      }),
      z.object({ kind: z.literal('limite_urbano') }),
      z.object({ kind: z.literal('fuera'), layer }),
      z.object({ kind: z.literal('propietario'), owners: z.array(ownerText).min(1, 'debe tener al menos uno').max(6) }),
      z.object({ kind: z.literal('precio'), max: number(1_000) }),
      z.object({ kind: z.literal('necesidad'), percent: number(100), metres }),
    ],
    { error: `debe ser uno de: ${kinds.join(', ')}` },
  )
  .openapi('Criterio') satisfies z.ZodType<Criterion, unknown>

export const searchSchema = z.object({
  from: z
    .array(layer)
    .min(1, 'debe tener al menos una')
    .max(20, 'admite a lo más 20 capas')
    .openapi({ description: '«sitios», o capas de suelo de la comuna', example: ['sitios'] }),
  criteria: z.array(criterionSchema).max(mostCriteria, `admite a lo más ${mostCriteria} criterios`),
  weights: z
    .record(criterionId, number(10), 'debe ser el peso de cada criterio, por su identificador')
    .optional()
    .openapi({ description: 'Peso de cada criterio por su identificador, de 0 a 10; sin peso, 1' }),
})
