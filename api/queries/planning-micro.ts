import type { Sql } from '../database.ts'
import { column, type Ground, ofPlace, tableIn } from './planning-ground.ts'

export interface BlockRow {
  key: string
  geometry: { type: 'MultiPolygon'; coordinates: number[][][][] }
  areaM2: number
  people: number | null
  zones: { zone: string; share: number }[]
  need: number | null
}

interface Asked {
  ground: Ground
  blocks: { id: string; people: string }
  plan: { id: string; zone: string } | null
  /** SQL, of rows called `l`. */
  need: { table: string; percent: string } | null
}

/**
 * Blocks of a place: land on the ellipsoid (m²), people, zones of the plan with the part of the block in each (0–1, a ten-thousandth or
 * more, the largest first) and the need of where its inner point stands. Where polygons of a plan overlap the parts are scaled to one.
 */
export const blockRows = (sql: Sql, { ground, blocks, plan, need }: Asked): Promise<BlockRow[]> => sql<BlockRow[]>`
  with b as materialized (
    select l.key, l.geom, st_area(l.geom::geography) as m2, st_pointonsurface(l.geom) as inner_point, l.${column(sql, blocks.people)} as people
    from ${tableIn(sql, ground, blocks.id)} l where ${ofPlace(sql, ground)}
  ), part as (${
    plan
      ? sql`
    select b.key, l.${column(sql, plan.zone)}::text as zone,
      sum(case when st_covers(l.geom, b.geom) then 1 else st_area(st_intersection(l.geom, b.geom)::geography) / nullif(b.m2, 0) end) as share
    from b join ${tableIn(sql, ground, plan.id)} l on st_intersects(l.geom, b.geom)
    where ${ofPlace(sql, ground)} and l.${column(sql, plan.zone)} is not null group by 1, 2`
      : sql`select null::text as key, null::text as zone, null::float8 as share where false`
  }), scaled as (select key, zone, share / greatest(1, sum(share) over (partition by key)) as share from part),
  zoned as (
    select key, json_agg(json_build_object('zone', zone, 'share', share) order by share desc, zone) as zones
    from scaled where share > 0.0001 group by key
  )
  select b.key, st_asgeojson(st_multi(b.geom), 6)::json as geometry, b.m2 as "areaM2", b.people::float8 as people,
    coalesce(zoned.zones, '[]') as zones, stands.need
  from b left join zoned using (key) left join lateral (${
    need
      ? sql`
    select (${sql.unsafe(need.percent)})::float8 as need from ${sql.unsafe(need.table)} l
    where st_covers(l.geom, b.inner_point) order by l.key limit 1`
      : sql`select null::float8 as need`
  }) stands on true
  order by b.key collate "C"`
