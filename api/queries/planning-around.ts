import type { Layer } from '@radier/geodata/layer'
import type { Sql } from '../database.ts'
import { type CandidateSet, candidates } from './planning-candidates.ts'
import { column, type Ground, offered, tableIn } from './planning-ground.ts'

interface Around {
  set: CandidateSet
  ground: Ground
  layer: string
  metres: number
}

const near = (sql: Sql, { set, metres }: Around) => sql`
  with c as materialized (select geom, radier.box_around(geom, ${metres}::float8) as box from (${candidates(sql, set)}) every)`

/** Sum of a column over the features whose centre is at `metres` or less of a candidate; null when one of them is unknown, or there is none. */
export async function sumAround(sql: Sql, around: Around, name: string): Promise<number | null> {
  const [row] = await sql<{ sum: number | null }[]>`
    ${near(sql, around)}
    select case when count(*) = count(l.${column(sql, name)}) then sum(l.${column(sql, name)})::float8 end as sum
    from c join ${tableIn(sql, around.ground, around.layer)} l on l.geom && c.box
    where radier.distance_m(st_centroid(l.geom), c.geom) <= ${around.metres}`
  return row?.sum ?? null
}

/** Square metres of the polygons of a layer that any part of is at `metres` or less, whole. */
export async function areaAround(sql: Sql, around: Around): Promise<number> {
  const [row] = await sql<{ m2: number }[]>`
    ${near(sql, around)}
    select coalesce(sum(st_area(l.geom::geography)), 0) as m2 from c join ${tableIn(sql, around.ground, around.layer)} l on l.geom && c.box
    where radier.distance_m(l.geom, c.geom) <= ${around.metres}`
  return row!.m2
}

/** How many that a layer offers are at `metres` or less. */
export async function countAround(sql: Sql, around: Around, layer: Layer): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    ${near(sql, around)}
    select count(*) as count from c join ${tableIn(sql, around.ground, around.layer)} l on l.geom && c.box
    where ${offered(sql, layer)} and radier.distance_m(l.geom, c.geom) <= ${around.metres}`
  return row!.count
}
