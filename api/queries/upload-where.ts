import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Sql, Transaction } from '../database.ts'
import { groundOf, tableIn } from './planning-ground.ts'
import { outlineOf } from './upload-place.ts'

export interface SharedRow {
  row: number
  /** Comuna or zone, and how much of the site lies in it (0–1; a point lies whole). */
  in: { key: string; name: string; share: number }[]
}

const table = (layer: string) => `${CURRENT}.${identifier(layer)}`
/** Of a large outline only what is around the site is intersected. */
const shareOf = (other: string) => `
  case when st_dimension(u.geom) < 2 or st_covers(${other}, u.geom) then 1
    else st_area(st_intersection(st_makevalid(st_clipbybox2d(${other}, st_expand(box2d(u.geom), 0.0001))), u.geom)) / nullif(st_area(u.geom), 0) end`

/** Rows that do not lie whole in the place, with every comuna that they touch; none = outside all of them. */
export async function outsidePlace(
  tx: Transaction,
  { layer, key, framedBy }: { layer: string; key: string; framedBy: string | null },
): Promise<SharedRow[]> {
  return tx<SharedRow[]>`
    with place as materialized (${outlineOf(tx as unknown as Sql, layer, key, framedBy)}),
    out_of_it as materialized (
      select u.at_row, u.geom from place join upload u on not u.refused and u.geom is not null and not st_covers(place.geom, u.geom)
    ), shared as (
      select u.at_row, l.key, coalesce(t.name, l.key) as name, ${tx.unsafe(shareOf('l.geom'))} as share
      from out_of_it u join ${tx.unsafe(table(layer))} l on l.geom && u.geom and st_intersects(l.geom, u.geom)
      left join radier.territory t on t.code = l.key
    )
    select u.at_row as row, coalesce(
      (select jsonb_agg(jsonb_build_object('key', key, 'name', name, 'share', share) order by share desc, key)
       from shared s where s.at_row = u.at_row), '[]') as "in"
    from out_of_it u`
}

/** Rows that touch several zones of a plan, or none; those of one zone are left out. */
export async function zonesOf(tx: Transaction, place: string, layer: string, attribute: string): Promise<SharedRow[]> {
  return tx<SharedRow[]>`
    with shared as (
      select u.at_row, l.${tx.unsafe(identifier(attribute))} as zone, sum(${tx.unsafe(shareOf('l.geom'))}) as share
      from upload u join ${tableIn(tx as unknown as Sql, groundOf(place), layer)} l on l.geom && u.geom and st_intersects(l.geom, u.geom)
      where not u.refused group by 1, 2
    )
    select u.at_row as row, coalesce(jsonb_agg(
      jsonb_build_object('key', s.zone, 'name', s.zone, 'share', least(s.share, 1)) order by s.share desc, s.zone
    ) filter (where s.share > 0.01), '[]') as "in"
    from upload u left join shared s on s.at_row = u.at_row
    where not u.refused and u.geom is not null
    group by u.at_row having count(s.zone) filter (where s.share > 0.01) <> 1`
}
