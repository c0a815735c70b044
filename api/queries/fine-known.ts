import type { FineFigures } from '../answers/fine.ts'
import type { Sql } from '../database.ts'

/** For each set of figures over a layer, how many features have a known one. Same order as asked. */
export async function fineKnown(sql: Sql, table: string, asked: FineFigures[]): Promise<number[]> {
  if (asked.length === 0) return []
  const counts = asked.map(({ tasa, conteo }, i) => `count(coalesce(${tasa}, ${conteo})) as n${i}`).join(', ')
  const [row] = await sql<Record<string, number>[]>`
    select ${sql.unsafe(counts)} from ${sql.unsafe(table)} l`
  return asked.map((_, i) => row?.[`n${i}`] ?? 0)
}
