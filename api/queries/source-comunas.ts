import type { Sql } from '../database.ts'

/** In how many comunas the current statistics of each source have a known figure. */
export async function sourceComunas(sql: Sql): Promise<Map<string, number>> {
  const rows = await sql<{ source: string; comunas: number }[]>`
    select l.source, count(distinct s.code) as comunas
    from radier.statistic s
    join radier.load l on l.id = s.load and l.state = 'current'
    where s.level = 'comuna' and s.value is not null
    group by l.source`
  return new Map(rows.map((row) => [row.source, row.comunas]))
}
