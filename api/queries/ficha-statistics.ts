import type { Sql } from '../database.ts'

/** Figures of comunas by variable, as the current loads hold them; null is unknown. */
export async function comunaStatistics(
  sql: Sql,
  variables: readonly string[],
  period: string,
): Promise<{ variable: string; code: string; value: number | null }[]> {
  return sql<{ variable: string; code: string; value: number | null }[]>`
    select s.variable, s.code, s.value from radier.statistic s join radier.load l on l.id = s.load and l.state = 'current'
    where s.level = 'comuna' and s.period = ${period} and s.variable = any(${[...variables]})`
}
