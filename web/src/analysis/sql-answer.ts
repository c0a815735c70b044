import type { Fault } from './sql-text.ts'

export const limits = { rows: 10_000, seconds: 10, memory: '512MB' } as const

/** A whole number beyond 53 bits is a bigint; a decimal beyond 15 digits, and what is no number at all, is as the engine writes it. */
export type Cell = string | number | bigint | boolean | null

export interface SqlColumn {
  name: string
  /** `date`: ISO, with its time when it has one. `other`: a list, a structure, an interval…, as the engine writes it. */
  kind: 'number' | 'text' | 'boolean' | 'date' | 'other'
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
  schema: { fields: readonly { name: string }[] }
  getChildAt(i: number): { get(row: number): unknown } | null
}

/** The columns of a query as the engine names and types them, from its answer to `describing`. */
export const describing = (sql: string): string => `DESCRIBE ${bounded(sql)}`
export function describedOf(arrow: Arrowish): { name: string; type: string }[] {
  const [names, types] = [arrow.getChildAt(0), arrow.getChildAt(1)]
  return Array.from({ length: arrow.numRows }, (_, row) => ({ name: String(names?.get(row)), type: String(types?.get(row)) }))
}

/** What the browser reads without loss. The rest travels as the engine writes it. */
const plain = /^(DOUBLE|FLOAT|U?TINYINT|U?SMALLINT|U?INTEGER|BOOLEAN|VARCHAR)$/

/** The query with every column as it can be read exactly, in its order. */
export function exact(sql: string, columns: readonly { type: string }[]): string {
  const read = columns.map(({ type }, i) => (plain.test(type) ? `c${i}` : `CAST(c${i} AS VARCHAR) AS c${i}`))
  return `SELECT ${read.join(', ')} FROM (${bounded(sql)}) AS r(${columns.map((_, i) => `c${i}`).join(', ')})`
}

export function resultOf(arrow: Arrowish, described: readonly { name: string; type: string }[], ms: number): SqlResult {
  const many = Math.min(arrow.numRows, limits.rows)
  const columns = described.map(({ name, type }): SqlColumn => ({ name, kind: kindOf(type) }))
  const read = columns.map((_, i) => arrow.getChildAt(i))
  const rows = Array.from({ length: many }, (_, row) => read.map((column, i) => cellOf(column?.get(row), columns[i]!.kind)))
  return { columns, rows, cut: arrow.numRows > limits.rows, ms }
}

const kindOf = (type: string): SqlColumn['kind'] => {
  if (/\[\d*\]$/.test(type)) return 'other'
  if (/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DOUBLE|FLOAT|DECIMAL\(.*\))$/.test(type)) return 'number'
  if (type === 'DATE' || type.startsWith('TIMESTAMP')) return 'date'
  return /^(VARCHAR|UUID|ENUM)/.test(type) ? 'text' : type === 'BOOLEAN' ? 'boolean' : 'other'
}

function cellOf(value: unknown, kind: SqlColumn['kind']): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'boolean') return value
  const text = String(value)
  if (kind !== 'number') return text
  // Fifteen digits are what a number of the browser holds, whatever they are.
  if (text.replace(/\D/g, '').replace(/^0+/, '').length <= 15) return Number(text)
  return text.includes('.') ? text : BigInt(text)
}
