import { resolve } from 'node:path'
import type { App } from '../app.ts'
import { acceptedEncodings } from '../encoding.ts'
import { FileStore } from '../file-store.ts'
import { Problem } from '../problem.ts'
import { serveFile } from '../serve-file.ts'

const YEAR = 'public, max-age=31536000, immutable'
const hashed = /[-.][\w-]{8,}\.\w+$/

/** The built web: files with a hash in their name never change; any address without extension is the page. */
export function siteRoutes(app: App, webDir: string): void {
  const files = new FileStore(resolve(webDir))
  app.get('*', async (c) => {
    const { path } = c.req
    const accepted = acceptedEncodings(c.req.header('Accept-Encoding'))
    const file = await files.get(path, accepted)
    if (file) return serveFile(c, file, path.startsWith('/assets/') && hashed.test(path) ? YEAR : 'no-cache')
    const page = /\.\w+$/.test(path) ? null : await files.get('/index.html', accepted)
    if (!page) throw new Problem('desconocido', `No hay nada en ${path}.`)
    return serveFile(c, page, 'no-cache')
  })
}
