/** How a tile leaves: the same headers on the road through Hono and on the short one. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { acceptsGzip, holds } from './encoding.ts'
import type { Service } from './service.ts'
import type { StoredTile } from './tile-store.ts'

export const tileHeaders = ({ etag }: StoredTile): Record<string, string> => ({
  ETag: etag,
  'Cache-Control': 'public, max-age=31536000, immutable',
  Vary: 'Accept-Encoding',
})

export const plainOf = ({ bytes }: StoredTile): Uint8Array<ArrayBuffer> => new Uint8Array(gunzipSync(bytes))

/**
 * Answers from memory a tile asked with gzip, without passing through Hono; false when it could not and Hono must.
 * The edition is refreshed behind, so a tile of a load just replaced may be given for one more second.
 */
export function answerReadyTile({ tiles, editions }: Service, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' || !request.url?.startsWith('/api/tiles/')) return false
  const tile = tiles.ready(request.url)
  if (!tile?.bytes.length || !acceptsGzip(request.headers['accept-encoding'])) return false
  editions.refresh()
  if (holds(request.headers['if-none-match'], tile.etag)) response.writeHead(304, tileHeaders(tile)).end()
  else
    response
      .writeHead(200, {
        'Content-Type': 'application/vnd.mapbox-vector-tile',
        'Content-Encoding': 'gzip',
        'Content-Length': tile.bytes.length,
        ...tileHeaders(tile),
        'X-Content-Type-Options': 'nosniff',
      })
      .end(tile.bytes)
  return true
}
