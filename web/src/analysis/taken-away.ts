/** What a result may carry out of the product: of rows that are blocks the query runs again over tables without their small cells. */
import type { ColumnTable } from '@radier/api/contract'
import { reservedSql } from '@radier/geodata/measure/small-cells'
import type { SqlResult } from './sql-answer.ts'
import { readThrough, sqlTokens, tablesIn } from './sql-text.ts'

/** Names of the columns by which a row can be put on its block. */
const placing = /^(key|lon|lat)$/
const blockCode = /^\d{13,14}$/

/** The query to run for a file; null when the result may go as it is. */
export function reservedQuery(text: string, { columns, rows }: SqlResult, tables: readonly ColumnTable[]): string | null {
  const blocks = new Map(tables.flatMap((table) => (table.level === 'manzana' ? [[table.id.toLowerCase(), table] as const] : [])))
  const ids = new Set(blocks.keys())
  const placed = columns.some(({ name }) => placing.test(name)) || rows[0]?.some((cell) => blockCode.test(String(cell)))
  if (!placed || !tablesIn(sqlTokens(text), ids).length) return null
  return readThrough(text, ids, (table, id) => {
    const read = (blocks.get(id) as ColumnTable).columns.map(({ name, role, type }) => {
      const quoted = `"${name.replaceAll('"', '""')}"`
      return role === 'value' && type === 'integer' ? `${reservedSql(quoted)} AS ${quoted}` : quoted
    })
    return `SELECT ${read.join(', ')} FROM ${table}`
  })
}
