import type { Sql } from '../database.ts'
import type { OperandRow } from './operands.ts'

export interface CellRow {
  row: number
  name: string
  code: string
  value: number | null
}

/** The cell of an operand and those of the rows above and below it, in the same sheet and column of the same load. */
export async function neighbourCells(sql: Sql, { load, variable, period, sheet, col, row }: OperandRow): Promise<CellRow[]> {
  return sql<CellRow[]>`
    select s.row, coalesce(t.name, s.code) as name, s.code, s.value
    from radier.statistic s left join radier.territory t using (level, code)
    where s.load = ${load} and s.variable = ${variable} and s.period = ${period}
      and s.sheet is not distinct from ${sheet} and s.col is not distinct from ${col}
      and s.row between ${row}::int - 1 and ${row}::int + 1
    order by s.row`
}
