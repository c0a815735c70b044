/** How a tile leaves: the same headers on the road through Hono and on the short one. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptsGzip, holds } from './encoding.ts'
import type { Service } from './service.ts'
import type { StoredTile, TileForm } from './tile-store.ts'

export const tileHeaders = ({ etag }: StoredTile): Record<string, string> => ({
  ETag: etag,
  'Cache-Control': 'public, max-age=31536000, immutable',
  Vary: 'Accept-Encoding',
})

/** Of a tile that is sent. */
export const contentHeaders = (tile: StoredTile): Record<string, string> => ({
  'Content-Type': 'application/vnd.mapbox-vector-tile',
  ...(tile.form === 'gzip' ? { 'Content-Encoding': tile.form } : {}),
  ...tileHeaders(tile),
})

export const formFor = (acceptEncoding: string | undefined): TileForm => (acceptsGzip(acceptEncoding) ? 'gzip' : 'identity')

/**
 * Answers a tile from memory without passing through Hono; false when it could not and Hono must.
 * The edition is refreshed behind, so a tile of a load just replaced may be given for one more second.
 */
export function answerReadyTile({ tiles, editions }: Service, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' || !request.url?.startsWith('/api/tiles/')) return false
  const tile = tiles.ready(request.url, formFor(request.headers['accept-encoding']))
  if (!tile?.bytes.length) return false
  editions.refresh()
  if (holds(request.headers['if-none-match'], tile.etag)) response.writeHead(304, tileHeaders(tile)).end()
  else
    response
      .writeHead(200, { ...contentHeaders(tile), 'Content-Length': tile.bytes.length, 'X-Content-Type-Options': 'nosniff' })
      .end(tile.bytes)
  return true
}
