import type { Made } from '@radier/geodata/load'
import type { Sql } from '../database.ts'

export interface OperandRow {
  variable: string
  period: string
  value: number | null
  load: number
  source: string
  sheet: string | null
  row: number | null
  col: string | null
  header: string | null
  made: Made | null
}

/** The current figure of each variable at a territory (parallel lists of variables and periods); a published cell goes before a sum, as in the computed value. */
export async function operands(sql: Sql, level: string, code: string, variables: string[], periods: string[]): Promise<OperandRow[]> {
  return sql<OperandRow[]>`
    select distinct on (s.variable, s.period)
      s.variable, s.period, s.value, s.load, l.source, s.sheet, s.row, s.col, s.header, s.made
    from unnest(${variables}::text[], ${periods}::text[]) as o(variable, period)
    join radier.statistic s using (variable, period)
    join radier.load l on l.id = s.load and l.state = 'current'
    where s.level = ${level} and s.code = ${code}
    order by s.variable, s.period, (s.row is null), s.load desc`
}
