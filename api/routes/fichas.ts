import { createRoute, z } from '@hono/zod-openapi'
import { sectionLimit } from '@radier/geodata/ficha/query'
import { isAreaCode } from '@radier/geodata/territory/area'
import { areaOf } from '../answers/area.ts'
import { fichaOf } from '../answers/ficha.ts'
import { formatNames, typeOf } from '../answers/ficha-formats.ts'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import { binary, json, responses } from '../describe.ts'
import { Gate } from '../gate.ts'
import { callerOf, Quota } from '../quota.ts'
import { sendFile } from '../send-file.ts'
import { answer, type Service } from '../service.ts'

export const territoryText = z
  .string()
  .regex(
    /^(?:\d{1,14}|red|[a-z]+-\d{1,3}|grupo:\d{5}(?:\+\d{5}){0,345}|area-[0-9a-f]{12})$/,
    'debe ser un código de territorio, un grupo («red», «ruralidad-3», «grupo:13101+13102») o un área («area-…»)',
  )
  .openapi({ description: 'Código de territorio, grupo («red», «ruralidad-3», «grupo:13101+13102») o área dibujada («area-…»)' })

export const fichaQuery = z.object({
  plantilla: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,40}$/, 'debe ser el nombre de una plantilla')
    .optional()
    .openapi({ description: 'Plantilla de Radier o una guardada («p-…»). Lista en /api/templates', example: 'resumen' }),
  secciones: z
    .string()
    .regex(/^[a-z_]{1,40}(?:,[a-z_]{1,40})*$/, 'debe ser una lista de secciones separadas por comas')
    .refine((text) => text.split(',').length <= sectionLimit, `admite a lo más ${sectionLimit} secciones`)
    .optional()
    .openapi({ description: 'Secciones en el orden deseado, en vez de las de la plantilla' }),
  referencia: z
    .string()
    .regex(/^(?:region|pais|parecidas|\d{1,5})$/, 'debe ser «region», «pais», «parecidas» o un código de territorio')
    .optional()
    .openapi({ description: 'Con quién se compara', example: 'region' }),
  periodo: z
    .string()
    .regex(/^\d{4}$/, 'debe ser un año')
    .optional()
    .openapi({ description: 'Hasta qué año se toman las cifras; sin él, la última de cada una', example: '2024' }),
})
export type FichaParameters = z.infer<typeof fichaQuery>

export const askedOf = (territory: string, { plantilla, secciones, referencia, periodo }: FichaParameters) => ({
  territory,
  template: plantilla,
  sections: secciones?.split(','),
  reference: referencia,
  period: periodo,
})

const extension = new RegExp(`\\.(${formatNames.join('|')})$`)

/** «13124» or «13124.pdf», read apart. */
const fichaFile = z
  .string()
  .transform((text) => {
    const format = extension.exec(text)?.[1]
    return { code: format ? text.slice(0, -format.length - 1) : text, format: formatNames.find((name) => name === format) ?? null }
  })
  .refine(({ code }) => territoryText.safeParse(code).success, {
    error: `debe ser un código de territorio, un grupo («red», «grupo:13101+13102») o un área («area-…»), solo o con una extensión: ${formatNames.join(', ')}`,
  })
  .openapi({
    type: 'string',
    param: { name: 'code', in: 'path' },
    example: '13124',
    description: `Territorio o grupo; con extensión (13124.pdf) se entrega ese archivo: ${formatNames.join(', ')}`,
  })

/** The files in which a ficha or a report leaves, by their content type. */
const features = { schema: z.looseObject({ type: z.literal('FeatureCollection') }) }
export const fichaFiles = Object.assign({}, ...formatNames.map((format) => binary(typeOf(format))), {
  [typeOf('geojson')]: features,
}) as ReturnType<typeof binary>

const gate = new Gate({ many: 'muchas fichas', atOnce: 2, waiting: 20, waitMs: 20_000 })
const one = createRoute({
  ...gate.described,
  method: 'get',
  path: '/api/fichas/{code}',
  tags: ['Fichas'],
  summary: 'La ficha de un territorio, por bloques o en un archivo',
  description: `Lo mismo que dicen la pantalla, el PDF y la planilla: cada cifra viene escrita en es-CL con su clave y de dónde sale. Un archivo queda anotado para que su código se pueda verificar en /api/verify; a lo más ${config.exportsPerHour} por hora y por quien pide. Para muchas comunas están los lotes.`,
  request: { params: z.object({ code: fichaFile }), query: fichaQuery },
  responses: responses(
    {
      ...json(z.looseObject({ id: z.string(), hash: z.string() }).openapi('Ficha')),
      ...fichaFiles,
    },
    'La ficha',
    304,
    400,
    404,
    429,
    503,
  ),
})

export function fichaRoutes(app: App, service: Service): void {
  const quota = new Quota(config.exportsPerHour, 3_600_000)
  app.openapi(one, async (c) => {
    const { code, format } = c.req.valid('param').code
    const asked = askedOf(code, c.req.valid('query'))
    if (!format) {
      const name = isAreaCode(code) ? (await areaOf(service, code)).name : ''
      return answer(c, service, (edition) => fichaOf(service, edition, asked), `ficha ${JSON.stringify(asked)} ${name}`)
    }
    quota.take(callerOf(c))
    const edition = await service.editions.now()
    const { signal } = c.req.raw
    const make = () => service.heavy('ficha', edition, { asked, format, publicUrl: service.boundary.publicUrl }, signal)
    return sendFile(c, await gate.run(callerOf(c), make, signal))
  })
}
