import type { Context } from 'hono'
import { holds } from './encoding.ts'
import type { Served } from './file-store.ts'

/** A file with its ETag; 304 when the client holds it. */
export function serveFile(c: Context, file: Served, cacheControl: string): Response {
  const headers: Record<string, string> = {
    ETag: file.encoding === 'identity' ? file.etag : `W/${file.etag}`,
    'Cache-Control': cacheControl,
    Vary: 'Accept-Encoding',
  }
  if (holds(c.req.header('If-None-Match'), file.etag)) return c.body(null, 304, headers)
  headers['Content-Type'] = file.type
  if (file.encoding !== 'identity') headers['Content-Encoding'] = file.encoding
  return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200, headers)
}
