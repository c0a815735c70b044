import type { FineFigures } from '../answers/fine.ts'
import type { Sql } from '../database.ts'
import type { Figures } from './values.ts'

/** Figures of a joined layer's features in the given comunas, by key; at most `limit` rows. */
export async function fineValues(sql: Sql, table: string, figures: FineFigures, comunas: string[], limit: number): Promise<Figures[]> {
  return sql<Figures[]>`
    select key as code, ${sql.unsafe(`${figures.tasa} as tasa, ${figures.conteo} as conteo, ${figures.base} as base`)}
    from ${sql.unsafe(table)} l
    where cut = any(${comunas}::char(5)[])
    order by key
    limit ${limit}`
}
