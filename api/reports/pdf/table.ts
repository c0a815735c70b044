/** Rows and columns: figures at the right, as wide as they need; words take what is left. */

import type { Drawing } from '@radier/geodata/chart/shapes'
import { type Quarter, quarterToken } from '@radier/geodata/compare/quarters'
import type { Cell, TableBlock } from '@radier/geodata/ficha/content'
import { quarterShare } from '@radier/geodata/ficha/quarter'
import type { Box } from './box.ts'
import { drawShapes } from './draw.ts'
import { brokenLines, fewestLines, type Line, type Run, showLines, widthOfLine, writeLines } from './lines.ts'
import { type Doc, decoration, rule, type Style, type Tag, tagged, widthOf } from './paper.ts'
import { sparkDrawing } from './spark.ts'

/** A cell of any table: text runs, or a small drawing. */
export type PageCell = Run[] | { drawing: Drawing }
export interface PageTable {
  columns: { label: string; align: 'left' | 'right' }[]
  /** `quarters`: of each cell, the bar under its figure. */
  rows: { cells: PageCell[]; role: 'row' | 'total' | 'heading'; quarters?: (Quarter | undefined)[] }[]
}

const text: Style = { size: 8.5, face: 'regular', color: 'tinta' }
const header: Style = { size: 8, face: 'regular', color: 'tinta-2' }
const leading = 9.8
const wide = 8

export function tableBoxes(doc: Doc, { columns, rows }: TableBlock, width: number): Box[] {
  const cells = (row: TableBlock['rows'][number]) => row.cells.map((cell, i) => cellOf(cell, row.role, i === 0))
  return pageTable(
    doc,
    { columns, rows: rows.map((row) => ({ cells: cells(row), role: row.role, quarters: row.cells.map(quarterIn) })) },
    width,
  )
}

const quarterIn = (cell: Cell) => (typeof cell === 'object' && cell.kind === 'figure' ? cell.quarter : undefined)

function cellOf(cell: Cell, role: string, first: boolean): PageCell {
  if (typeof cell === 'string')
    return [
      { ...text, face: role === 'row' ? 'regular' : 'strong', text: cell, ...(first ? {} : { color: 'tinta-2', size: 8, face: 'label' }) },
    ]
  if (cell.kind === 'spark') return { drawing: sparkDrawing(cell) }
  return [
    {
      ...text,
      face: cell.value === null ? 'regular' : 'strong',
      color: cell.value === null ? 'tinta-2' : 'tinta',
      text: cell.text,
      figure: cell,
    },
  ]
}

/** One box per row; the head goes again on every page. Its tag begins with the first that is drawn: one that is never drawn would never end. */
export function pageTable(doc: Doc, { columns, rows }: PageTable, width: number, between = wide): Box[] {
  const widths = columnWidths(doc, { columns, rows }, width, between)
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((a, b) => a + b, 0) + i * between)
  let table: Tag | null = null
  let holder: Tag | null = null
  const inTable = (parent: Tag, last: boolean, fill: (table: Tag) => void) => {
    table ??= doc.struct('Table')
    if (holder !== parent) parent.add(table)
    holder = parent
    fill(table)
    if (last) table.end()
  }
  const head = headBox(doc, columns, widths, lefts, width, inTable, rows.length === 0)
  const body = rows.map((row, i) => rowBox(doc, row, columns, widths, lefts, width, i === rows.length - 1, inTable, head))
  return head.height > 0 ? [head, ...body] : body
}

type InTable = (parent: Tag, last: boolean, fill: (table: Tag) => void) => void

function headBox(
  doc: Doc,
  columns: PageTable['columns'],
  widths: number[],
  lefts: number[],
  width: number,
  inTable: InTable,
  last: boolean,
): Box {
  const lines = columns.map(({ label }, i) => brokenLines(doc, [{ ...header, text: label }], widths[i] as number))
  const most = Math.max(0, ...lines.map((l) => l.length))
  const height = most ? most * 9.2 + 3.4 : 0
  const put = (i: number, cell: Line[], x: number, y: number, tag: Tag | null) => {
    const [at, top, align] = [x + (lefts[i] as number), y + 7.6 + (most - cell.length) * 9.2, columns[i]?.align]
    if (tag) writeLines(doc, tag, cell, at, top, 9.2, align, widths[i])
    else showLines(doc, cell, at, top, 9.2, align, widths[i])
  }
  const once = (tr: Tag, x: number, y: number) => {
    for (const [i, cell] of lines.entries()) {
      const scope = (cell.length ? { scope: 'Column' } : {}) as PDFKit.Mixins.StructureElementOptions
      tagged(doc, tr, cell.length ? 'TH' : 'TD', scope, (tag) => put(i, cell, x, y, tag))
    }
  }
  const again = (x: number, y: number) =>
    decoration(doc, () => {
      for (const [i, cell] of lines.entries()) put(i, cell, x, y, null)
    })
  let drawn = false
  const line = (x: number, y: number) => decoration(doc, () => rule(doc, x, y + height - 1.5, width, 'regla-2', 0.6))
  return {
    height,
    gap: 3,
    keep: true,
    draw: (parent, x, y) => {
      if (drawn) again(x, y)
      else inTable(parent, last, (table) => tagged(doc, table, 'TR', {}, (tr) => once(tr, x, y)))
      drawn = true
      line(x, y)
    },
  }
}

