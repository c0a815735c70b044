import { CURRENT, identifier, storedAttributes } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { Sql } from '../database.ts'

type Attributes = Record<string, string | number | boolean | null>
export interface FeatureRow {
  cut: string | null
  row: number
  attributes: Attributes
}

/** Attributes of one feature, in the catalogue's order. */
export async function feature(sql: Sql, id: string, layer: Layer, key: string): Promise<FeatureRow | null> {
  const names = storedAttributes(layer).map(([name]) => name)
  const columns = names.map((name) => `, ${identifier(name)}`).join('')
  const [found] = await sql<(Attributes & { cut: string | null; source_row: number })[]>`
    select cut, source_row ${sql.unsafe(columns)}
    from ${sql.unsafe(`${CURRENT}.${identifier(id)}`)}
    where key = ${key}`
  if (!found) return null
  return { cut: found.cut, row: found.source_row, attributes: Object.fromEntries(names.map((name) => [name, found[name] ?? null])) }
}
