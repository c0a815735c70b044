/** Fichas as CSV for es-CL: UTF-8 with its mark, «;» between fields, decimal comma, no dots for thousands, «s/i» for the unknown. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import { plainNumber } from '@radier/geodata/measure/format'
import { inert, numberOf } from './cells.ts'
import { type Line, lineColumns, linesOf, VALUE } from './figure-lines.ts'

/** `valor` is a number with every digit that is stored; `texto` is what the ficha prints. */
export function renderCsv(contents: readonly FichaContent[]): Uint8Array {
  const columns = lineColumns.flatMap(({ name, of }) => [
    ...(name === VALUE.before ? [{ name: VALUE.name, of: numeral }] : []),
    { name, of: (line: Line) => inert(of(line)) },
  ])
  const rows = [columns.map(({ name }) => name), ...linesOf(contents).map((line) => columns.map(({ of }) => of(line)))]
  return new TextEncoder().encode(`\ufeff${rows.map((fields) => fields.map(field).join(';')).join('\r\n')}\r\n`)
}

function numeral({ entry: { figure } }: Line): string {
  const value = numberOf(figure)
  return typeof value === 'number' ? plainNumber(value) : inert(value)
}

const field = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
