import { createRoute, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { readOnlySentence } from '../boundary.ts'
import type { InstallationAnswer } from '../contract.ts'
import { fresh, json, responses } from '../describe.ts'
import type { Service } from '../service.ts'

const route = createRoute({
  method: 'get',
  path: '/api/installation',
  tags: ['Servicio'],
  summary: 'Si en esta instalación se puede guardar, y en qué dirección la ven otros',
  responses: responses(
    json(z.object({ writable: z.boolean(), sentence: z.string().nullable(), publicUrl: z.string().nullable() }).openapi('Instalacion')),
    'Lo que se puede aquí',
  ),
})

export function installationRoutes(app: App, { boundary: { writable, publicUrl } }: Service): void {
  const answer: InstallationAnswer = { writable, sentence: writable ? null : readOnlySentence, publicUrl }
  app.openapi(route, (c) => c.json(answer, 200, fresh))
}
