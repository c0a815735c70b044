import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Sql } from '../database.ts'

/** Comunas that an area touches with more than its border, by the share of the area in them; largest first. */
export async function areaComunas(sql: Sql, layer: string, code: string): Promise<{ code: string; share: number }[]> {
  return sql<{ code: string; share: number }[]>`
    with a as materialized (
      select st_geomfromgeojson(jsonb_build_object('type', 'MultiPolygon', 'coordinates', outline)) as g from radier.area where code = ${code}
    ), shared as (
      select l.key as code,
        st_area(st_intersection(st_makevalid(st_clipbybox2d(l.geom, st_expand(a.g, 0.0001)::box2d)), a.g)) / nullif(st_area(a.g), 0) as share
      from a join ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)} l on l.geom && a.g and st_intersects(l.geom, a.g)
    )
    select code, share from shared where share > 1e-6 order by share desc, code`
}

/** Sum of an attribute over a layer's features of some comunas; null when none has it. */
export async function publishedIn(sql: Sql, layer: string, attribute: string, comunas: string[]): Promise<number | null> {
  const [row] = await sql<{ total: number | null }[]>`
    select sum(${sql.unsafe(identifier(attribute))})::float8 as total
    from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)} where cut = any(${comunas}::char(5)[])`
  return row?.total ?? null
}
