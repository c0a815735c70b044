import { createRoute, z } from '@hono/zod-openapi'
import { entryOf } from '../answers/entry.ts'
import { provenanceOf } from '../answers/provenance.ts'
import type { App } from '../app.ts'
import type { FeatureAnswer } from '../contract.ts'
import { idParam, json, provenanceSchema, responses } from '../describe.ts'
import { Problem } from '../problem.ts'
import { feature } from '../queries/feature.ts'
import { answer, type Service } from '../service.ts'

const attribute = z.union([z.string(), z.number(), z.boolean()]).nullable()
const schema = z
  .object({
    layer: z.string(),
    key: z.string(),
    cut: z.string().nullable(),
    attributes: z.record(z.string(), attribute),
    row: z.number().int(),
    provenance: provenanceSchema,
  })
  .openapi('Elemento')

const route = createRoute({
  method: 'get',
  path: '/api/features/{layer}/{key}',
  tags: ['Capas'],
  summary: 'Los atributos de un elemento de una capa y su lugar en el archivo de origen',
  request: {
    params: z.object({
      layer: idParam('layer', 'Identificador de la capa en el catálogo', 'capa'),
      key: z
        .string()
        .regex(/^[^\p{Cc}]{1,120}$/u, 'debe tener entre 1 y 120 caracteres')
        .openapi({ param: { name: 'key', in: 'path' }, description: 'Clave del elemento, como la llevan las teselas', example: '1' }),
    }),
  },
  responses: responses(json(schema), 'El elemento', 304, 400, 404, 503),
})

export function featureRoutes(app: App, service: Service): void {
  app.openapi(route, (c) => {
    const { layer: id, key } = c.req.valid('param')
    const layer = entryOf(service.catalogue.layers, id, 'La capa')
    const definition = entryOf(service.catalogue.sources, layer.source, 'La fuente')
    return answer(c, service, async (edition): Promise<FeatureAnswer> => {
      const load = edition.loads.get(layer.source)
      if (!load || !edition.layers.has(id)) throw new Problem('sin-datos', `La capa «${id}» aún no se ha cargado.`)
      const found = await feature(service.sql, id, layer, key)
      if (!found) throw new Problem('desconocido', `La capa «${id}» no tiene ningún elemento con la clave «${key}».`)
      return { layer: id, key, ...found, provenance: provenanceOf(definition, load) }
    })
  })
}
