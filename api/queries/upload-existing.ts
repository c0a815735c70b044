import type { Transaction } from '../database.ts'

export interface KnownRow {
  row: number
  name: string
  /** The same site; otherwise they only share most of the smaller. */
  same: boolean
}

/** Rows that are kept already as sites of the place, or lie mostly over one; each with the one that it resembles most. */
export async function alreadyKept(tx: Transaction, place: string, overlap: number): Promise<KnownRow[]> {
  return tx<KnownRow[]>`
    with met as (
      select u.at_row, s.name, st_dimension(u.geom) as dimension,
        case when st_dimension(u.geom) = 0 then (s.area_m2 is not distinct from u.area_m2)::int
          else st_area(st_intersection(s.geom, u.geom)) / greatest(st_area(s.geom), st_area(u.geom)) end as likeness,
        case when st_dimension(u.geom) = 0 then 0
          else st_area(st_intersection(s.geom, u.geom)) / least(st_area(s.geom), st_area(u.geom)) end as covered
      from upload u join radier.site s on s.place = ${place} and s.removed_at is null and s.geom && st_expand(u.geom, 0.000002)
        and st_dimension(s.geom) = st_dimension(u.geom) and st_dwithin(s.geom, u.geom, 0.000002)
      where not u.refused
    )
    select distinct on (at_row) at_row as row, name, likeness > 0.98 as same from met
    where likeness > 0.98 or covered > ${overlap}::float8
    order by at_row, likeness desc`
}
