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
  let rest = ''
  let number = 0
  for await (const piece of pieces) {
    rest += piece
    let from = 0
    for (let end = recordEnd(rest, from, delimiter); end >= 0 && end + 1 < rest.length; end = recordEnd(rest, from, delimiter)) {
      yield { number: ++number, cells: cellsOf(rest.slice(from, end), delimiter) }
      from = rest[end] === '\r' && rest[end + 1] === '\n' ? end + 2 : end + 1
    }
    rest = rest.slice(from)
    if (rest.length > LONGEST) break
  }
  const last = rest.replace(/(\r\n|\n|\r)$/, '')
  if (recordEnd(`${last}\n`, 0, delimiter) < 0)
    throw fault(path, { row: number + 1 }, 'abre una comilla que nunca se cierra', 'Revise las comillas de esa fila en el original')
  if (last !== '') yield { number: ++number, cells: cellsOf(last, delimiter) }
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
