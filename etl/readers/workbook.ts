import XLSX from '@e965/xlsx'
import type { ReadTable, Row } from '@radier/geodata/row'
import { asFault, fault } from './fault.ts'
import { DOWNLOAD_AGAIN, firstBytes, isGzip, isOle, isZip, wholeFile } from './input.ts'
import { BATCH, BLANK_ROW, columnsOf, isBlank, isNote, NOTE, started, Tally } from './table.ts'
import { collapse } from './text.ts'
import { zipEntries } from './zip.ts'

/** Rows from the first of the sheet on; rows and cells without anything are missing. */
type Cells = (XLSX.CellObject | undefined)[][]

/**
 * One sheet of an Excel workbook: xlsx, binary xls or SpreadsheetML, told by its bytes whatever its name.
 * Numbers are numbers, dates ISO text; blank rows and notes after the header (1-based row, default 1) are skipped and counted.
 */
export async function readWorkbook(path: string, where: { sheet?: string; header?: number } = {}): Promise<ReadTable> {
  const bytes = await workbookBytes(path)
  const name = chooseSheet(path, parsed(path, bytes, { bookSheets: true }).SheetNames, where.sheet)
  const cells: Cells | undefined = parsed(path, bytes, { sheets: [name], cellNF: true }).Sheets[name]?.['!data']
  if (!cells) throw fault(path, { sheet: name }, 'la hoja no se puede leer', DOWNLOAD_AGAIN)
  return readSheet(path, name, cells, where.header ?? 1)
}

/** Names of its sheets, in order, and whether it brings macros (which are never run). */
export async function workbookSheets(path: string): Promise<{ sheets: string[]; macros: boolean }> {
  const bytes = await workbookBytes(path)
  const { SheetNames, vbaraw } = parsed(path, bytes, { bookSheets: true, bookVBA: true })
  const macros = vbaraw !== undefined || (isZip(bytes) && bytes.includes('vbaProject.bin'))
  return { sheets: SheetNames, macros }
}

function parsed(path: string, bytes: Buffer, options: XLSX.ParsingOptions): XLSX.WorkBook {
  try {
    return XLSX.read(bytes, { dense: true, cellText: false, cellHTML: false, cellFormula: false, ...options })
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    if (locked) throw fault(path, {}, 'el libro tiene contraseña', 'Guárdelo sin contraseña', error)
    throw asFault(path, error, 'el libro está dañado o truncado', DOWNLOAD_AGAIN)
  }
}

async function workbookBytes(path: string): Promise<Buffer> {
  const head = await firstBytes(path)
  if (isZip(head)) {
    const entries = await zipEntries(path)
    if (!entries.some((entry) => /^xl\/workbook\.|^content\.xml$/.test(entry.name)))
      throw fault(path, {}, 'es un zip pero no un libro de Excel', 'Descomprímalo y use el libro que trae, o declare su formato')
    for (const entry of entries) entry.read()
  } else if (!isOle(head) && !isGzip(head)) {
    const start = head.toString('latin1').replace(/^[\s\u00ef\u00bb\u00bf]+/, '')
    if (/^<(!doctype html|html|table|head|body)/i.test(start))
      throw fault(
        path,
        {},
        'es una página HTML con nombre de libro',
        'Puede ser un aviso de error del sitio: ábrala y, si es la tabla, guárdela como .xlsx',
      )
    if (!/^<(\?xml|\?mso|(ss:)?Workbook)/i.test(start))
      throw fault(path, {}, 'sus bytes no son de un libro de Excel', 'Si es texto separado por comas, declárelo como csv')
  }
  return wholeFile(path)
}

function chooseSheet(path: string, names: string[], wanted: string | undefined): string {
  const list = names.map((name) => `«${name}»`).join(', ')
  if (wanted === undefined) {
    if (names.length === 1) return names[0]!
    throw fault(path, {}, `el libro tiene ${names.length} hojas y no se dice cuál leer`, `Indique una de estas: ${list}`)
  }
  const key = collapse(wanted).toLowerCase()
  const found = names.find((name) => name === wanted) ?? names.find((name) => collapse(name).toLowerCase() === key)
  if (found === undefined) throw fault(path, {}, `no tiene la hoja «${wanted}»`, `Las hojas que tiene son ${list}`)
  return found
}

function readSheet(path: string, name: string, sheet: Cells, header: number): Promise<ReadTable> {
  const tally = new Tally()
  const value = (cell: XLSX.CellObject | undefined) => cellValue(cell, tally)
  const cells = Array.from(sheet[header - 1] ?? [], (cell) => cellValue(cell, tally))
  while (cells.length > 0 && isBlank(cells.at(-1))) cells.pop()
  if (cells.length === 0)
    throw fault(
      path,
      { sheet: name, row: header },
      'no hay encabezado en esa fila',
      'Indique la fila donde están los nombres de las columnas',
    )
  const columns = columnsOf(cells)
  function* batches(): Generator<Row[]> {
    let batch: Row[] = []
    let blanks = 0
    for (let at = header; at < sheet.length; at++) {
      const row = Array.from(sheet[at] ?? [], value)
      if (row.every(isBlank)) {
        blanks++
        continue
      }
      tally.add(BLANK_ROW, blanks)
      blanks = 0
      if (isNote(row, columns.length)) {
        tally.add(NOTE)
        continue
      }
      const values: Record<string, unknown> = {}
      columns.forEach((column, position) => {
        values[column.header] = row[position] ?? null
      })
      const stray = row.findIndex((cell, position) => position >= columns.length && !isBlank(cell))
      if (stray >= 0)
        throw fault(
          path,
          { sheet: name, row: at + 1 },
          `hay un dato («${row[stray]}») en una columna sin encabezado`,
          'Revise la fila del encabezado',
        )
      batch.push({ number: at + 1, values })
      if (batch.length === BATCH) {
        yield batch
        batch = []
      }
    }
    if (batch.length > 0) yield batch
  }
  return started(path, { sheet: name }, { columns, tally }, batches())
}

function cellValue(cell: XLSX.CellObject | undefined, tally: Tally): unknown {
  if (!cell || cell.t === 'z' || cell.v === undefined) return null
  if (cell.t === 'e') {
    tally.add('celdas con error de Excel (#N/D, #REF!…) leídas como vacías')
    return null
  }
  if (cell.v instanceof Date) return cell.v.toISOString()
  if (cell.t === 'n' && typeof cell.z === 'string' && XLSX.SSF.is_date(cell.z)) return isoDate(cell.v as number)
  return tally.mend(cell.v)
}

function isoDate(serial: number): string {
  const { y, m, d, H, M, S } = XLSX.SSF.parse_date_code(serial)
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${y}-${two(m)}-${two(d)}`
  return H || M || S ? `${date}T${two(H)}:${two(M)}:${two(Math.floor(S))}` : date
}
