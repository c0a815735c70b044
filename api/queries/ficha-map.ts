import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Sql } from '../database.ts'

export interface Outline {
  type: 'MultiPolygon'
  coordinates: [number, number][][][]
}

/** Outlines of a level's layer, EPSG:4326; all of them, or those of `codes`. */
export async function outlines(sql: Sql, layer: string, codes: string[] | null): Promise<{ code: string; outline: Outline }[]> {
  const rows = await sql<{ code: string; outline: string }[]>`
    select key as code, st_asgeojson(st_multi(geom), 6) as outline
    from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)}
    where ${codes}::text[] is null or key = any(${codes}::text[])`
  return rows.map(({ code, outline }) => ({ code, outline: JSON.parse(outline) }))
}

/** Middle of every feature of a layer: longitude and latitude in millionths of a degree, one after the other. */
export async function middles(sql: Sql, layer: string): Promise<Int32Array> {
  const [row] = await sql<{ bytes: Buffer | null }[]>`
    select string_agg(int4send(round(st_x(middle) * 1e6)::int) || int4send(round(st_y(middle) * 1e6)::int), ''::bytea) as bytes
    from (select st_centroid(geom) as middle from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)}) block`
  const bytes = row?.bytes ?? Buffer.alloc(0)
  return Int32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readInt32BE(4 * i))
}
