import { createReadStream } from 'node:fs'
import { copyLines } from '@radier/geodata/database/copy'
import type { Transaction } from '../database.ts'

const BLOCK = 1 << 20

/** The rows of a file as a table that lives as long as its transaction; geometries come as GeoJSON, EPSG:4326. */
export async function copyUpload(tx: Transaction, path: string): Promise<void> {
  await tx`
    create temp table upload (
      at_row integer primary key, name text not null, area_m2 float8, owner text not null, price float8, price_total float8,
      attributes jsonb not null, refused boolean not null, repaired boolean not null, geom geometry(geometry, 4326), m2 float8
    ) on commit drop`
  const columns = 'at_row, name, area_m2, owner, price, price_total, attributes, refused, repaired, geom'
  await copyLines(tx.unsafe(`copy upload (${columns}) from stdin`), createReadStream(path, { encoding: 'utf8', highWaterMark: BLOCK }))
  await tx`create index on upload using gist (geom)`
  await tx`analyze upload`
}

export interface CrossedRow {
  row: number
  at: [number, number]
  reason: string
  repaired: boolean
  undone: boolean
}

/** Mends outlines that cross themselves when their area changes by less than `most` (share of 1); the others are refused. */
export async function mendCrossed(tx: Transaction, undone: number[], most: number): Promise<CrossedRow[]> {
  return tx<CrossedRow[]>`
    with bad as materialized (
      select at_row, geom, st_isvaliddetail(geom) as detail from upload where not refused and geom is not null and not st_isvalid(geom)
    ), made as materialized (
      select at_row, detail, abs(st_area(geom)) as before, st_multi(st_collectionextract(st_makevalid(geom), 3)) as whole from bad
    ), judged as materialized (
      select *, not st_isempty(whole) and abs(st_area(whole) - before) < ${most}::float8 * greatest(st_area(whole), before) as small,
        at_row = any(${undone}::int[]) as undone
      from made
    )
    update upload u set
      geom = case when small and not undone then whole else geom end,
      repaired = repaired or (small and not undone), refused = not small or undone
    from judged j where u.at_row = j.at_row
    returning u.at_row as row, array[st_x((detail).location), st_y((detail).location)] as at, (detail).reason as reason, small as repaired, undone`
}

/** Square metres on the ellipsoid of every outline; the price of a whole site goes over its surface. */
export async function measureUpload(tx: Transaction): Promise<void> {
  await tx`update upload set m2 = st_area(geom::geography) where not refused and st_dimension(geom) = 2`
  await tx`update upload set price = price_total / coalesce(m2, area_m2) where price is null and coalesce(m2, area_m2) > 0`
}

export interface SizedRow {
  row: number
  m2: number
  declared: boolean
}

/** Refuses what is too small or too large to be a site, m². */
export async function refuseSizes(tx: Transaction, least: number, most: number): Promise<SizedRow[]> {
  return tx<SizedRow[]>`
    update upload set refused = true where not refused and (coalesce(m2, area_m2) < ${least} or coalesce(m2, area_m2) > ${most})
    returning at_row as row, coalesce(m2, area_m2) as m2, m2 is null as declared`
}

/** Refuses prices over `most` UF/m². */
export async function refusePrices(tx: Transaction, most: number): Promise<{ row: number; price: number }[]> {
  return tx<{ row: number; price: number }[]>`
    update upload set refused = true where not refused and price > ${most} returning at_row as row, price`
}

/** Rows whose stated surface differs from the measured one by more than a share of it. */
export async function statedOtherwise(tx: Transaction, share: number): Promise<{ row: number; stated: number; measured: number }[]> {
  return tx<{ row: number; stated: number; measured: number }[]>`
    select at_row as row, area_m2 as stated, m2 as measured from upload
    where not refused and m2 > 0 and abs(area_m2 - m2) > ${share}::float8 * m2`
}

export async function refuseRows(tx: Transaction, rows: number[]): Promise<void> {
  if (rows.length) await tx`update upload set refused = true where at_row = any(${rows}::int[])`
}

/** Outlines that share most of the smaller with another of the same file; each with the first that it meets. */
export async function overlaps(tx: Transaction, share: number): Promise<{ row: number; other: number }[]> {
  return tx<{ row: number; other: number }[]>`
    select b.at_row as row, min(a.at_row) as other
    from upload a join upload b on a.geom && b.geom and a.at_row < b.at_row and st_intersects(a.geom, b.geom)
    where not a.refused and not b.refused and a.m2 > 0 and b.m2 > 0
      and st_area(st_intersection(a.geom, b.geom)) > ${share}::float8 * least(st_area(a.geom), st_area(b.geom))
    group by b.at_row`
}
