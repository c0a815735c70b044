/** What the readers of grids share: names of columns, notes under a table, counts of what was repaired. */
import type { ReadTable, Row } from '@radier/geodata/row'
import { fault, type Where } from './fault.ts'
import { collapse, unmangle } from './text.ts'

export type Column = ReadTable['columns'][number]
export const BATCH = 1000

export class Tally {
  readonly list: ReadTable['repaired'] = []

  add(message: string, count = 1) {
    const entry = this.list.find((known) => known.message === message)
    if (entry) entry.count += count
    else if (count > 0) this.list.push({ message, count })
  }

  /** The text with broken accents repaired, counted when it was. Other values pass untouched. */
  mend(value: unknown): unknown {
    if (typeof value !== 'string') return value
    const mended = unmangle(value)
    if (mended !== value) this.add('textos con tildes dañadas reparados')
    return mended
  }
}

/** «A», «Z», «AA»… for a 0-based position. */
function letterOf(position: number): string {
  const rest = position % 26
  const letter = String.fromCharCode(65 + rest)
  return position < 26 ? letter : letterOf((position - rest) / 26 - 1) + letter
}

/** One column per cell of a header row. A blank header is named «(sin nombre C)»; a repeated one gets « (2)», « (3)»… */
export function columnsOf(cells: unknown[]): Column[] {
  const seen = new Map<string, number>()
  return cells.map((cell, position) => {
    const letter = letterOf(position)
    const text = cell === null || cell === undefined ? '' : unmangle(collapse(String(cell)))
    const name = text || `(sin nombre ${letter})`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return { header: times === 1 ? name : `${name} (${times})`, letter }
  })
}

export const isBlank = (value: unknown) => value === null || value === undefined || (typeof value === 'string' && collapse(value) === '')

/** A note under or between the data: the only cell with something, in a table of three columns or more, is a text without digits only. */
export function isNote(cells: unknown[], width: number): boolean {
  if (width < 3) return false
  const filled: unknown[] = []
  for (const cell of cells) if (!isBlank(cell) && filled.push(cell) > 1) return false
  return filled.length === 1 && typeof filled[0] === 'string' && !/^[\d.,\s-]+$/.test(filled[0])
}

export const NOTE = 'notas bajo la tabla omitidas'
export const BLANK_ROW = 'filas en blanco omitidas'

/** Pulls the first batch before answering, so that a file without rows is refused when it is opened. */
export async function started(
  path: string,
  where: Where,
  table: { columns: Column[]; tally: Tally; crs?: string },
  batches: AsyncGenerator<Row[]> | Generator<Row[]>,
): Promise<ReadTable> {
  const first = await batches.next()
  if (first.done)
    throw fault(
      path,
      where,
      'no tiene ninguna fila de datos',
      'Revise que sea el archivo completo y que el encabezado esté en la fila indicada',
    )
  async function* rows() {
    yield first.value as Row[]
    yield* batches
  }
  return { columns: table.columns, rows: rows(), crs: table.crs, repaired: table.tally.list }
}
