import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { Sql } from '../database.ts'

type Summary = NonNullable<Layer['summarise']>[string]

/** How many features of a layer a comuna's summary counted or added, and the keys of those whose attribute is unknown. */
export async function layerContributors(
  sql: Sql,
  layer: string,
  cut: string,
  { sum, where }: Summary,
): Promise<{ count: number; unknown: string[] }> {
  const missing = sum ? `${identifier(sum)} is null` : 'false'
  const [row] = await sql<{ count: number; unknown: string[] }[]>`
    select count(${sql.unsafe(sum ? identifier(sum) : '*')}) as count, coalesce(array_agg(key order by key) filter (where ${sql.unsafe(missing)}), '{}') as unknown
    from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)}
    where cut = ${cut} and ${sql.unsafe(where ? `(${where})` : 'true')}`
  return row ?? { count: 0, unknown: [] }
}
