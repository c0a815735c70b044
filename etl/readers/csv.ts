import type { ReadTable, Row } from '@radier/geodata/row'
import type { Format } from '@radier/geodata/source'
import { csvRecords } from './csv-records.ts'
import { type Encoding, encodingOf, textOf } from './encoding.ts'
import { fault } from './fault.ts'
import { BATCH, BLANK_ROW, columnsOf, isBlank, isNote, NOTE, started, Tally } from './table.ts'

type Csv = Extract<Format, { kind: 'csv' }>
const DELIMITERS = [';', ',', '\t'] as const

/**
 * Delimited text, plain or gzip. Encoding and delimiter are found out unless given; values stay text, as the file writes them.
 * A row with more cells than the header, or fewer, is refused: its values would stand under the wrong names.
 */
export async function readCsv(path: string, format: Csv, where: { header?: number } = {}): Promise<ReadTable> {
  const header = where.header ?? 1
  const { encoding, sample } = await encodingOf(path, format.encoding)
  if (/^\s*<(!doctype html|html)/i.test(sample))
    throw fault(
      path,
      {},
      'es una página HTML, no un archivo de texto separado',
      'Puede ser un aviso de error del sitio: descárguelo de nuevo',
    )
  const delimiter = format.delimiter ?? delimiterOf(sample, header)
  const tally = new Tally()
  if (encoding !== 'utf-8') tally.add(`archivo leído como ${NAMES[encoding]}`)
  const records = csvRecords(path, textOf(path, encoding), delimiter)
  let cells: string[] | undefined
  for await (const record of records) {
    if (record.number < header) continue
    cells = record.cells
    break
  }
  if (!cells || cells.every(isBlank))
    throw fault(path, { row: header }, 'no hay encabezado en esa fila', 'Indique la fila donde están los nombres de las columnas')
  while (isBlank(cells.at(-1))) cells.pop()
  const columns = columnsOf(cells)
  return started(path, {}, { columns, tally }, batches(path, columns, csvRecords(path, textOf(path, encoding), delimiter), header, tally))
}

const NAMES: Record<Encoding, string> = { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252', 'utf-16le': 'UTF-16' }

async function* batches(
  path: string,
  columns: ReadTable['columns'],
  records: ReturnType<typeof csvRecords>,
  header: number,
  tally: Tally,
): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  let blanks = 0
  for await (const { number, cells } of records) {
    if (number <= header) continue
    if (cells.every(isBlank)) {
      blanks++
      continue
    }
    tally.add(BLANK_ROW, blanks)
    blanks = 0
    if (isNote(cells, columns.length)) {
      tally.add(NOTE)
      continue
    }
    while (cells.length > columns.length && isBlank(cells.at(-1))) cells.pop()
    if (cells.length !== columns.length)
      throw fault(
        path,
        { row: number },
        `tiene ${cells.length} celdas y el encabezado ${columns.length}`,
        'Revise comillas y separadores de esa fila en el original',
      )
    const values: Record<string, unknown> = {}
    for (let i = 0; i < columns.length; i++) values[columns[i]!.header] = tally.mend(cells[i])
    batch.push({ number, values })
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/** The candidate that splits the header and the rows after it into the same number of cells, most cells first. */
function delimiterOf(sample: string, header: number): string {
  const lines = sample
    .split(/\r\n|\n|\r/)
    .slice(header - 1, header + 20)
    .filter((line) => line.trim() !== '')
  const score = (delimiter: string) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length)
    const same = counts.filter((count) => count === counts[0]).length / Math.max(1, counts.length)
    return (counts[0] ?? 1) > 1 ? same * 1000 + (counts[0] ?? 1) : 0
  }
  return [...DELIMITERS].sort((a, b) => score(b) - score(a))[0]!
}
