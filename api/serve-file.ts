import type { Context } from 'hono'
import { acceptsGzip, holds } from './body.ts'
import type { Encoding, Served } from './file-store.ts'

/** Encodings that the client accepts, best first. */
export function acceptedEncodings(c: Context): Encoding[] {
  const header = c.req.header('Accept-Encoding')
  const brotli = header?.split(',').some((part) => /^\s*br\s*(;\s*q=(1|0?\.\d*[1-9]).*)?$/i.test(part))
  return [...(brotli ? (['br'] as const) : []), ...(acceptsGzip(header) ? (['gzip'] as const) : []), 'identity']
}

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
