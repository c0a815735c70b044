import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import { EXAMPLE } from '@radier/geodata/planning/site'
import type { Sql } from '../database.ts'

/** Where the layers of a place stand: one of two schemas, and the comuna within it; null = everything there is of that place. */
export interface Ground {
  schema: typeof CURRENT | typeof EXAMPLE
  cut: string | null
}

export const groundOf = (place: string): Ground => (place === EXAMPLE ? { schema: EXAMPLE, cut: null } : { schema: CURRENT, cut: place })

export const tableIn = (sql: Sql, { schema }: Ground, layer: string) => sql.unsafe(`${schema}.${identifier(layer)}`)

export const column = (sql: Sql, name: string) => sql.unsafe(identifier(name))

/** Condition: the feature `l` belongs to the place. */
export const ofPlace = (sql: Sql, { cut }: Ground) => (cut === null ? sql`true` : sql`l.cut = ${cut}`)

/** Condition: the feature `l` is one that the layer offers to the search (primary health only, say). */
export function offered(sql: Sql, { planning }: Layer) {
  if (planning?.kind !== 'servicio' || !planning.where) return sql`true`
  return sql`l.${column(sql, planning.where.attribute)}::text = any(${planning.where.values}::text[])`
}
