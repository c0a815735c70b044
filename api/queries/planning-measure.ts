/** What is measured at every candidate of a set, one statement each. Distances: straight line on the ellipsoid, metres. */
import type { Layer } from '@radier/geodata/layer'
import type { Sql } from '../database.ts'
import { type CandidateSet, candidates } from './planning-candidates.ts'
import { column, offered, ofPlace, tableIn } from './planning-ground.ts'

export interface ShareRow {
  ref: string
  zone: string
  share: number
}

/**
 * Zones of the plan that each candidate touches, with the part of its area in each (0–1, a ten-thousandth or more). A point on a border
 * is shared evenly; where polygons overlap the parts are scaled to one. Pairs are taken zone by zone, so that each is prepared once.
 */
export const zoneShares = (sql: Sql, set: CandidateSet, layer: string, zone: string): Promise<ShareRow[]> => sql<ShareRow[]>`
  with c as materialized (select ref, geom from (${candidates(sql, set)}) every),
  pair as materialized (
    select c.ref, c.geom as g, l.${column(sql, zone)} as zone, l.geom
    from c join ${tableIn(sql, set.ground, layer)} l on l.geom && c.geom
    where ${ofPlace(sql, set.ground)} and l.${column(sql, zone)} is not null order by l.key
  ), part as (
    select ref, zone, sum(case when st_dimension(g) = 0 then 1 when st_covers(geom, g) then 1
      else st_area(st_intersection(geom, g)::geography) / st_area(g::geography) end) as share
    from pair where st_intersects(geom, g) group by ref, zone
  ), scaled as (select ref, zone, share / greatest(1, sum(share) over (partition by ref)) as share from part)
  select ref, zone, share from scaled where share > 0.0001 order by ref, share desc, zone`

export interface InsideRow {
  ref: string
  share: number
  at: [number, number]
}

/** Part of each candidate (0–1) inside a layer, and a point where they cross. Those that do not touch it are left out. */
export const insideShares = (sql: Sql, set: CandidateSet, layer: string): Promise<InsideRow[]> => sql<InsideRow[]>`
  with c as materialized (select ref, geom from (${candidates(sql, set)}) every),
  pair as materialized (
    select c.ref, c.geom as g, l.geom from c join ${tableIn(sql, set.ground, layer)} l on l.geom && c.geom order by l.key
  ), crossing as (
    select ref, g, case when st_dimension(g) = 0 or st_covers(geom, g) then g else st_collectionextract(st_intersection(geom, g), 3) end as x
    from pair where st_intersects(geom, g)
  ), part as (
    select ref, g, x, case when st_dimension(g) = 0 then 1 else st_area(x::geography) / st_area(g::geography) end as share
    from crossing where not st_isempty(x)
  )
  select ref, least(1, sum(share)) as share, (to_json(array_agg(array[st_x(p), st_y(p)] order by share desc)) -> 0) as at
  from part, lateral (select st_pointonsurface(x) as p) inner_point group by ref`

/** Candidates that touch the frame of what a layer has in the place: the rectangle, in degrees, around all of it. */
export async function inFrame(sql: Sql, set: CandidateSet, layer: string): Promise<Set<string>> {
  const rows = await sql<{ ref: string }[]>`
    with frame as (select st_setsrid(st_extent(l.geom)::geometry, 4326) as geom from ${tableIn(sql, set.ground, layer)} l where ${ofPlace(sql, set.ground)})
    select ref from (${candidates(sql, set)}) every, frame where every.geom && frame.geom`
  return new Set(rows.map(({ ref }) => ref))
}

export interface NearRow {
  ref: string
  metres: number
  name: string | null
  /** The nearest point of it. */
  at: [number, number]
}

/** Rows `l` among which the nearest is looked for. */
interface Among {
  table: ReturnType<typeof tableIn>
  chosen: ReturnType<typeof offered>
  name?: string | undefined
}

export const among = (sql: Sql, { ground }: CandidateSet, id: string, layer: Layer, name: string | undefined): Among => ({
  table: tableIn(sql, ground, id),
  chosen: offered(sql, layer),
  name,
})

export const amongNeed = (sql: Sql, { table, percent }: { table: string; percent: string }, least: number): Among => ({
  table: sql.unsafe(table),
  chosen: sql`${sql.unsafe(percent)} >= ${least}::float8`,
})

/**
 * The nearest feature of a layer to each candidate. The nearest by degrees (index) bounds the search; in that frame a plane tangent at the
 * candidate tells which may be the nearest within the error of the plane (1 %, and 4 % more each 100 km), and which of their points are;
 * between those points it is measured on the ellipsoid: as whole outlines would within 3 mm at 1 km and 2 cm at 12 km, in a tenth of the
 * time.
 */
export function nearest(sql: Sql, set: CandidateSet, { table, chosen, name }: Among): Promise<NearRow[]> {
  const flat = sql`st_distance(st_scale(l.geom, c.x, c.y), c.flat)`
  return sql<NearRow[]>`
    with every_one as materialized (
      select ref, geom, 111320 * cos(radians(st_y(st_centroid(st_envelope(geom))))) as x, 111130::float8 as y from (${candidates(sql, set)}) every
    ), c as materialized (select ref, geom, x, y, st_scale(geom, x, y) as flat from every_one),
    bound as materialized (
      select c.*, first.metres from c
      cross join lateral (select ${flat} as metres from ${table} l where ${chosen} order by l.geom <-> c.geom limit 1) first
    ), pair as materialized (
      select c.ref, c.x, c.y, c.flat, l.key, l.geom, ${name ? sql`l.${column(sql, name)}::text` : sql`null::text`} as name, ${flat} as metres
      from bound c
      join ${table} l on l.geom && st_expand(c.geom, c.metres * (1.01 + c.metres / 2500000) / c.x, c.metres * (1.01 + c.metres / 2500000) / c.y)
      where ${chosen}
    ), least as (select *, min(metres) over (partition by ref) as least from pair),
    line as materialized (
      select ref, key, name, x, y, st_shortestline(st_scale(geom, x, y), flat) as line
      from least where metres <= least * (1.01 + least / 2500000) + 1
    ), ends as materialized (
      select ref, key, name, st_scale(st_startpoint(line), 1 / x, 1 / y) as there, st_scale(st_endpoint(line), 1 / x, 1 / y) as here from line
    ), measured as (select ref, key, name, there, radier.distance_m(there, here) as metres from ends)
    select distinct on (ref) ref, metres, name, array[st_x(there), st_y(there)] as at
    from measured order by ref, metres, key`
}
