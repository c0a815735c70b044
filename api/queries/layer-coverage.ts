import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Sql } from '../database.ts'

export interface LayerCoverage {
  features: number
  comunas: number
}

/** How many features a layer has, and in how many comunas. */
export async function layerCoverage(sql: Sql, layer: string): Promise<LayerCoverage> {
  const [row] = await sql<LayerCoverage[]>`
    select coalesce(sum(n), 0)::bigint as features, count(cut) as comunas
    from (select cut, count(*) as n from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)} group by cut) by_comuna`
  return row ?? { features: 0, comunas: 0 }
}
