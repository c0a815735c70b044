import { createRoute, z } from '@hono/zod-openapi'
import { warningOf } from '../answers/installation.ts'
import type { App } from '../app.ts'
import { readOnlySentence } from '../boundary.ts'
import type { InstallationAnswer } from '../contract.ts'
import { fresh, json, responses } from '../describe.ts'
import type { Service } from '../service.ts'

const schema = z
  .object({
    writable: z.boolean(),
    sentence: z.string().nullable(),
    publicUrl: z.string().nullable(),
    warning: z.string().nullable().openapi({ description: 'Disco lleno, o parte del conjunto inicial que falta' }),
  })
  .openapi('Instalacion')
const route = createRoute({
  method: 'get',
  path: '/api/installation',
  tags: ['Servicio'],
  summary: 'Si en esta instalación se puede guardar, en qué dirección la ven otros y qué le falta',
  responses: responses(json(schema), 'Lo que se puede aquí'),
})

export function installationRoutes(app: App, service: Service): void {
  const { writable, publicUrl } = service.boundary
  app.openapi(route, async (c) => {
    const answer: InstallationAnswer = {
      writable,
      sentence: writable ? null : readOnlySentence,
      publicUrl,
      warning: await warningOf(service),
    }
    return c.json(answer, 200, fresh)
  })
}
