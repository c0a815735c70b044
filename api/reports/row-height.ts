/** How tall a row is: LibreOffice does not work out by itself how many lines wrapped words take. */
import type { CellObject, Row } from 'write-excel-file/node'

const LINE_POINTS = 13
/** Bold letters against the figures that columns are measured in. */
const BOLD = 1.1

/** The row with its height in points, when the words that wrap in columns of these widths need more than a line. */
export function tallEnough(row: Row, widths: readonly number[]): Row {
  const lines = Math.max(
    1,
    ...row.map((cell, i) =>
      wraps(cell) ? linesOf(String(cell.value), widthAt(widths, i, cell.columnSpan) / (cell.fontWeight ? BOLD : 1)) : 1,
    ),
  )
  if (lines === 1) return row
  const at = row.findIndex(wraps)
  return row.with(at, { ...(row[at] as CellObject), height: lines * LINE_POINTS + 2 })
}

const widthAt = (widths: readonly number[], at: number, span = 1): number =>
  widths.slice(at, at + span).reduce((sum, width) => sum + width, 0) || 10

const wraps = (cell: Row[number]): cell is CellObject => typeof cell === 'object' && cell !== null && 'wrap' in cell && cell.wrap === true

/** Lines that words take when each goes whole on the next line if it does not fit, and is cut only when no line holds it. */
function linesOf(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const wanted = used ? used + 1 + word.length : word.length
    if (wanted <= width) {
      used = wanted
      continue
    }
    if (used) lines++
    lines += Math.ceil(word.length / width) - 1
    used = word.length % width
  }
  return lines
}
