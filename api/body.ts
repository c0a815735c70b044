/** Bytes ready to be sent, with and without compression. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Context } from 'hono'

const compress = promisify(gzip)
const expand = promisify(gunzip)

export interface Body {
  type: string
  etag: string
  /** One of the two is always there; small bodies are not worth compressing. */
  plain: Uint8Array | null
  gzip: Uint8Array | null
}

/** `version` opens the ETag; a digest of the bytes closes it, so that new code never hides behind an old number. */
export async function bodyOf(bytes: Uint8Array, type: string, version: number): Promise<Body> {
  const digest = createHash('sha1').update(bytes).digest('base64url').slice(0, 12)
  const packed = bytes.length > 1_000 ? await compress(bytes, { level: 6 }) : null
  return { type, etag: `"${version}-${digest}"`, plain: packed ? null : bytes, gzip: packed }
}

export const bodyBytes = (body: Body): number => (body.plain?.length ?? 0) + (body.gzip?.length ?? 0) + 200

export const acceptsGzip = (header: string | undefined): boolean =>
  header?.split(',').some((part) => /^\s*(gzip|\*)\s*(;\s*q=(1|0?\.\d*[1-9]\d*|1\.0*))?\s*$/i.test(part)) ?? false

/** True when one of the tags that the client holds is this one. Weak comparison, as GET asks. */
export const holds = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag) ?? false

/** 304 when the client holds it, else the bytes as the client accepts them. */
export async function send(c: Context, body: Body, cacheControl: string): Promise<Response> {
  const zipped = body.gzip !== null && acceptsGzip(c.req.header('Accept-Encoding'))
  const headers: Record<string, string> = {
    ETag: body.gzip ? `W/${body.etag}` : body.etag,
    'Cache-Control': cacheControl,
    Vary: 'Accept, Accept-Encoding',
  }
  if (holds(c.req.header('If-None-Match'), body.etag)) return c.body(null, 304, headers)
  headers['Content-Type'] = body.type
  if (zipped) headers['Content-Encoding'] = 'gzip'
  const bytes = zipped ? body.gzip : (body.plain ?? (await expand(body.gzip as Uint8Array)))
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, headers)
}
