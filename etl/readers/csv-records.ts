import { fault } from './fault.ts'

/** Characters of one record beyond which its quote is taken as never closed. */
const LONGEST = 1 << 24

export interface CsvRecord {
  /** 1-based number of the record; a line break inside quotes does not count. Blank lines do. */
  number: number
  cells: string[]
}

/** RFC 4180 records from pieces of text: quotes, doubled quotes, line ends of any system. An unclosed quote is refused. */
export async function* csvRecords(path: string, pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  const records = new Records(path, delimiter)
  for await (const piece of pieces) {
    yield* records.push(piece)
    if (records.waiting > LONGEST) break
  }
  yield* records.end()
}

/** The rows of a small text with commas as objects by header; cells are trimmed. */
export function csvObjects(path: string, text: string): Record<string, string>[] {
  const records = new Records(path, ',')
  const [head, ...rows] = [...records.push(text), ...records.end()]
  const names = head?.cells.map((cell) => cell.trim()) ?? []
  return rows.map(({ cells }) => Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? '').trim()])))
}

class Records {
  private rest = ''
  private number = 0

  constructor(
    private readonly path: string,
    private readonly delimiter: string,
  ) {}

  /** Characters of the record that has not ended yet. */
  get waiting(): number {
    return this.rest.length
  }

  *push(piece: string): Generator<CsvRecord> {
    const text = this.rest + piece
    let from = 0
    for (let end = recordEnd(text, from, this.delimiter); end >= 0 && end + 1 < text.length; end = recordEnd(text, from, this.delimiter)) {
      yield { number: ++this.number, cells: cellsOf(text.slice(from, end), this.delimiter) }
      from = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
    }
    this.rest = text.slice(from)
  }

  *end(): Generator<CsvRecord> {
    const last = this.rest.replace(/(\r\n|\n|\r)$/, '')
    if (recordEnd(`${last}\n`, 0, this.delimiter) < 0)
      throw fault(
        this.path,
        { row: this.number + 1 },
        'abre una comilla que nunca se cierra',
        'Revise las comillas de esa fila en el original',
      )
    if (last !== '') yield { number: ++this.number, cells: cellsOf(last, this.delimiter) }
  }
}

/** Position of the line end that closes the record starting at `from`, or −1. A quote opens only at the start of a cell. */
function recordEnd(text: string, from: number, delimiter: string): number {
  const mark = delimiter.charCodeAt(0)
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      if (quoted) quoted = false
      else quoted = at === from || text.charCodeAt(at - 1) === mark || text.charCodeAt(at - 1) === 34
    } else if (!quoted && (code === 10 || code === 13)) return at
  }
  return -1
}

function cellsOf(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter)
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (record[at] !== '"') {
      const end = record.indexOf(delimiter, at)
      cells.push(end < 0 ? record.slice(at) : record.slice(at, end))
      if (end < 0) return cells
      at = end + 1
      continue
    }
    let close = record.indexOf('"', at + 1)
    while (close >= 0 && record[close + 1] === '"') close = record.indexOf('"', close + 2)
    const end = record.indexOf(delimiter, close)
    const tail = record.slice(close + 1, end < 0 ? undefined : end)
    cells.push(record.slice(at + 1, close).replaceAll('""', '"') + tail)
    if (end < 0) return cells
    at = end + 1
  }
}
