import { type NormField, normFields } from '@radier/geodata/planning/norm'
import type { Sql } from '../database.ts'
import { column, type Ground, ofPlace, tableIn } from './planning-ground.ts'

export interface ZoneTexts {
  zone: string
  name: string
  polygons: number
  hectares: number
  /** Distinct texts of each norm over the polygons of the zone; null = a polygon brings none. Absent = the plan has no such column. */
  texts: Partial<Record<NormField, (string | null)[]>>
}

export interface PlanColumns {
  zone: string
  name: string
  norms: Partial<Record<NormField, string>>
}

/** What a plan writes of each of its zones in a place. */
export async function zoneTexts(sql: Sql, ground: Ground, layer: string, { zone, name, norms }: PlanColumns): Promise<ZoneTexts[]> {
  const fields = (Object.keys(normFields) as NormField[]).filter((field) => norms[field])
  const texts = fields.map(
    (field) => sql`, to_json(array_agg(distinct nullif(trim(l.${column(sql, norms[field]!)}::text), ''))) as ${column(sql, field)}`,
  )
  const rows = await sql<(Omit<ZoneTexts, 'texts'> & Record<string, (string | null)[]>)[]>`
    select l.${column(sql, zone)} as zone, coalesce(min(l.${column(sql, name)}), l.${column(sql, zone)}) as name, count(*) as polygons,
      sum(st_area(l.geom::geography)) / 10000 as hectares
      ${texts.length ? texts : sql``}
    from ${tableIn(sql, ground, layer)} l where ${ofPlace(sql, ground)} and l.${column(sql, zone)} is not null
    group by l.${column(sql, zone)} order by l.${column(sql, zone)}`
  return rows.map((row) => ({
    zone: row.zone,
    name: row.name,
    polygons: row.polygons,
    hectares: row.hectares,
    texts: Object.fromEntries(fields.map((field) => [field, row[field]!])),
  }))
}
