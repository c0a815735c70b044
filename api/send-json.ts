import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import type { Edition } from './edition.ts'
import { acceptedEncodings, holds } from './encoding.ts'

const squeeze = {
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 1 }),
  identity: async (bytes: Uint8Array) => bytes,
}

/** Answers with JSON that changes with what persons do: made for one request, so squeezed quickly and only as it was asked. */
export async function sendJson(c: Context, edition: Edition, value: unknown): Promise<Response> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const etag = `"${edition.version}-${createHash('sha1').update(bytes).digest('base64url').slice(0, 12)}"`
  const headers = { ETag: `W/${etag}`, 'Cache-Control': 'private, no-cache', Vary: 'Accept-Encoding' }
  if (holds(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers)
  const encoding = acceptedEncodings(c.req.header('Accept-Encoding'))[0]!
  const body = (await squeeze[encoding](bytes)) as Uint8Array<ArrayBuffer>
  return c.body(body, 200, {
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  })
}
