import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Sql } from '../database.ts'

/** Key of the feature of an outline layer at a point (EPSG:4326), or null outside every outline. */
export async function comunaAt(sql: Sql, layer: string, lon: number, lat: number): Promise<string | null> {
  const [row] = await sql<{ key: string }[]>`
    select key
    from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)}
    where st_intersects(geom, st_setsrid(st_makepoint(${lon}::float8, ${lat}::float8), 4326))
    order by key
    limit 1`
  return row?.key ?? null
}
