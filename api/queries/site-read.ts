import type { SiteAnswer } from '../contract-sites.ts'
import type { Sql, Transaction } from '../database.ts'

export type SiteRow = Omit<SiteAnswer, 'example'> & { attributes: { label: string; text: string }[]; removed: boolean }

const instant = (sql: Sql | Transaction, name: string) => sql`to_char(${sql(name)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Sites kept in a place (or the one with an id), oldest first, with their history. Geometry in EPSG:4326, seven decimals. */
async function sites(sql: Sql | Transaction, where: ReturnType<Sql>): Promise<SiteRow[]> {
  return sql<SiteRow[]>`
    with chosen as (select s.* from radier.site s where ${where}),
    history as (
      select e.site, json_agg(json_build_object(
        'at', ${instant(sql, 'e.at')}, 'by', e.by, 'kind', e.kind, 'text', e.text, 'photo', e.photo) order by e.id desc) as events
      from radier.site_event e join chosen on chosen.id = e.site group by e.site
    )
    select id, version, place, name, st_asgeojson(geom, 7)::json as geometry, area_m2 as "areaM2",
      case when geometrytype(geom) = 'POINT' then 'declarada' else 'medida' end as "areaFrom",
      owner, state, price_uf_m2 as "priceUfM2", gross_m2 as "grossM2", fronts, programme, origin, attributes, removed_at is not null as removed,
      ${instant(sql, 'created_at')} as "createdAt", ${instant(sql, 'changed_at')} as "changedAt", coalesce(events, '[]') as history
    from chosen left join history on history.site = id order by created_at, id`
}

export const sitesOf = (sql: Sql, place: string): Promise<SiteRow[]> => sites(sql, sql`s.place = ${place} and s.removed_at is null`)

/** A site that is there, or was and may be put back; null when there never was one. */
export const findSite = async (sql: Sql | Transaction, id: string): Promise<SiteRow | null> =>
  (await sites(sql, sql`s.id = ${id}`))[0] ?? null

/** Another site of the same place that is the same land as this one: taken from the same feature, or with the same outline. */
export async function sameSite(sql: Sql | Transaction, id: string): Promise<{ id: string; name: string } | null> {
  const [row] = await sql<{ id: string; name: string }[]>`
    select o.id, o.name from radier.site s join radier.site o on o.place = s.place and o.identity = s.identity and o.id <> s.id
    where s.id = ${id} and o.removed_at is null`
  return row ?? null
}

/** Id of the site that was taken from a feature «{layer}/{key}» in a place; null when nobody keeps it. */
export async function findKept(sql: Sql, place: string, feature: string): Promise<string | null> {
  const [row] = await sql<{ id: string }[]>`
    select id from radier.site where place = ${place} and identity = ${feature} and removed_at is null`
  return row?.id ?? null
}

/** Sites kept in all places; those removed are not counted. */
export async function countSites(sql: Sql | Transaction): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*) as count from radier.site where removed_at is null`
  return row!.count
}

/** Sites kept in each place. */
export async function countByPlace(sql: Sql): Promise<Map<string, number>> {
  const rows = await sql<{ place: string; count: number }[]>`
    select place, count(*) as count from radier.site where removed_at is null group by place`
  return new Map(rows.map(({ place, count }) => [place, count]))
}
