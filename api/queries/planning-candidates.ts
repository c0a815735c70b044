import { identifier } from '@radier/geodata/database/layer-table'
import type { LayerPlanning } from '@radier/geodata/layer'
import type { Lived, Owner, SiteGeometry, SiteState } from '@radier/geodata/planning/site'
import type { Sql } from '../database.ts'
import { type Ground, ofPlace, tableIn } from './planning-ground.ts'

/** Where candidates come from: layers of land of a place, and the sites kept in it. */
export interface CandidateSet {
  place: string
  ground: Ground
  land: { id: string; planning: Extract<LayerPlanning, { kind: 'suelo' }> }[]
  /** Of the place: layers of land where people live. */
  inhabited: string[]
  /** All the sites kept here; else only those that were taken from the layers. */
  own: boolean
  /** Only this one. */
  only?: string
}

export interface CandidateRow {
  ref: string
  name: string | null
  key: string | null
  at: [number, number]
  /** Measured on the ellipsoid when there is an outline, else as stated, m². */
  areaM2: number | null
  owner: Owner | string | null
  state: SiteState | null
  priceUfM2: number | null
  grossM2: number | null
  fronts: number[] | null
  programme: string | null
  lived: Lived | null
  /** Null of a point. */
  outline: SiteGeometry['coordinates'] | null
}

/**
 * The candidates as rows (ref, geom and what is stated of each), to be measured by one statement per criterion. A feature that somebody
 * kept appears once, as the site. Only names of the catalogue are written into the statement.
 */
export function candidates(sql: Sql, { place, ground, land, inhabited, own, only }: CandidateSet) {
  const layers = land.map(({ id }) => id)
  const kept = sql`
    select 'sitio/' || s.id as ref, s.geom, s.name, null::text as key, s.area_m2 as stated, s.owner, s.state, s.price_uf_m2 as price,
      s.gross_m2 as gross, s.fronts, s.programme,
      case when s.origin ->> 'layer' = any(${inhabited}::text[]) then '{"households":null}'::json end as lived
    from radier.site s
    where s.place = ${place} and s.removed_at is null and (${own} or s.origin ->> 'layer' = any(${layers}::text[]))`
  const others = land.map(({ id, planning: { area, name, owner, lived } }) => {
    const of = (attribute: string | null | undefined, type: string) =>
      sql.unsafe(attribute ? `l.${identifier(attribute)}::${type}` : `null::${type}`)
    const whose = typeof owner === 'string' ? sql`${owner}::text` : of(owner?.from, 'text')
    return sql`
      union all
      select ${`${id}/`}::text || l.key, l.geom, ${of(name, 'text')}, l.key, nullif(${of(area, 'float8')}, 0), ${whose}, null, null, null, null, null,
        ${lived ? sql`json_build_object('households', ${of(lived, 'integer')})` : sql`null::json`}
      from ${tableIn(sql, ground, id)} l
      where ${ofPlace(sql, ground)} and not exists (
        select 1 from radier.site s where s.place = ${place} and s.identity = ${`${id}/`}::text || l.key and s.removed_at is null)`
  })
  return sql`
    select * from (${kept} ${others.length ? others : sql``}) every_candidate
    where ${only ? sql`ref = ${only}` : sql`true`}`
}

/** Every candidate with what is stated of it. EPSG:4326. */
export const candidateRows = (sql: Sql, set: CandidateSet): Promise<CandidateRow[]> => sql<CandidateRow[]>`
  select ref, name, key, case when st_dimension(geom) = 2 then st_area(geom::geography) else stated end as "areaM2", owner, state,
    price as "priceUfM2", gross as "grossM2", fronts, programme, lived, array[st_x(p), st_y(p)] as at,
    case when st_dimension(geom) = 2 then st_asgeojson(geom, 7)::json -> 'coordinates' end as outline
  from (${candidates(sql, set)}) c, lateral (select st_pointonsurface(geom) as p) inner_point
  order by ref collate "C"`
