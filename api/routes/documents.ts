import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { createRoute, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { json, responses } from '../describe.ts'
import { openApiOf } from '../document.ts'
import { acceptedEncodings } from '../encoding.ts'
import { FileStore } from '../file-store.ts'
import { Problem } from '../problem.ts'
import { serveFile } from '../serve-file.ts'

const require = createRequire(import.meta.url)

const page = `<!doctype html>
<html lang="es-CL">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Radier: documentación de la API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<div id="reader"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/open.js"></script>
</html>
`
const open = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#reader', deepLinking: true, validatorUrl: null })\n`

const route = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  tags: ['Servicio'],
  summary: 'Esta descripción, en OpenAPI 3.1',
  responses: responses(json(z.looseObject({ openapi: z.string() })), 'El documento'),
})
const reader = createRoute({
  method: 'get',
  path: '/api/docs',
  tags: ['Servicio'],
  summary: 'Lector de esta documentación, servido desde aquí mismo',
  responses: responses({ 'text/html': { schema: z.string() } }, 'La página'),
})

export function documentRoutes(app: App): void {
  const files = new FileStore(dirname(require.resolve('swagger-ui-dist/package.json')))
  app.openapi(route, (c) => c.json(openApiOf(app), 200, { 'Cache-Control': 'no-cache' }))
  app.openapi(reader, (c) => c.html(page, 200, { 'Cache-Control': 'no-cache' }))
  app.get('/api/docs/open.js', (c) => c.body(open, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
  app.get('/api/docs/:name{swagger-ui(-bundle)?\\.(js|css)}', async (c) => {
    const file = await files.get(c.req.param('name'), acceptedEncodings(c.req.header('Accept-Encoding')))
    if (!file) throw new Problem('desconocido', `No hay nada en ${c.req.path}.`)
    return serveFile(c, file, 'no-cache')
  })
}
