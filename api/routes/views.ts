import { createRoute, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import { binary, responses } from '../describe.ts'
import { Gate } from '../gate.ts'
import { callerOf, Quota } from '../quota.ts'
import { sheetFormats, sheetNames } from '../reports/sheet-formats.ts'
import { sendFile } from '../send-file.ts'
import type { Service } from '../service.ts'

const said = (description: string, example?: string) =>
  z
    .string()
    .optional()
    .openapi(example === undefined ? { description } : { description, example })

/** As Explorar writes its own address; what is not understood is left at its default, as on screen. */
const query = z.object({
  t: said('Territorio o área dibujada', '13'),
  i: said('Id del indicador; sin él, el que abre'),
  m: said('«tasa» o «conteo»', 'conteo'),
  p: said('Período', '2024'),
  cortes: said('Método de los tramos y cuántos, o «manual:1,2,5»', 'cuantiles:5'),
  mapa: said('Centro y acercamiento «lon,lat,zoom»; sin él, el país en cuatro láminas', '-70.65,-33.45,9'),
  capas: said('Capas encendidas', 'campamento'),
  mapas: said('De dos a cuatro mapas lado a lado, cada uno con su indicador'),
})

const gate = new Gate({ many: 'muchas páginas de mapas', atOnce: 2, waiting: 20, waitMs: 20_000 })
const route = createRoute({
  ...gate.described,
  method: 'get',
  path: '/api/views/{file}',
  tags: ['Fichas'],
  summary: 'La vista de Explorar como página: mapas con sus tramos, escala, norte, fuente y dirección',
  description: `Recibe lo mismo que la dirección de la pantalla y dibuja los mismos tramos y colores, en vectores. A lo más ${config.exportsPerHour} por hora y por quien pide.`,
  request: {
    params: z.object({
      file: z
        .enum(sheetNames.map((name) => `mapa.${name}` as const))
        .openapi({ param: { name: 'file', in: 'path' }, description: 'La página en su formato', example: 'mapa.svg' }),
    }),
    query,
  },
  responses: responses(Object.assign({}, ...sheetNames.map((name) => binary(sheetFormats[name].type))), 'La página', 400, 404, 429, 503),
})

export function viewRoutes(app: App, service: Service): void {
  const quota = new Quota(config.exportsPerHour, 3_600_000)
  app.openapi(route, async (c) => {
    const format = sheetNames.find((name) => c.req.valid('param').file === `mapa.${name}`) ?? 'svg'
    const asked = Object.entries(c.req.valid('query')).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
    quota.take(callerOf(c))
    const edition = await service.editions.now()
    const { signal } = c.req.raw
    const view = { query: new URLSearchParams(asked).toString(), format, publicUrl: service.boundary.publicUrl }
    return sendFile(c, await gate.run(callerOf(c), () => service.heavy('view', edition, view, signal), signal))
  })
}
