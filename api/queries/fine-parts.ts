import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Sql } from '../database.ts'

export interface PartRow {
  cut: string
  /** Position of the kind; null = none of them. */
  kind: number | null
  drawn: boolean
  value: number
}

/** Sums of a count over the rows of a table of figures in some comunas, by comuna, whether the layer draws them, and kind (the first condition that holds). */
export async function fineParts(
  sql: Sql,
  layer: string,
  table: string,
  count: string,
  kinds: string[],
  comunas: string[],
): Promise<PartRow[]> {
  const kind = kinds.length ? `case ${kinds.map((where, i) => `when ${where} then ${i}`).join(' ')} end` : 'null::int'
  return sql<PartRow[]>`
    select cut, ${sql.unsafe(kind)} as kind, exists (select from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)} l where l.key = f.key) as drawn,
      coalesce(sum(${sql.unsafe(count)}), 0)::float8 as value
    from ${sql.unsafe(`${CURRENT}.${identifier(table)}`)} f
    where cut = any(${comunas}::char(5)[])
    group by 1, 2, 3`
}

/** What is stored of the comunas; null when any is unknown. What does not apply to one adds nothing. */
export async function comunasTotal(sql: Sql, indicator: string, period: string, comunas: string[]): Promise<number | null> {
  const [row] = await sql<{ total: number | null }[]>`
    select case when count(*) filter (where conteo is null and state is null) = 0 then sum(conteo) end as total from radier.indicator_value
    where indicator = ${indicator} and level = 'comuna' and period = ${period} and code = any(${comunas})`
  return row?.total ?? null
}
