import type { Layer } from '@radier/geodata/layer'
import type { Sql } from '../database.ts'
import { type Ground, offered, ofPlace, tableIn } from './planning-ground.ts'

/** Layers of a schema that have a table. */
export async function tablesIn(sql: Sql, schema: Ground['schema']): Promise<Set<string>> {
  const rows = await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = ${schema}`
  return new Set(rows.map(({ name }) => name))
}

/** How many features a layer offers in a place, and in how many comunas it has some. */
export async function offeredIn(sql: Sql, ground: Ground, id: string, layer: Layer): Promise<{ here: number; comunas: number }> {
  const [row] = await sql<{ here: number; comunas: number }[]>`
    select count(*) filter (where ${ofPlace(sql, ground)}) as here, count(distinct l.cut) as comunas
    from ${tableIn(sql, ground, id)} l where ${offered(sql, layer)}`
  return row!
}

/** Features of a layer by comuna. */
export async function countByComuna(sql: Sql, ground: Ground, id: string): Promise<{ cut: string; count: number }[]> {
  return sql<{ cut: string; count: number }[]>`
    select l.cut, count(*) as count from ${tableIn(sql, ground, id)} l where l.cut is not null group by l.cut`
}

/** Distinct zones of a plan in each comuna. */
export async function zonesByComuna(sql: Sql, ground: Ground, id: string, zone: string): Promise<{ cut: string; count: number }[]> {
  return sql<{ cut: string; count: number }[]>`
    select l.cut, count(distinct l.${sql(zone)}) as count from ${tableIn(sql, ground, id)} l where l.cut is not null group by l.cut`
}

/** West, south, east, north of a layer in a place; null when it has nothing there. EPSG:4326. */
export async function extentOf(sql: Sql, ground: Ground, id: string): Promise<[number, number, number, number] | null> {
  const [row] = await sql<{ bbox: [number, number, number, number] | null }[]>`
    select case when box is not null then array[st_xmin(box), st_ymin(box), st_xmax(box), st_ymax(box)] end as bbox
    from (select st_extent(l.geom) as box from ${tableIn(sql, ground, id)} l where ${ofPlace(sql, ground)}) whole`
  return row?.bbox ?? null
}
