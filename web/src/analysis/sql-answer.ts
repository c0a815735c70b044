import type { Fault } from './sql-text.ts'

export const limits = { rows: 10_000, seconds: 10, memory: '512MB' } as const

export type Cell = string | number | boolean | null

export interface SqlColumn {
  name: string
  kind: 'number' | 'text' | 'boolean' | 'other'
}

export interface SqlResult {
  columns: SqlColumn[]
  rows: Cell[][]
  /** There were more rows than are shown. */
  cut: boolean
  ms: number
}

export type SqlAnswer =
  | { state: 'done'; result: SqlResult }
  | { state: 'failed'; fault: Fault }
  | { state: 'stopped'; why: 'person' | 'time' }

/** Asks for one row more than is shown, so that what was left out is known. */
export const bounded = (sql: string): string => `SELECT * FROM (\n${sql}\n) LIMIT ${limits.rows + 1}`

/** What the engine is told before anything else runs; afterwards nothing can be changed. */
export const locks = [
  'SET autoload_known_extensions=false',
  'SET autoinstall_known_extensions=false',
  `SET memory_limit='${limits.memory}'`,
  'SET enable_external_access=false',
  'SET lock_configuration=true',
]

/** Query of the table as a person meets it: whole numbers of one width, so that a product of two small ones does not overflow. */
export function tableSql(id: string, columns: readonly { name: string; type: string }[]): string {
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
  const read = columns.map(({ name, type }) => (type === 'integer' ? `CAST(${quoted(name)} AS BIGINT) AS ${quoted(name)}` : quoted(name)))
  return `CREATE TABLE ${quoted(id)} AS SELECT ${read.join(', ')} FROM ${quoted(`arrow_${id}`)}`
}

interface Arrowish {
  numRows: number
  schema: { fields: readonly { name: string; type: unknown }[] }
  getChildAt(i: number): { get(row: number): unknown } | null
}

export function resultOf(arrow: Arrowish, ms: number): SqlResult {
  const many = Math.min(arrow.numRows, limits.rows)
  const read = arrow.schema.fields.map((_, i) => arrow.getChildAt(i))
  const rows = Array.from({ length: many }, (_, row) => read.map((column) => cellOf(column?.get(row))))
  const columns = arrow.schema.fields.map(({ name, type }): SqlColumn => ({ name, kind: kindOf(String(type)) }))
  return { columns, rows, cut: arrow.numRows > limits.rows, ms }
}

const kindOf = (type: string): SqlColumn['kind'] =>
  /^(U?Int|Float|Decimal)/.test(type) ? 'number' : /Utf8/.test(type) ? 'text' : type === 'Bool' ? 'boolean' : 'other'

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? Number(v) : v))
}
