/** Cells of a table, read as numbers column by column, and the rows of one place made one figure. */

import type { Applied, Made } from '@radier/geodata/load'
import type { Format, Table, Variable } from '@radier/geodata/source'
import type { StoredLevel } from '@radier/geodata/territory/level'
import { type Decimal, readNumberColumn } from '../readers/number.ts'
import { isUnknown, type Reading, readNumber } from './cell.ts'
import { LoadFault } from './fault.ts'
import type { Findings } from './findings.ts'
import type { StatisticRow } from './shaped.ts'
import { asText } from './where.ts'

/** Most runs of rows that a sum names. */
const RUNS = 40

export interface Cell {
  name: string
  variable: Variable
  level: StoredLevel
  code: string
  period: string
  raw: unknown
  row: number
  /** Of the columns that decide it. */
  corrections?: Applied[]
}

/** Throws LoadFault when a place has two different figures, or when a column of text does not tell dots from commas. */
export function resolveCells(
  cells: Cell[],
  table: Table,
  letters: Map<string, string>,
  format: Format,
  findings: Findings,
): StatisticRow[] {
  const decimals = decimalMarks(cells, format)
  const rows = new Map<string, StatisticRow>()
  const counted = new Set<string>()
  for (const cell of cells) {
    const key = `${cell.name}|${cell.level}|${cell.code}|${cell.period}`
    if (cell.variable.take === 'distintos') {
      const one = `${key}|${asText(cell.raw)}`
      if (counted.has(one)) continue
      counted.add(one)
    }
    const value = figureOf(cell, decimals.get(cell.variable.column), findings)
    if (value === undefined) continue
    const before = rows.get(key)
    if (before) merge(before, value, cell, table, findings)
    else rows.set(key, statisticOf(cell, value, table, letters))
  }
  return [...rows.values()]
}

function merge(before: StatisticRow, value: number | null, cell: Cell, table: Table, findings: Findings): void {
  const { take } = cell.variable
  if (take === 'anio') {
    if (value !== null && value > (before.value ?? 0)) Object.assign(before, { value, row: cell.row })
  } else if (table.sum || take === 'distintos') {
    before.value = before.value === null || value === null ? null : before.value + value
    before.made = withRow(before.made ?? {}, cell)
  } else if (before.value === value)
    findings.repair(`Filas ${before.row} y ${cell.row}: la misma cifra de ${cell.code} viene dos veces; se tomó una.`)
  else
    throw new LoadFault(
      `Las filas ${before.row} y ${cell.row} dan dos cifras distintas de «${cell.variable.column}» para ${cell.code} en ${cell.period} (${before.value} y ${value}). Revise el archivo o acote las filas en la definición de la fuente.`,
    )
}

function figureOf(cell: Cell, decimal: Decimal | undefined, findings: Findings): number | null | undefined {
  const reading = readTaken(cell, decimal)
  if ('fault' in reading) {
    findings.refuse(
      `Fila ${cell.row}, columna «${cell.variable.column}»: ${reading.fault}. Corrija el archivo o declare ese texto como desconocido.`,
    )
    return undefined
  }
  const scale = cell.variable.scale ?? 1
  return reading.value === null || scale === 1 ? reading.value : Number((reading.value * scale).toPrecision(12))
}

function readTaken({ raw, variable: { take, unknown } }: Cell, decimal: Decimal | undefined): Reading<number> {
  if (!take) return readNumber(raw, unknown, decimal)
  if (isUnknown(raw, unknown)) return { value: null }
  if (take === 'distintos') return { value: 1 }
  const year = /^(\d{4})-\d\d-\d\d$|^\d\d?[-/]\d\d?[-/](\d{4})$/.exec(asText(raw))
  return year ? { value: Number(year[1] ?? year[2]) } : { fault: `«${asText(raw)}» no es una fecha` }
}

const statisticOf = (cell: Cell, value: number | null, table: Table, letters: Map<string, string>): StatisticRow => ({
  variable: cell.name,
  level: cell.level,
  code: cell.code,
  period: cell.period,
  value,
  sheet: table.sheet ?? null,
  row: cell.row,
  col: letters.get(cell.variable.column) ?? null,
  header: [cell.variable.column, ...(cell.variable.plus ?? [])].join(' + '),
  made: table.sum || cell.variable.take === 'distintos' || cell.corrections ? withRow({}, cell) : null,
})

/** What a figure is made of so far, with one row more. */
function withRow({ rows = [], count = 0, corrections = [] }: Made, cell: Cell): Made {
  const last = rows.at(-1)
  if (last && last[1] === cell.row - 1) last[1] = cell.row
  else if (rows.length < RUNS) rows.push([cell.row, cell.row])
  const replaced = [...corrections, ...(cell.corrections ?? [])]
  return { rows, count: count + 1, ...(replaced.length > 0 && { corrections: replaced }) }
}

/** The decimal mark of each column that arrives as text: declared by the source, or proved by the column itself. */
function decimalMarks(cells: Cell[], format: Format): Map<string, Decimal | undefined> {
  const declared = format.kind === 'csv' ? format.decimal : undefined
  const texts = new Map<string, string[]>()
  for (const { raw, variable } of cells) {
    if (typeof raw !== 'string' || variable.take || isUnknown(raw, variable.unknown)) continue
    const column = texts.get(variable.column)
    if (column) column.push(raw)
    else texts.set(variable.column, [raw])
  }
  return new Map([...texts].map(([column, found]) => [column, declared ?? provedMark(column, found)]))
}

function provedMark(column: string, texts: string[]): Decimal | undefined {
  const { decimal, ambiguous } = readNumberColumn(texts)
  if (ambiguous.length)
    throw new LoadFault(
      `En la columna «${column}» se lee «${texts[ambiguous[0]!]}» y nada dice si el punto o la coma separa miles o decimales. Declare «decimal» en el formato de la fuente.`,
    )
  return decimal ?? undefined
}
