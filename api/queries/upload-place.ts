import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Sql } from '../database.ts'
import { groundOf, tableIn } from './planning-ground.ts'

export interface UploadPlace {
  key: string
  name: string
  bbox: [number, number, number, number]
}

/** The comuna where the sites of a file should be, by the outline of its layer; null when it has none. */
export async function uploadPlace(sql: Sql, layer: string, place: string): Promise<UploadPlace | null> {
  const [row] = await sql<UploadPlace[]>`
    select l.key, coalesce(t.name, l.key) as name, array[st_xmin(l.geom), st_ymin(l.geom), st_xmax(l.geom), st_ymax(l.geom)] as bbox
    from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)} l
    left join radier.territory t on t.code = l.key
    where l.key = ${place}`
  return row ?? null
}

/** Outline of the place: of its comuna, or the frame of the plan of the synthetic one, which has no comuna. One row, one column `geom`. */
export const outlineOf = (sql: Sql, layer: string, place: string, framedBy: string | null) =>
  framedBy === null
    ? sql`select geom from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)} where key = ${place}`
    : sql`select st_setsrid(st_extent(l.geom)::geometry, 4326) as geom from ${tableIn(sql, groundOf(place), framedBy)} l`
