/** Cold tiles of blocks as the API gives them, against the SQL that makes them and nothing else, through the same driver. */
import type { CatalogueAnswer } from '@radier/api/contract'
import type { Sql } from '@radier/etl/database'
import type { BenchRow } from './row.ts'

type Tile = readonly [z: number, x: number, y: number]

const MOST_RATIO = 1.15
const WARMING = 24

/** The tile of another zoom at its corner. */
const below = ([z, x, y]: Tile, zoom: number): Tile => [zoom, x * 2 ** (zoom - z), y * 2 ** (zoom - z)]

/**
 * The sessions of both are open, as in one that runs and as many, and each tile is drawn once before, for both to find the pages of the
 * disk in memory; then by turns who goes first.
 */
export async function besideSql(sql: Sql, address: string, tiles: readonly Tile[]): Promise<BenchRow> {
  const { layers } = (await (await fetch(`${address}/api/catalogue`)).json()) as CatalogueAnswer
  const { load, zooms } = layers.manzanas!
  const ask = async (tile: Tile) => {
    const response = await fetch(`${address}/api/tiles/manzanas/${load}/${tile.join('/')}`, { headers: { 'Accept-Encoding': 'gzip' } })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${response.status} at ${tile.join('/')}`)
  }
  const turns = { api: ask, sql: (tile: Tile) => alone(sql, tile, zooms[1]) }
  for (const who of ['api', 'sql'] as const) await Promise.all(tiles.slice(0, WARMING).map((tile) => turns[who](below(tile, zooms[1]))))
  const took = { api: 0, sql: 0 }
  for (const [at, tile] of tiles.entries()) {
    await turns.sql(tile)
    for (const who of at % 2 ? (['api', 'sql'] as const) : (['sql', 'api'] as const)) {
      const from = performance.now()
      await turns[who](tile)
      took[who] += performance.now() - from
    }
  }
  const ratio = took.api / took.sql
  return {
    what: `cold tile by HTTP, manzanas z${tiles[0]?.[0]}, ${tiles.length} tiles, against its SQL alone`,
    ours: `${(took.api / tiles.length).toFixed(1)} ms each`,
    peer: `ST_AsMVT ${(took.sql / tiles.length).toFixed(1)} ms`,
    ratio,
    expected: `≤ ${MOST_RATIO} ×`,
    met: ratio <= MOST_RATIO,
  }
}

/** As a person would write it: the same features, columns, margin and detail. */
async function alone(sql: Sql, [z, x, y]: Tile, lastZoom: number): Promise<void> {
  const shape = z >= lastZoom ? sql`geom` : sql`st_simplify(geom, ${360 / 2 ** z / 4096}, true)`
  const [row] = await sql<{ mvt: Uint8Array }[]>`
    select st_asmvt(f, 'manzanas', 4096, 'geom') as mvt from (
      select key, cut, st_asmvtgeom(st_transform(${shape}, 3857), st_tileenvelope(${z}, ${x}, ${y}), 4096, 64, true) as geom
      from capa.manzanas where geom && st_transform(st_tileenvelope(${z}, ${x}, ${y}, margin => 64.0 / 4096), 4326)
    ) f where geom is not null`
  if (!row) throw new Error(`Nothing at ${z}/${x}/${y}`)
}
