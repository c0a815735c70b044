import type { Sql } from '../database.ts'
import { outlineOf } from './upload-place.ts'

export interface SystemFit {
  code: string
  inside: number
  /** From the middle of the points to the outline, kilometres on the ellipsoid. */
  offKm: number
}

/** How many points of each system fall in a comuna, and how far their middle is from it. EPSG:4326. */
export async function systemFits(
  sql: Sql,
  { layer, key, framedBy }: { layer: string; key: string; framedBy: string | null },
  points: { code: string; lon: number; lat: number }[],
): Promise<SystemFit[]> {
  return sql<SystemFit[]>`
    with place as materialized (${outlineOf(sql, layer, key, framedBy)}),
    point as (
      select code, lon, lat from unnest(
        ${points.map(({ code }) => code)}::text[], ${points.map(({ lon }) => lon)}::float8[], ${points.map(({ lat }) => lat)}::float8[]
      ) as given(code, lon, lat)
    ), counted as (
      select code, count(*) filter (where st_covers(place.geom, st_setsrid(st_makepoint(lon, lat), 4326)))::int as inside,
        st_setsrid(st_makepoint(percentile_cont(0.5) within group (order by lon), percentile_cont(0.5) within group (order by lat)), 4326) as middle
      from point, place group by code
    )
    select code, inside, st_distance(middle::geography, place.geom::geography) / 1000 as "offKm" from counted, place`
}
