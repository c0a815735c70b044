/** What the routes of planning share: parameters and texts with their Spanish faults. */
import { z } from '@hono/zod-openapi'
import { owners, siteStates } from '@radier/geodata/planning/site'
import { param } from '../describe.ts'

export const placeText = z.string().regex(/^(\d{5}|ejemplo)$/, 'debe ser el código de una comuna, cinco cifras, o «ejemplo»')
export const placeParams = z.object({ place: placeText.openapi(param('place', 'Código de la comuna, o «ejemplo»', '10109')) })
export const placeQuery = placeText.openapi({ description: 'Código de la comuna, o «ejemplo»', example: '10109' })

export const keptIdParam = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]{1,40}$/, 'debe ser un código: minúsculas y cifras')
    .openapi(param('id', description, 's0123456789abcdef'))

const unseen = 'trae letras que no se ven'
const text = (most: number) => z.string().trim().min(1, 'está vacío').max(most, `debe tener a lo más ${most} letras`)
/** One line that a person types. Halves of letters are refused: the database would keep another text. */
export const line = (most: number) => text(most).regex(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u, unseen)
/** A text of several lines. */
export const lines = (most: number) => text(most).regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, unseen)
export const by = line(80).openapi({ description: 'Quién lo hace, como se escribe en el historial', example: 'Ana Soto' })
/** Who does it, in a body that may be left out. */
export const who = z.object({ by: by.optional() })
export const version = z
  .number('falta: diga qué versión vio')
  .int('debe ser entero')
  .min(0, 'no puede ser negativo')
  .max(2 ** 31 - 1, 'es demasiado grande')
  .openapi({ description: 'La versión que vio quien lo cambia', example: 1 })
/** Who takes something away, and the version that they saw. */
export const seen = who.extend({ version })
export const reason = lines(500).min(10, 'debe decir por qué, en diez letras o más')

export const ownerText = z.enum(Object.keys(owners) as [keyof typeof owners], {
  error: `debe ser uno de: ${Object.keys(owners).join(', ')}`,
})
export const livedSchema = z.object({ households: z.number().nullable() })
export const stateText = z.enum(siteStates, { error: `debe ser uno de: ${siteStates.join(', ')}` })
export const refText = z.string().regex(/^[a-z][a-z0-9_]{0,58}\/[^\p{Cc}\p{Cs}]{1,120}$/u, 'debe ser «capa/clave» o «sitio/código»')
