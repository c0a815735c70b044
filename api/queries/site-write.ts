import type { SiteField, SiteFields } from '@radier/geodata/planning/site-fields'
import type { SiteEvent } from '../contract-sites.ts'
import type { Transaction } from '../database.ts'

/** Nobody else changes the site, removed or not, until the transaction ends. */
export async function lockSite(tx: Transaction, id: string): Promise<void> {
  await tx`select 1 from radier.site where id = ${id} for update`
}

export async function addEvent(tx: Transaction, site: string, { kind, by, text, photo }: Omit<SiteEvent, 'at'>): Promise<void> {
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
} as const satisfies Record<SiteField, string>

export async function updateSite(tx: Transaction, id: string, change: Partial<SiteFields>): Promise<void> {
  const set = Object.fromEntries(Object.entries(change).map(([name, value]) => [columns[name as SiteField], value]))
  await tx`update radier.site set ${tx({ ...set, changed_at: new Date() })}, version = version + 1 where id = ${id}`
}

/** Takes a site out of the land bank, or puts it back. */
export async function setRemoved(tx: Transaction, id: string, removed: boolean): Promise<void> {
  await tx`update radier.site set removed_at = case when ${removed} then now() end, changed_at = now(), version = version + 1 where id = ${id}`
}

export async function raiseVersion(tx: Transaction, id: string): Promise<void> {
  await tx`update radier.site set changed_at = now(), version = version + 1 where id = ${id}`
}

/** Exceptions follow the land: to the site when a candidate is kept, back to the candidate when the site is removed. */
export async function moveOverrides(tx: Transaction, place: string, from: string, to: string): Promise<void> {
  await tx`
    update radier.site_override o set ref = ${to}
    where place = ${place} and ref = ${from} and not exists (
      select 1 from radier.site_override other
      where other.place = o.place and other.ref = ${to} and other.criterion = o.criterion and other.withdrawn_at is null and o.withdrawn_at is null)`
}
