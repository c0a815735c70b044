/** Tables of a source → figures with the cell they came from. */

import { formatNumber } from '@radier/geodata/measure/format'
import type { ReadTable, Row } from '@radier/geodata/row'
import type { Format, Source, Table, Variable } from '@radier/geodata/source'
import { openTable } from '../readers/open.ts'
import { type Cell, resolveCells } from './cells.ts'
import type { Corrections } from './correct.ts'
import { LoadFault } from './fault.ts'
import type { Findings } from './findings.ts'
import { type Place, placeOf } from './place.ts'
import type { Places } from './places.ts'
import type { StatisticRow } from './shaped.ts'
import { asText, matcher, wantedBy } from './where.ts'

export interface Context {
  path: string
  format: Format
  places: Places
  findings: Findings
  /** Called after each batch; throws to stop. */
  advance(rows: number): void
}

interface Pick {
  name: string
  variable: Variable
}

/** Reads each sheet once, whatever number of tables is taken from it. */
export async function shapeTables(source: Source, context: Context, correctorFor: Corrections['corrector']): Promise<StatisticRow[]> {
  const rows = new Map<string, StatisticRow>()
  for (const tables of bySheet(source.tables ?? [])) {
    const { sheet, header } = tables[0]!
    const read = await openTable(context.path, context.format, { ...(sheet && { sheet }), ...(header && { header }) })
    const correct = correctorFor(tables[0]!.key.column ?? tables[0]!.key.name)
    const takers = tables.map((table) => takerOf(table, read, context))
    let unasked = 0
    for await (const batch of read.rows) {
      context.findings.read += batch.length
      for (const row of batch) {
        const corrected = correct(row)
        const refused = context.findings.refused
        if (takers.map((t) => t.take(corrected)).includes(true)) context.findings.accepted++
        else if (context.findings.refused === refused) unasked++
      }
      context.advance(context.findings.read)
    }
    context.findings.reader(read.repaired)
    if (unasked) context.findings.note(`${formatNumber(unasked)} filas no traen ninguna de las variables que se cargan.`)
    for (const taker of takers) for (const row of taker.finish()) addFigure(rows, row)
  }
  return [...rows.values()]
}

