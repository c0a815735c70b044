import type { Sql } from '../database.ts'

/** Sources whose current load holds any of the variables at its period (parallel lists). */
export async function feedingSources(sql: Sql, variables: string[], periods: string[]): Promise<string[]> {
  const rows = await sql<{ source: string }[]>`
    select l.source
    from radier.load l
    where l.state = 'current' and exists (
      select 1
      from radier.statistic s
      join unnest(${variables}::text[], ${periods}::text[]) as o(variable, period) using (variable, period)
      where s.load = l.id
    )
    order by l.id`
  return rows.map((row) => row.source)
}
