import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Sql } from '../database.ts'

/** How many features of a layer lie in a territory, and the keys of those whose summed attribute is unknown. */
export async function layerContributors(
  sql: Sql,
  layer: string,
  prefix: string,
  attribute: string | null,
): Promise<{ count: number; unknown: string[] }> {
  const missing = attribute ? `${identifier(attribute)} is null` : 'false'
  const [row] = await sql<{ count: number; unknown: string[] }[]>`
    select count(*) as count, coalesce(array_agg(key order by key) filter (where ${sql.unsafe(missing)}), '{}') as unknown
    from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)}
    where starts_with(cut::text, ${prefix})`
  return row ?? { count: 0, unknown: [] }
}
