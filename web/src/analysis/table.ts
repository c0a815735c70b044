/** A table in memory: Arrow as it came, and its figures as typed arrays where NaN is unknown. */
import type { CatalogueAnswer, ColumnTable, TableColumn } from '@radier/api/contract'
import { type TableFigure, tableFigures } from '@radier/geodata/analysis/table-figures'
import { categoriesOf } from '@radier/geodata/analysis/words'
import { UNKNOWN } from '@radier/geodata/measure/format'
import type { Formula } from '@radier/geodata/measure/formula'
import { type Table as ArrowTable, type Data, type Dictionary, tableFromIPC, type Utf8, type Vector } from 'apache-arrow'
import { byPrefix, type Grouping } from './groups.ts'
import { type SortedColumn, sortColumn } from './sorted.ts'

export type Figure = TableFigure

export interface OpenTable {
  about: ColumnTable
  rows: number
  figures: Figure[]
  /** Text columns that can be grouped by as they are. */
  categories: TableColumn[]
  values(name: string): Float64Array
  sorted(name: string): SortedColumn
  /** Text of a row in a text column; null is unknown. */
  text(name: string, row: number): string | null
  key(row: number): string
  grouping(name: string): Grouping | null
  /** Rows whose comuna starts with that code; null = all. */
  inside(code: string): Uint8Array | null
  lon: Float64Array
  lat: Float64Array
}

export function openTable(about: ColumnTable, bytes: ArrayBuffer, catalogue: CatalogueAnswer): OpenTable {
  const arrow = tableFromIPC(new Uint8Array(bytes))
  const rows = arrow.numRows
  const figures = tableFigures(about, catalogue.indicators)
  const formulas = new Map(figures.map(({ name, formula }) => [name, formula]))
  const kept = new Map<string, Float64Array>()
  const ordered = new Map<string, SortedColumn>()
  const role = (wanted: TableColumn['role']) => about.columns.find((column) => column.role === wanted)?.name
  const keyName = role('key') as string
  const cutName = role('cut') ?? keyName
  const values = (name: string): Float64Array => {
    const known = kept.get(name)
    if (known) return known
    const formula = formulas.get(name)
    const made = formula ? evaluate(formula, rows, values) : numbersOf(arrow, name)
    kept.set(name, made)
    return made
  }
  const text = (name: string, row: number) => {
    const value = arrow.getChild(name)?.get(row)
    return value === null || value === undefined ? null : String(value)
  }
  return {
    about,
    rows,
    figures,
    categories: categoriesOf(about.columns),
    values,
    sorted(name) {
      const made = ordered.get(name) ?? sortColumn(values(name))
      ordered.set(name, made)
      return made
    },
    text,
    key: (row) => text(keyName, row) ?? '',
    grouping(name) {
      const prefix = /^clave\.(\d)$/.exec(name)?.[1]
      const column = arrow.getChild(prefix ? (Number(prefix) <= 5 ? cutName : keyName) : name)
      if (!column) return null
      return prefix ? prefixGrouping(column, Number(prefix)) : textGrouping(column)
    },
    inside: (code) => (code === '0' ? null : insideOf(arrow, /^\d{6,}$/.test(code) ? keyName : cutName, code)),
    lon: role('lon') ? values(role('lon') as string) : new Float64Array(rows).fill(Number.NaN),
    lat: role('lat') ? values(role('lat') as string) : new Float64Array(rows).fill(Number.NaN),
  }
}

/** Row by row; any unknown operand, or a division by zero, is unknown. */
function evaluate(formula: Formula, rows: number, values: (name: string) => Float64Array): Float64Array {
  if (formula.op === 'number') return new Float64Array(rows).fill(formula.value)
  if (formula.op === 'variable') return values(formula.name)
  const left = evaluate(formula.left, rows, values)
  const right = evaluate(formula.right, rows, values)
  const made = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    const [a, b] = [left[i] as number, right[i] as number]
    made[i] = formula.op === '+' ? a + b : formula.op === '-' ? a - b : formula.op === '*' ? a * b : b === 0 ? Number.NaN : a / b
  }
  return made
}

function numbersOf(arrow: ArrowTable, name: string): Float64Array {
  const made = new Float64Array(arrow.numRows)
  let at = 0
  for (const data of arrow.getChild(name)?.data ?? []) {
    const bits = data.nullCount > 0 ? data.nullBitmap : null
    const numbers = data.values as ArrayLike<number>
    for (let i = 0; i < data.length; i++, at++) {
      const bit = i + data.offset
      const known = !bits || (bits[bit >> 3] as number) & (1 << (bit & 7))
      made[at] = known ? (numbers[i] as number) : Number.NaN
    }
  }
  return made
}

const isDictionary = (column: Vector): column is Vector<Dictionary> => 'dictionary' in column.type

/** Codes of a dictionary column are its groups already; other text is numbered as it comes. */
function textGrouping(column: Vector): Grouping {
  const of = new Int32Array(column.length)
  const groups = new Map<string, number>()
  for (let i = 0; i < column.length; i++) {
    const text = column.get(i) === null ? UNKNOWN : String(column.get(i))
    let group = groups.get(text)
    if (group === undefined) {
      group = groups.size
      groups.set(text, group)
    }
    of[i] = group
  }
  return { of, names: [...groups.keys()] }
}

function prefixGrouping(column: Vector, length: number): Grouping {
  if (!isDictionary(column) && column.data.length === 1) {
    const data = column.data[0] as Data<Utf8>
    return byPrefix(data.values, data.valueOffsets, data.length, length)
  }
  const whole = textGrouping(column)
  const names = [...new Set(whole.names.map((name) => name.slice(0, length)))]
  const place = new Map(names.map((name, i) => [name, i]))
  const moved = whole.names.map((name) => place.get(name.slice(0, length)) as number)
  return { of: whole.of.map((group) => moved[group] as number), names }
}

function insideOf(arrow: ArrowTable, name: string, code: string): Uint8Array {
  const column = arrow.getChild(name) as Vector
  const { of, names } = prefixGrouping(column, Math.min(code.length, 8))
  if (code.length > 8) return Uint8Array.from({ length: column.length }, (_, i) => Number(String(column.get(i)).startsWith(code)))
  const group = names.indexOf(code)
  return Uint8Array.from(of, (g) => Number(g === group && group >= 0))
}
