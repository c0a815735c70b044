import type { Outline } from '@radier/geodata/territory/area'
import type { AreaAnswer } from '../contract-area.ts'
import type { Sql } from '../database.ts'

export const findArea = async (sql: Sql, code: string): Promise<AreaAnswer | null> => {
  const [row] = await sql<AreaAnswer[]>`select code, name, outline, hectares, bbox, label from radier.area
    where code = ${code} and removed_at is null`
  return row ?? null
}

export const wasRemoved = async (sql: Sql, code: string): Promise<boolean> => {
  const [row] = await sql`select 1 from radier.area where code = ${code} and removed_at is not null`
  return row !== undefined
}

/** Keeps a new area, or one that had been removed; false when the same shape was there. `secret` is a digest. */
export async function keepArea(sql: Sql, area: AreaAnswer, secret: string): Promise<boolean> {
  const { code, name, outline, hectares, bbox, label } = area
  const kept = await sql`
    insert into radier.area (code, name, outline, hectares, bbox, label, secret)
    values (${code}, ${name}, ${sql.json(outline as Outline)}, ${hectares}, ${bbox}, ${label}, ${secret})
    on conflict (code) do update set name = excluded.name, outline = excluded.outline, hectares = excluded.hectares, bbox = excluded.bbox,
      label = excluded.label, secret = excluded.secret, created_at = now(), removed_at = null
    where area.removed_at is not null`
  return kept.count > 0
}

/** Changes the name of an area for who holds its word; false when nobody does. */
export async function renameArea(sql: Sql, code: string, name: string, secret: string): Promise<boolean> {
  const changed = await sql`update radier.area set name = ${name} where code = ${code} and secret = ${secret}`
  return changed.count > 0
}

/** Empties an area for who holds its word, and notes when; false when nobody does. */
export async function removeArea(sql: Sql, code: string, secret: string): Promise<boolean> {
  const removed = await sql`
    update radier.area set name = '', outline = '[]', hectares = 0, bbox = '{}', label = '{}', secret = '', removed_at = now()
    where code = ${code} and secret = ${secret}`
  return removed.count > 0
}
