import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { JSON_TYPE, jsonBytes } from './body.ts'
import type { Edition } from './edition.ts'
import { acceptedEncodings, type Encoding, holds } from './encoding.ts'

const squeeze = {
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 1 }),
  identity: async (bytes: Uint8Array) => bytes,
}

/** JSON that changes with what persons do: made for one request, so squeezed quickly and only as it was asked. */
export interface Fresh {
  etag: string
  encoding: Encoding
  bytes: Uint8Array
}

export async function freshJson(edition: Edition, value: unknown, encoding: Encoding): Promise<Fresh> {
  const bytes = jsonBytes(value)
  const etag = `"${edition.version}-${createHash('sha1').update(bytes).digest('base64url').slice(0, 12)}"`
  return { etag, encoding, bytes: await squeeze[encoding](bytes) }
}

export const encodingOf = (c: Context): Encoding => acceptedEncodings(c.req.header('Accept-Encoding'))[0]!

export function sendFresh(c: Context, { etag, encoding, bytes }: Fresh): Response {
  const headers = { ETag: `W/${etag}`, 'Cache-Control': 'private, no-cache', Vary: 'Accept-Encoding' }
  if (c.req.method !== 'POST' && holds(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers)
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    ...headers,
    'Content-Type': JSON_TYPE,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  })
}

export const sendJson = async (c: Context, edition: Edition, value: unknown): Promise<Response> =>
  sendFresh(c, await freshJson(edition, value, encodingOf(c)))
