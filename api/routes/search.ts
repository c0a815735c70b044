import { createRoute, z } from '@hono/zod-openapi'
import { searchTerritories } from '@radier/geodata/territory/search'
import { cardsOf } from '../answers/cards.ts'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import type { SearchAnswer } from '../contract.ts'
import { cardSchema, json, responses } from '../describe.ts'
import type { Service } from '../service.ts'

const route = createRoute({
  method: 'get',
  path: '/api/search',
  tags: ['Territorio'],
  summary: 'Buscar territorios por nombre, con o sin acentos, o por código',
  request: {
    query: z.object({
      q: z
        .string({ error: 'falta: escriba un nombre o un código' })
        .trim()
        .min(1, 'está vacío: escriba un nombre o un código')
        .max(config.searchLength, `tiene más de ${config.searchLength} letras`)
        .openapi({ description: 'Nombre o código', example: 'nunoa' }),
    }),
  },
  responses: responses(json(z.object({ results: z.array(cardSchema) })), 'Los territorios, el mejor primero', 400, 503),
})

export function searchRoutes(app: App, service: Service): void {
  app.openapi(route, async (c) => {
    const cards = await cardsOf(service, await service.editions.now())
    const found: SearchAnswer = { results: searchTerritories(c.req.valid('query').q, cards) }
    return c.json(found, 200, { 'Cache-Control': 'no-cache' })
  })
}
