import { createRoute, z } from '@hono/zod-openapi'
import { entryOf } from '../answers/entry.ts'
import type { App } from '../app.ts'
import { idParam, responses, wholeParam } from '../describe.ts'
import { holds } from '../encoding.ts'
import { Problem } from '../problem.ts'
import type { Service } from '../service.ts'
import { contentHeaders, formFor, tileHeaders } from '../tile-answer.ts'

const MVT = 'application/vnd.mapbox-vector-tile'

const described = responses(
  { [MVT]: { schema: z.string().openapi({ format: 'binary' }) } },
  'La tesela vectorial (MVT, EPSG:3857), con una capa que se llama como la capa pedida. Nunca cambia: la dirección nombra la carga.',
  304,
  400,
  404,
  503,
)
const route = createRoute({
  method: 'get',
  path: '/api/tiles/{layer}/{load}/{z}/{x}/{y}',
  tags: ['Capas'],
  summary: 'Una tesela vectorial de una capa',
  request: {
    params: z.object({
      layer: idParam('layer', 'Identificador de la capa en el catálogo', 'capa'),
      load: wholeParam('load', 'Número de la carga vigente, como lo da el catálogo', '1'),
      z: wholeParam('z', 'Acercamiento', '5'),
      x: wholeParam('x', 'Columna', '9'),
      y: wholeParam('y', 'Fila, desde el norte', '18'),
    }),
  },
  responses: { ...described, 204: { description: 'Nada de la capa cae en la tesela' } },
})

export function tileRoutes(app: App, { catalogue, editions, tiles }: Service): void {
  app.openapi(route, async (c) => {
    const { layer: id, load, z, x, y } = c.req.valid('param')
    const layer = entryOf(catalogue.layers, id, 'La capa')
    const [first, last] = layer.zooms
    if (z < first || z > last)
      throw new Problem('desconocido', `La capa «${id}» se dibuja del acercamiento ${first} al ${last}; se pidió ${z}.`)
    if (x >= 2 ** z || y >= 2 ** z)
      throw new Problem('malformado', `En el acercamiento ${z} las columnas y filas van de 0 a ${2 ** z - 1}.`)
    const current = (await editions.now()).layers.get(id)
    if (current === undefined) throw new Problem('sin-datos', `La capa «${id}» aún no se ha cargado.`)
    const tile = load === current ? await tiles.get(id, load, { z, x, y }, formFor(c.req.header('Accept-Encoding'))) : null
    if (!tile) throw new Problem('desconocido', `La carga ${load} de la capa «${id}» no es la vigente. La vigente está en /api/catalogue.`)
    if (tile.bytes.length === 0) return c.body(null, 204, tileHeaders(tile))
    if (holds(c.req.header('If-None-Match'), tile.etag)) return c.body(null, 304, tileHeaders(tile))
    return c.body(tile.bytes as Uint8Array<ArrayBuffer>, 200, contentHeaders(tile))
  })
}
