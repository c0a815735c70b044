import { identifier } from '@radier/geodata/database/layer-table'
import type { Piece } from '@radier/geodata/measure/apportion'
import type { Outline } from '@radier/geodata/territory/area'
import type { Sql } from '../database.ts'
import { geometryText } from './area-shape.ts'

/** Vertices of the parts in which an area is compared with blocks: each block meets only the border that is near. */
const partVertices = 32
/** Of a block, what is lost or won where parts meet: coordinates carry 1e-14 degrees, blocks 1e-3. */
const seam = 1e-9

/** Features of a layer that an area touches with more than its border: whether their centre lies in it, how much of them, and their figures. */
export async function areaPieces(sql: Sql, table: string, names: readonly string[], code: string): Promise<Piece[]> {
  const figures = names.map((name) => `, l.${identifier(name)}::float8 as ${identifier(`v_${name}`)}`).join('')
  const rows = await sql<Record<string, number | boolean | null>[]>`
    with part as materialized (
      select st_subdivide(st_geomfromgeojson(jsonb_build_object('type', 'MultiPolygon', 'coordinates', outline)), ${partVertices}) as g
      from radier.area where code = ${code}
    ), met as (
      select l.key, l.geom, part.g, st_coveredby(l.geom, part.g) as whole
      from part join ${sql.unsafe(table)} l on l.geom && part.g and st_intersects(l.geom, part.g)
    ), shared as (
      select *, case when whole then 1 else st_area(st_intersection(geom, g)) / nullif(st_area(geom), 0) end as share from met
    ), piece as (
      select key, sum(share) as share, bool_or(whole or (share > 0 and st_intersects(st_pointonsurface(geom), g))) as centred
      from shared group by key having sum(share) > ${seam}
    )
    select piece.share > ${1 - seam} or centred as centred, case when piece.share > ${1 - seam} then 1 else piece.share end as share
      ${sql.unsafe(figures)}
    from piece join ${sql.unsafe(table)} l on l.key = piece.key`
  return rows.map((row) => ({
    centred: row.centred as boolean,
    share: row.share as number,
    values: Object.fromEntries(names.map((name) => [name, row[`v_${name}`] as number | null])),
  }))
}

/** What `areaPieces` costs over some layers: how many times a part of the area comes near a feature, counted up to one more than `most`. */
export async function areaCost(sql: Sql, tables: readonly string[], outline: Outline, most: number): Promise<number> {
  const met = tables.map((table) => `select 1 from part join ${table} l on l.geom && part.g`).join(' union all ')
  if (!met) return 0
  const [row] = await sql<{ met: number }[]>`
    with part as materialized (select st_subdivide(st_geomfromgeojson(${geometryText(outline)}), ${partVertices}) as g)
    select count(*) as met from (select * from (${sql.unsafe(met)}) every limit ${most + 1}) counted`
  return row!.met
}
