import type { Owner, SiteGeometry, SiteOrigin } from '@radier/geodata/planning/site'
import type postgres from 'postgres'
import type { SiteChange, SiteEvent } from '../contract-sites.ts'
import type { Sql } from '../database.ts'

export type Transaction = postgres.TransactionSql<{ bigint: number }>

export interface NewSite {
  place: string
  name: string
  geometry: SiteGeometry
  /** Of a point, as its source states it; an outline is measured. */
  areaM2: number | null
  owner: Owner
  origin: SiteOrigin
  attributes: { label: string; text: string }[]
}

/** Keeps a site; the id of the one that is the same when it is there. */
export async function insertSite(tx: Transaction, site: NewSite): Promise<{ id: string; fresh: boolean }> {
  const { place, name, geometry, areaM2, owner, origin, attributes } = site
  const [row] = await tx<{ id: string; fresh: boolean }[]>`
    insert into radier.site (place, name, geom, area_m2, owner, origin, attributes)
    select ${place}, ${name}, g, case when st_dimension(g) = 2 then st_area(g::geography) else ${areaM2}::float8 end, ${owner},
      ${tx.json(origin)}, ${tx.json(attributes)}
    from (select st_setsrid(st_geomfromgeojson(${JSON.stringify(geometry)}), 4326) as g) read
    on conflict (place, identity) where removed_at is null do update set place = excluded.place
    returning id, xmax = 0 as fresh`
  return row!
}

export async function addEvent(tx: Transaction | Sql, site: string, { kind, by, text, photo }: Omit<SiteEvent, 'at'>): Promise<void> {
  await tx`insert into radier.site_event (site, by, kind, text, photo) values (${site}, ${by}, ${kind}, ${text}, ${photo})`
}

const columns = {
  name: 'name',
  owner: 'owner',
  state: 'state',
  priceUfM2: 'price_uf_m2',
  grossM2: 'gross_m2',
  fronts: 'fronts',
  programme: 'programme',
} as const
export type SiteColumn = keyof typeof columns

export async function updateSite(tx: Transaction, id: string, change: Pick<SiteChange, SiteColumn>): Promise<void> {
  const set = Object.fromEntries(Object.entries(change).map(([name, value]) => [columns[name as SiteColumn], value]))
  await tx`update radier.site set ${tx({ ...set, changed_at: new Date() })} where id = ${id}`
}

/** Takes a site out of the land bank, or puts it back. False when it was so already. */
export async function setRemoved(tx: Transaction, id: string, removed: boolean): Promise<boolean> {
  const done = await tx`
    update radier.site set removed_at = case when ${removed} then now() end, changed_at = now()
    where id = ${id} and (removed_at is null) = ${removed}`
  return done.count > 0
}

/** Exceptions follow the land: to the site when a candidate is kept, back to the candidate when the site is removed. */
export async function moveOverrides(tx: Transaction, place: string, from: string, to: string): Promise<void> {
  await tx`
    update radier.site_override o set ref = ${to}
    where place = ${place} and ref = ${from} and not exists (
      select 1 from radier.site_override other
      where other.place = o.place and other.ref = ${to} and other.criterion = o.criterion and other.withdrawn_at is null and o.withdrawn_at is null)`
}

/** Keeps a photo under the site's limit; null when it has as many as fit. */
export async function insertPhoto(tx: Transaction, site: string, type: string, bytes: Uint8Array, most: number): Promise<number | null> {
  await tx`select 1 from radier.site where id = ${site} for update`
  const [row] = await tx<{ id: number }[]>`
    insert into radier.site_photo (site, type, bytes)
    select ${site}, ${type}, ${Buffer.from(bytes)} where (select count(*) from radier.site_photo where site = ${site}) < ${most}
    returning id`
  return row?.id ?? null
}

export async function findPhoto(sql: Sql, site: string, photo: number): Promise<{ type: string; bytes: Uint8Array } | null> {
  const [row] = await sql<{ type: string; bytes: Uint8Array }[]>`
    select p.type, p.bytes from radier.site_photo p join radier.site s on s.id = p.site and s.removed_at is null
    where p.site = ${site} and p.id = ${photo}`
  return row ?? null
}
