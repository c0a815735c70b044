import type { Sql } from '../database.ts'

export interface Feeding {
  variable: string
  period: string
  source: string
}

/** Which current load holds each variable at each period, somewhere. */
export async function fichaFeeding(sql: Sql): Promise<Feeding[]> {
  return sql<Feeding[]>`
    select s.variable, s.period, l.source
    from (select distinct load, variable, period from radier.statistic) s
    join radier.load l on l.id = s.load and l.state = 'current'
    order by l.source`
}