function bySheet(tables: Table[]): Table[][] {
  const groups = new Map<string, Table[]>()
  for (const table of tables) {
    const key = `${table.sheet ?? ''}\n${table.header ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), table])
  }
  return [...groups.values()]
}

/** The country row stands on several sheets: once is enough when they agree. */
function addFigure(rows: Map<string, StatisticRow>, row: StatisticRow): void {
  const key = `${row.variable}|${row.level}|${row.code}|${row.period}`
  const before = rows.get(key)
  if (!before) rows.set(key, row)
  else if (before.value !== row.value)
    throw new LoadFault(
      `«${row.header}» de ${row.code} en ${row.period} es ${before.value} en la hoja «${before.sheet}», fila ${before.row}, y ${row.value} en la hoja «${row.sheet}», fila ${row.row}. El archivo se contradice: avise al editor.`,
    )
}

function takerOf(table: Table, read: ReadTable, { places, findings, format }: Context) {
  requireColumns(table, read)
  const letters = new Map(read.columns.map((c) => [c.header, c.letter]))
  const select = selector(table)
  const inTable = matcher(table.where)
  const cells: Cell[] = []
  const where = table.sheet ? `Hoja «${table.sheet}», fila` : 'Fila'
  const take = (row: Row): boolean => {
    if (!inTable(row)) return false
    const picks = select(row)
    if (!picks.length) return false
    const place = placeOf(row, table, places)
    if ('fault' in place) {
      if (!isFootnote(row, picks, table))
        findings.refuse(`${where} ${row.number}, ${place.fault}. Corrija el código en el archivo o en corrections.csv.`)
      return false
    }
    if (place.repaired) findings.repair(`${where} ${row.number}: ${place.repaired}`)
    const period = periodOf(row, table)
    if (period === null) {
      findings.refuse(`${where} ${row.number}: el período está en blanco.`)
      return false
    }
    for (const { name, variable } of picks) cells.push(cellOf(row, name, variable, place, period, table))
    return true
  }
  return { take, finish: () => resolveCells(cells, table, letters, format, findings) }
}

function cellOf(row: Row, name: string, variable: Variable, place: Place, period: string, table: Table): Cell {
  const raw = variable.plus ? added([variable.column, ...variable.plus].map((column) => row.values[column])) : row.values[variable.column]
  const corrections = row.corrections?.filter(({ field }) => decisive(variable, table).includes(field)) ?? []
  const cell = { name, variable, level: place.level, code: place.code, period, raw, row: row.number }
  return corrections.length > 0 ? { ...cell, corrections } : cell
}

/** Columns that decide a figure: its own, and those that say of which place, period and category it is. */
const decisive = (variable: Variable, { key, period, where }: Table) => [
  variable.column,
  ...(variable.plus ?? []),
  ...Object.keys({ ...variable.where, ...where }),
  ...[key.column, key.name, typeof period === 'string' ? undefined : period.column].filter((name) => name !== undefined),
]

const added = (values: unknown[]) =>
  values.every((value) => typeof value === 'number') ? values.reduce((sum: number, value) => sum + (value as number), 0) : null

/** A row whose code is text or blank and whose figures are all blank: title, note or separator. */
const isFootnote = (row: Row, picks: Pick[], table: Table) => {
  const code = String(row.values[table.key.column ?? table.key.name ?? ''] ?? '').trim()
  const blank = picks.every(({ variable }) => String(row.values[variable.column] ?? '').trim() === '')
  return blank || (code === '' && picks.every(({ variable }) => typeof row.values[variable.column] !== 'number'))
}

function periodOf(row: Row, { period }: Table): string | null {
  if (typeof period === 'string') return period
  const text = String(row.values[period.column] ?? '').trim()
  return text === '' ? null : text.replace(/\.0+$/, '')
}

/** Which variables a row carries; long tables (hundreds of variables, one per row) are looked up, not scanned. */
function selector(table: Table): (row: Row) => Pick[] {
  const always: Pick[] = []
  const byColumns = new Map<string, { columns: string[]; picks: Map<string, Pick[]> }>()
  for (const [name, variable] of Object.entries(table.variables)) {
    const columns = Object.keys(variable.where ?? {}).sort()
    if (!columns.length) {
      always.push({ name, variable })
      continue
    }
    const group = byColumns.get(columns.join('\n')) ?? { columns, picks: new Map() }
    byColumns.set(columns.join('\n'), group)
    for (const key of combinations(columns.map((c) => wantedBy(variable.where![c]!))))
      group.picks.set(key, [...(group.picks.get(key) ?? []), { name, variable }])
  }
  const groups = [...byColumns.values()]
  return (row) => [
    ...always,
    ...groups.flatMap(({ columns, picks }) => picks.get(columns.map((c) => asText(row.values[c])).join('\n')) ?? []),
  ]
}

const combinations = (sets: Set<string>[]): string[] =>
  sets.reduce<string[][]>((all, set) => all.flatMap((start) => [...set].map((v) => [...start, v])), [[]]).map((c) => c.join('\n'))

function requireColumns(table: Table, read: ReadTable): void {
  const present = new Set(read.columns.map((c) => c.header))
  const needed = [
    table.key.column,
    table.key.name,
    typeof table.period === 'string' ? undefined : table.period.column,
    ...Object.keys(table.where ?? {}),
    ...Object.values(table.variables).flatMap((v) => [v.column, ...(v.plus ?? []), ...Object.keys(v.where ?? {})]),
  ]
  const missing = [...new Set(needed.filter((c): c is string => c !== undefined && !present.has(c)))]
  if (!missing.length) return
  const where = table.sheet ? `La hoja «${table.sheet}»` : 'El archivo'
  const list = missing.map((m) => `«${m}»`).join(', ')
  const trae = [...present].slice(0, 12).join(' · ')
  throw new LoadFault(
    `${where} ya no trae ${missing.length > 1 ? 'las columnas' : 'la columna'} ${list}; trae: ${trae}. Revise si el editor cambió el archivo y ajuste la definición de la fuente.`,
  )
}
