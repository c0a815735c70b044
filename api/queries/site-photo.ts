import type { Sql, Transaction } from '../database.ts'

/** Keeps a photo under the site's limit; null when it has as many as fit. The site is locked. */
export async function insertPhoto(tx: Transaction, site: string, type: string, bytes: Uint8Array, most: number): Promise<number | null> {
  const [row] = await tx<{ id: number }[]>`
    insert into radier.site_photo (site, type, bytes)
    select ${site}, ${type}, ${Buffer.from(bytes)} where (select count(*) from radier.site_photo where site = ${site}) < ${most}
    returning id`
  return row?.id ?? null
}

/** Forgets a photo; its event stays and shows none. False when the site has no such photo. */
export async function deletePhoto(tx: Transaction, site: string, photo: number): Promise<boolean> {
  await tx`update radier.site_event set photo = null where site = ${site} and photo = ${photo}`
  return (await tx`delete from radier.site_photo where site = ${site} and id = ${photo}`).count > 0
}

export async function findPhoto(sql: Sql, site: string, photo: number): Promise<{ type: string; bytes: Uint8Array } | null> {
  const [row] = await sql<{ type: string; bytes: Uint8Array }[]>`
    select p.type, p.bytes from radier.site_photo p join radier.site s on s.id = p.site and s.removed_at is null
    where p.site = ${site} and p.id = ${photo}`
  return row ?? null
}
