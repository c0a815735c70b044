import { createRoute, z } from '@hono/zod-openapi'
import { photographedSite, sitePhoto, withoutPhoto } from '../answers/site-photo.ts'
import type { App } from '../app.ts'
import { config } from '../config.ts'
import { binary, body, fresh, json, responses, wholeParam, writes } from '../describe.ts'
import { limitBody } from '../limit-body.ts'
import { callerOf, Quota } from '../quota.ts'
import type { Service } from '../service.ts'
import { by, keptIdParam, seen } from './planning-words.ts'
import { changing, siteSchema } from './sites.ts'

const id = keptIdParam('Código del sitio')
const pictures = { ...binary('image/jpeg'), ...binary('image/png'), ...binary('image/webp') }
const onePhoto = z.object({ id, photo: wholeParam('photo', 'Número de la foto, como lo da el historial', '1') })

const add = createRoute({
  method: 'post',
  path: '/api/sites/{id}/photos',
  ...writes,
  tags: ['Sitios'],
  summary: 'Agrega una foto: el archivo es el cuerpo de la petición',
  description:
    'JPEG, PNG o WebP de hasta 5 MB; hasta 20 por sitio. Se guarda sólo la imagen: lugar, fecha y aparato con que se tomó se descartan.',
  request: {
    params: z.object({ id }),
    query: z.object({ by: by.optional().openapi({ description: 'Quién la agrega' }) }),
    body: { required: true, content: binary('application/octet-stream') },
  },
  responses: responses(json(siteSchema), 'El sitio, con la foto en su historial', 400, 404, 413, 429, 503),
})
const one = createRoute({
  method: 'get',
  path: '/api/sites/{id}/photos/{photo}',
  tags: ['Sitios'],
  summary: 'Una foto de un sitio',
  request: { params: onePhoto },
  responses: responses(pictures, 'La foto', 400, 404, 503),
})
const remove = createRoute({
  method: 'delete',
  path: '/api/sites/{id}/photos/{photo}',
  ...writes,
  tags: ['Sitios'],
  summary: 'Quita una foto de un sitio; no se puede reponer',
  request: { params: onePhoto, ...body(seen) },
  responses: changing(responses(json(siteSchema), 'El sitio, con la foto quitada en su historial', 400, 404, 413, 429, 503)),
})

export function sitePhotoRoutes(app: App, service: Service): void {
  const quota = new Quota(config.photosPerHour, 3_600_000)
  const sentence = `La foto pesa más de ${config.photoBytes / 2 ** 20} MB. Achíquela antes de subirla.`
  limitBody(app, ['/api/sites/:id/photos', '/api/sites/:id/photos/:photo'], config.photoBytes, sentence)
  app.openapi(add, async (c) => {
    quota.take(callerOf(c))
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return c.json(await photographedSite(service, c.req.valid('param').id, bytes, c.req.valid('query').by), 200, fresh)
  })
  app.openapi(one, async (c) => {
    const { id, photo } = c.req.valid('param')
    const { type, bytes } = await sitePhoto(service, id, photo)
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': type,
      'Content-Disposition': 'inline',
      'Cache-Control': 'private, max-age=31536000, immutable',
    })
  })
  app.openapi(remove, async (c) => {
    quota.take(callerOf(c))
    const { id, photo } = c.req.valid('param')
    return c.json(await withoutPhoto(service, id, photo, c.req.valid('json')), 200, fresh)
  })
}
