import type { Owner, SiteGeometry, SiteOrigin } from '@radier/geodata/planning/site'
import type postgres from 'postgres'
import type { Sql } from '../database.ts'

export interface NewSite {
  place: string
  name: string
  geometry: SiteGeometry
  /** As its source states it, m²; of an outline the measure on the ellipsoid is kept instead. */
  areaM2: number | null
  owner: Owner
  priceUfM2: number | null
  origin: SiteOrigin
  attributes: { label: string; text: string }[]
  by: string | null
}

/**
 * Keeps sites with the first event of their history, in one statement: all of them or none. Ids in the order given.
 * Throws the database's own error (23505) when one of them is kept already.
 */
export async function insertSites(sql: Sql | postgres.TransactionSql<{ bigint: number }>, sites: readonly NewSite[]): Promise<string[]> {
  const given = sites.map((site, n) => ({ n, ...site }))
  const rows = await sql<{ id: string }[]>`
    with given as materialized (
      select *, 's' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 16) as id, st_setsrid(st_geomfromgeojson(geometry), 4326) as geom
      from jsonb_to_recordset(${sql.json(given as unknown as postgres.JSONValue)}) as site(
        n integer, place text, name text, geometry jsonb, "areaM2" float8, owner text, "priceUfM2" float8, origin jsonb, attributes jsonb, by text
      )
    ), made as (
      insert into radier.site (id, place, name, geom, area_m2, owner, price_uf_m2, origin, attributes)
      select id, place, name, geom, case when st_dimension(geom) = 2 then st_area(geom::geography) else "areaM2" end, owner, "priceUfM2", origin, attributes
      from given
      returning id
    ), told as (
      insert into radier.site_event (site, by, kind, text)
      select id, by, 'creado', case when origin ->> 'kind' = 'archivo' then 'cargado desde «' || (origin ->> 'file') || '», fila ' || (origin ->> 'row')
        when origin ->> 'kind' = 'capa' then 'tomado de una capa' else 'dibujado' end
      from given
    )
    select given.id from given join made on made.id = given.id order by n`
  return rows.map(({ id }) => id)
}
