import { createRoute, z } from '@hono/zod-openapi'
import { fichaMapAnswer } from '../answers/ficha-map.ts'
import type { App } from '../app.ts'
import { json, responses } from '../describe.ts'
import { answer, type Service } from '../service.ts'
import { askedOf, fichaQuery, territoryText } from './fichas.ts'

const rings = z.array(z.array(z.tuple([z.number(), z.number()])))
const route = createRoute({
  method: 'get',
  path: '/api/fichas/{code}/mapa',
  tags: ['Fichas'],
  summary: 'Lo que el mapa de una ficha dibuja y no es cifra: contornos y sombra de manzanas, en grados',
  request: {
    params: z.object({
      code: territoryText.openapi({ param: { name: 'code', in: 'path' }, description: 'Territorio o grupo', example: '13124' }),
    }),
    query: fichaQuery,
  },
  responses: responses(
    json(z.object({ outlines: z.record(z.string(), rings), shade: rings }).openapi('MapaDeFicha')),
    'Anillos por código, y los de la sombra',
    304,
    400,
    404,
    503,
  ),
})

export function fichaMapRoutes(app: App, service: Service): void {
  app.openapi(route, (c) => {
    const asked = askedOf(c.req.valid('param').code, c.req.valid('query'))
    return answer(c, service, (edition) => fichaMapAnswer(service, edition, asked), `ficha-mapa ${JSON.stringify(asked)}`)
  })
}
