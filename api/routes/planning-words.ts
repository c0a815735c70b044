/** What the routes of planning share: parameters and bodies with their Spanish faults. */
import { z } from '@hono/zod-openapi'
import { owners, siteStates } from '@radier/geodata/planning/site'
import type { responses } from '../describe.ts'

const path = (name: string, description: string, example: string) => ({ param: { name, in: 'path' as const }, description, example })

export const placeText = z.string().regex(/^(\d{5}|ejemplo)$/, 'debe ser el código de una comuna, cinco cifras, o «ejemplo»')
export const planPlaceParam = placeText.openapi(path('place', 'Código de la comuna, o «ejemplo»', '10109'))
export const placeParams = z.object({ place: planPlaceParam })

export const idText = z.string().regex(/^[a-z0-9]{1,40}$/, 'debe ser un código: minúsculas y cifras')
export const keptIdParam = (description: string) => idText.openapi(path('id', description, 's0123456789abcdef'))
export const numberParam = (name: string, description: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'debe ser un número entero')
    .transform(Number)
    .openapi({ ...path(name, description, '1'), type: 'integer' })

/** One line that a person types. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'está vacío')
    .max(most, `debe tener a lo más ${most} letras`)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'trae letras que no se ven')
/** A text of several lines. */
export const lines = (most: number) => z.string().trim().min(1, 'está vacío').max(most, `debe tener a lo más ${most} letras`)
export const by = line(80).openapi({ description: 'Quién lo hace, como se escribe en el historial', example: 'Ana Soto' })
export const reason = z.string().trim().min(10, 'debe decir por qué, en diez letras o más').max(500, 'debe tener a lo más 500 letras')

export const ownerText = z.enum(Object.keys(owners) as [keyof typeof owners], {
  error: `debe ser uno de: ${Object.keys(owners).join(', ')}`,
})
export const stateText = z.enum(siteStates, { error: `debe ser uno de: ${siteStates.join(', ')}` })
export const refText = z.string().regex(/^[a-z][a-z0-9_]{0,58}\/[^\p{Cc}]{1,120}$/u, 'debe ser «capa/clave» o «sitio/código»')

export const body = <T extends z.ZodType>(schema: T) => ({ body: { required: true, content: { 'application/json': { schema } } } })
/** A body that may be left out. */
export const maybe = <T extends z.ZodType>(schema: T) => ({ body: { required: false, content: { 'application/json': { schema } } } })

/** 201 when it is new, 200 when it was there. */
export const createdOr = (all: ReturnType<typeof responses>): ReturnType<typeof responses> => ({ ...all, 201: all[200]! })
export const created = (all: ReturnType<typeof responses>): ReturnType<typeof responses> => {
  const { 200: made, ...others } = all
  return { 201: made!, ...others }
}
export const nothing = (all: ReturnType<typeof responses>, description: string): ReturnType<typeof responses> => {
  const { 200: _, ...others } = all
  return { 204: { description }, ...others }
}
export const fresh = { 'Cache-Control': 'no-store' }
