import type { Owner, SiteGeometry, SiteOrigin } from '@radier/geodata/planning/site'
import type { JSONValue } from 'postgres'
import type { Transaction } from '../database.ts'

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
}
/** How its history begins. */
export interface Beginning {
  by: string | null
  text: string
}

/** Keeps a site with the first event of its history; the one that is the same, as it is, when it is there. */
export async function insertSite(tx: Transaction, site: NewSite, { by, text }: Beginning): Promise<{ id: string; fresh: boolean }> {
  const { place, name, geometry, areaM2, owner, priceUfM2, origin, attributes } = site
  const [row] = await tx<{ id: string; fresh: boolean }[]>`
    insert into radier.site (place, name, geom, area_m2, owner, price_uf_m2, origin, attributes)
    select ${place}, ${name}, g, case when st_dimension(g) = 2 then st_area(g::geography) else ${areaM2}::float8 end, ${owner}, ${priceUfM2},
      ${tx.json(origin)}, ${tx.json(attributes)}
    from (select st_setsrid(st_geomfromgeojson(${JSON.stringify(geometry)}), 4326) as g) read
    on conflict (place, identity) where removed_at is null do update set place = excluded.place
    returning id, xmax = 0 as fresh`
  if (row!.fresh) await tx`insert into radier.site_event (site, by, kind, text) values (${row!.id}, ${by}, 'creado', ${text})`
  return row!
}

/**
 * Keeps many sites, each with the first event of its history, in one statement. Ids in the order given.
 * Throws the database's own error (23505) when one of them is kept already.
 */
export async function insertSites(tx: Transaction, sites: readonly (NewSite & Beginning)[]): Promise<string[]> {
  const given = sites.map((site, n) => ({ n, ...site }))
  const rows = await tx<{ id: string }[]>`
    with given as materialized (
      select *, 's' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 16) as id, st_setsrid(st_geomfromgeojson(geometry), 4326) as geom
      from jsonb_to_recordset(${tx.json(given as unknown as JSONValue)}) as site(
        n integer, place text, name text, geometry jsonb, "areaM2" float8, owner text, "priceUfM2" float8, origin jsonb, attributes jsonb,
        by text, text text
      )
    ), made as (
      insert into radier.site (id, place, name, geom, area_m2, owner, price_uf_m2, origin, attributes)
      select id, place, name, geom, case when st_dimension(geom) = 2 then st_area(geom::geography) else "areaM2" end, owner, "priceUfM2", origin, attributes
      from given
      returning id
    ), told as (insert into radier.site_event (site, by, kind, text) select id, by, 'creado', text from given)
    select given.id from given join made on made.id = given.id order by n`
  return rows.map(({ id }) => id)
}
