/** Compressed tiles in memory, keyed by their address, which names the load: a tile never goes stale, it leaves with its load. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Catalogue } from '@radier/geodata/catalogue'
import { ByteLru } from './byte-lru.ts'
import { config } from './config.ts'
import type { Sql } from './database.ts'
import { Flight } from './flight.ts'
import { type TileAddress, tile } from './queries/tile.ts'

const compress = promisify(gzip)

export interface StoredTile {
  /** Gzip; empty when nothing of the layer falls in the tile. */
  bytes: Uint8Array
  etag: string
}

export const tilePath = (layer: string, load: number, { z, x, y }: TileAddress): string => `/api/tiles/${layer}/${load}/${z}/${x}/${y}`

export class TileStore {
  #kept = new ByteLru<StoredTile>(config.tileBytes)
  #flight = new Flight<StoredTile | null>()

  constructor(
    readonly sql: Sql,
    readonly catalogue: Catalogue,
  ) {}

  /** A tile that is already in memory, by the path of its address. */
  ready(path: string): StoredTile | undefined {
    return this.#kept.get(path)
  }

  /** From memory or computed now, once however many ask. Null when the load is not the current one. */
  async get(layer: string, load: number, address: TileAddress): Promise<StoredTile | null> {
    const path = tilePath(layer, load, address)
    return this.#kept.get(path) ?? this.#flight.run(path, () => this.#compute(path, layer, load, address))
  }

  /** Forgets the tiles of loads that are no longer current. */
  keepOnly(layers: ReadonlyMap<string, number>): void {
    const current = [...layers].map(([layer, load]) => `/api/tiles/${layer}/${load}/`)
    this.#kept.deleteWhere((path) => !current.some((prefix) => path.startsWith(prefix)))
  }

  async #compute(path: string, id: string, load: number, address: TileAddress): Promise<StoredTile | null> {
    const layer = this.catalogue.layers[id]
    const mvt = layer ? await tile(this.sql, id, layer, load, address) : null
    if (!mvt) return null
    const bytes = mvt.length ? await compress(mvt, { level: 7 }) : mvt
    const stored = { bytes, etag: `"${load}-${address.z}-${address.x}-${address.y}"` }
    this.#kept.set(path, stored, bytes.length + 300)
    return stored
  }
}