function rowBox(
  doc: Doc,
  { cells, role, quarters = [] }: PageTable['rows'][number],
  columns: PageTable['columns'],
  widths: number[],
  lefts: number[],
  width: number,
  last: boolean,
  inTable: InTable,
  head: Box,
): Box {
  const laid = cells.map((cell, i): Line[] | { drawing: Drawing } =>
    Array.isArray(cell) ? fewestLines(doc, cell, widths[i] as number) : cell,
  )
  const most = Math.max(1, ...laid.map((cell) => (Array.isArray(cell) ? cell.length : 1)))
  const above = role === 'total' ? 3 : 0
  const height = most * leading + 1.5 + above
  return {
    height,
    gap: 0,
    repeat: head,
    draw: (parent, x, y) => {
      if (role === 'total') decoration(doc, () => rule(doc, x, y + 1, width, 'tinta', 0.9))
      inTable(parent, last, (table) =>
        tagged(doc, table, 'TR', {}, (tr) => {
          for (const [i, cell] of laid.entries()) {
            const at = x + (lefts[i] as number)
            const quarter = quarters[i]
            if (quarter) decoration(doc, () => quarterBar(doc, quarter, at + (widths[i] as number), y + above + leading + 0.9))
            const type = i === 0 ? 'TH' : 'TD'
            const options = (i === 0 ? { scope: 'Row' } : {}) as PDFKit.Mixins.StructureElementOptions
            if (Array.isArray(cell))
              tagged(doc, tr, type, options, (tag) =>
                writeLines(doc, tag, cell, at, y + above + 8.2, leading, columns[i]?.align, widths[i]),
              )
            else {
              tagged(doc, tr, type, options, () => {})
              decoration(doc, () => drawShapes(doc, cell.drawing.shapes, at, y + above + (leading - cell.drawing.height) / 2 + 0.8))
            }
          }
        }),
      )
    },
  }
}

const barWidth = 16

/** Ends at the right, under the figure. */
function quarterBar(doc: Doc, quarter: Quarter, right: number, y: number): void {
  const length = barWidth * quarterShare(quarter)
  rule(doc, right - length, y, length, quarterToken(quarter), 1.4)
}

/** Columns of figures take what they need; columns of words share the rest by what they would like. */
function columnWidths(doc: Doc, { columns, rows }: PageTable, width: number, between: number): number[] {
  const whole = wantedWidths(doc, { columns, rows }, false)
  const room = width - between * (columns.length - 1)
  const wanted = whole.reduce((a, b) => a + b, 0) <= room ? whole : wantedWidths(doc, { columns, rows }, true)
  const rigid = columns.map(({ align }, i) => align === 'right' || rows.some(({ cells }) => cells[i] && !Array.isArray(cells[i])))
  const taken = wanted.reduce((sum, w, i) => sum + (rigid[i] ? w : 0), 0)
  const asked = wanted.reduce((sum, w, i) => sum + (rigid[i] ? 0 : w), 0)
  if (taken + asked <= room) {
    const first = rigid.indexOf(false)
    return wanted.map((w, i) => (i === first ? w + room - taken - asked : w))
  }
  const share = Math.max(0.2, (room - taken) / asked)
  const shrunk = wanted.map((w, i) => (rigid[i] ? w : w * share))
  const total = shrunk.reduce((a, b) => a + b, 0)
  return shrunk.map((w) => (total > room ? (w * room) / total : w))
}

/** Widths at which nothing wraps; `split`: the heads of figures may take some three lines. */
function wantedWidths(doc: Doc, { columns, rows }: PageTable, split: boolean): number[] {
  return columns.map(({ label, align }, i) => {
    const whole = widthOf(doc, label, header)
    const longest =
      split && align === 'right' ? Math.max(whole / 2.5, ...label.split(' ').map((word) => widthOf(doc, word, header))) : whole
    const inner = rows.map(({ cells }) => {
      const cell = cells[i]
      if (!cell) return 0
      return Array.isArray(cell) ? Math.max(0, ...brokenLines(doc, cell, 9999).map(widthOfLine)) : cell.drawing.width
    })
    return Math.max(longest, ...inner) + 0.5
  })
}
