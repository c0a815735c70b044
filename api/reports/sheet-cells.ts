/** The cells of our sheets: heads, words, figures and links. */
import type { Figure } from '@radier/geodata/ficha/content'
import { UNKNOWN } from '@radier/geodata/measure/format'
import type { CellObject, Row, Sheet } from 'write-excel-file/node'
import { formatOf, numberOf } from './cells.ts'
import type { FileContent } from './print-setup.ts'
import { tallEnough } from './row-height.ts'

export const head = (value: string, align: 'left' | 'right' = 'left'): CellObject => ({
  value,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  align,
  alignVertical: 'bottom',
  backgroundColor: '#F3F0EA',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#857E72',
})

/** Opens another place of the workbook; where, the sheet says apart. */
export const link = (value: string): CellObject => ({ value, type: String, alignVertical: 'top', textColor: '#7A3F15' })

/** Always written as text: nothing that a person typed is ever read as a formula. */
export type Words = (value: string, wrap?: boolean) => CellObject

/** Cells of words, one for all that say the same: hundreds of sheets say mostly the same. */
export function sharedWords(): Words {
  const [plain, wrapped] = [new Map<string, CellObject>(), new Map<string, CellObject>()]
  return (value, wrap = false) => {
    const known = wrap ? wrapped : plain
    const cell = known.get(value) ?? { value, type: String, alignVertical: 'top', ...(wrap ? { wrap } : {}) }
    known.set(value, cell)
    return cell
  }
}

const unknown: CellObject = { value: UNKNOWN, type: String, align: 'right', alignVertical: 'top', textColor: '#676157' }

export function figureCell(figure: Figure | undefined): CellObject {
  if (!figure) return unknown
  const value = numberOf(figure)
  if (typeof value === 'string')
    return { value, type: String, align: 'right', alignVertical: 'top', ...(figure.value === null ? { textColor: '#676157' } : {}) }
  return { value, type: Number, format: formatOf(figure), align: 'right', alignVertical: 'top' }
}

export function sheetOf(
  name: string,
  data: Row[],
  widths: number[],
  sticky: number,
  orientation: 'portrait' | 'landscape',
): Sheet<FileContent> {
  return {
    sheet: name,
    data: data.map((row) => tallEnough(row, widths)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: sticky,
    ...(orientation === 'landscape' ? { orientation } : {}),
  }
}
