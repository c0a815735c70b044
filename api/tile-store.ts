/** Tiles in memory, keyed by their address, which names the load: a tile never goes stale, it leaves with its load. */
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Catalogue } from '@radier/geodata/catalogue'
import { ByteLru } from './byte-lru.ts'
import { config } from './config.ts'
import type { Sql } from './database.ts'
import { Flight } from './flight.ts'
import { type TileAddress, tile } from './queries/tile.ts'

const compress = promisify(gzip)
const expand = promisify(gunzip)

/** Every tile is kept as gzip; the plain form, which few ask, from when it is first asked. */
export type TileForm = 'gzip' | 'identity'

export interface StoredTile {
  form: TileForm
  /** Empty when nothing of the layer falls in the tile. */
  bytes: Uint8Array
  etag: string
}

export const tilePath = (layer: string, load: number, { z, x, y }: TileAddress): string => `/api/tiles/${layer}/${load}/${z}/${x}/${y}`
/** No path that is asked has a space. */
const keyOf = (path: string, form: TileForm) => (form === 'gzip' ? path : `${path} ${form}`)

export class TileStore {
  #kept = new ByteLru<StoredTile>(config.tileBytes)
  #flight = new Flight<StoredTile | null>()

  constructor(
    readonly sql: Sql,
    readonly catalogue: Catalogue,
  ) {}

  /** A tile that is already in memory, by the path of its address. */
  ready(path: string, form: TileForm): StoredTile | undefined {
    return this.#kept.get(keyOf(path, form))
  }

  /** From memory or made now, once however many ask. Null when the load is not the current one. */
  async get(layer: string, load: number, address: TileAddress, form: TileForm = 'gzip'): Promise<StoredTile | null> {
    const path = tilePath(layer, load, address)
    const make = () => (form === 'gzip' ? this.#compute(layer, load, address) : this.#expand(layer, load, address))
    return (
      this.ready(path, form) ??
      this.#flight.run(keyOf(path, form), async () => {
        const made = await make()
        // The bytes of zlib stand in a larger buffer, which would be kept whole.
        const stored = made && { ...made, bytes: new Uint8Array(made.bytes) }
        if (stored) this.#kept.set(keyOf(path, form), stored, stored.bytes.length + 300)
        return stored
      })
    )
  }

  /** Forgets the tiles of loads that are no longer current. */
  keepOnly(layers: ReadonlyMap<string, number>): void {
    const current = [...layers].map(([layer, load]) => `/api/tiles/${layer}/${load}/`)
    this.#kept.deleteWhere((path) => !current.some((prefix) => path.startsWith(prefix)))
  }

  async #compute(id: string, load: number, address: TileAddress): Promise<StoredTile | null> {
    const layer = this.catalogue.layers[id]
    const mvt = layer ? await tile(this.sql, id, layer, load, address) : null
    if (!mvt) return null
    const bytes = mvt.length ? await compress(mvt, { level: 5 }) : mvt
    return { form: 'gzip', bytes, etag: `"${load}-${address.z}-${address.x}-${address.y}"` }
  }

  async #expand(id: string, load: number, address: TileAddress): Promise<StoredTile | null> {
    const packed = await this.get(id, load, address)
    return packed && { ...packed, form: 'identity', bytes: packed.bytes.length ? await expand(packed.bytes) : packed.bytes }
  }
}
