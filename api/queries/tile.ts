import { CURRENT, identifier, storedAttributes } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import { isFine } from '@radier/geodata/territory/level'
import type { Sql } from '../database.ts'

export interface TileAddress {
  z: number
  x: number
  y: number
}

const EXTENT = 4096
const BUFFER = 64

/**
 * The layer's vector tile (MVT, EPSG:3857), or null when `load` is no longer the current one: both are read in one statement, so
 * bytes never stand under another load's address. The tile's box goes to 4326 to meet the index; the column is never transformed
 * before it is cut. Below the layer's last zoom, which the browser enlarges, vertices within a grid unit (an eighth of a pixel) are dropped.
 */
export async function tile(sql: Sql, id: string, layer: Layer, load: number, { z, x, y }: TileAddress): Promise<Uint8Array | null> {
  const columns = tileColumns(layer).map(identifier).join(', ')
  const unit = 360 / 2 ** z / EXTENT
  const shape = layer.geometry === 'Point' || z >= layer.zooms[1] ? sql`geom` : sql`st_simplify(geom, ${unit}, true)`
  const [row] = await sql<{ load: number | null; mvt: Uint8Array }[]>`
    with box as materialized (
      select st_tileenvelope(${z}, ${x}, ${y}) as tile,
        st_transform(st_tileenvelope(${z}, ${x}, ${y}, margin => ${BUFFER / EXTENT}), 4326) as asked
    ),
    feature as (
      select ${sql.unsafe(columns)}, st_asmvtgeom(st_transform(${shape}, 3857), (select tile from box), ${EXTENT}, ${BUFFER}, true) as geom
      from ${sql.unsafe(`${CURRENT}.${identifier(id)}`)}
      where geom && (select asked from box)
    )
    select (select id from radier.load where source = ${layer.source} and state = 'current') as load,
      coalesce((select st_asmvt(feature, ${id}, ${EXTENT}, 'geom') from feature where geom is not null), '') as mvt`
  return row && row.load === load ? row.mvt : null
}

/** Tiles carry the key; the comuna on territory layers finer than it; and what the catalogue marks. */
export function tileColumns(layer: Layer): string[] {
  const marked = storedAttributes(layer).flatMap(([name, attribute]) => (attribute.tile ? [name] : []))
  const finer = layer.level !== undefined && isFine(layer.level)
  return ['key', ...(finer ? ['cut'] : []), ...marked]
}
