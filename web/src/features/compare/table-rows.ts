/** Order and writing of the table. Pure. */
import { plainNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { coverageText } from '@radier/geodata/measure/known'
import { type Comparison, figureOf, type Line, writtenOf } from './comparison.ts'

export interface Order {
  /** «nombre» or the id of an indicator. */
  column: string
  descending: boolean
}

/** Codes in an order; as they came without one. The unknown are always last. */
export function orderCodes(
  codes: readonly string[],
  order: Order | null,
  comparison: Comparison,
  nameOf: (code: string) => string,
): string[] {
  if (!order) return [...codes]
  const sign = order.descending ? -1 : 1
  const byName = (a: string, b: string) => nameOf(a).localeCompare(nameOf(b), 'es')
  const line = comparison.lines.find(({ id }) => id === order.column)
  if (!line) return [...codes].sort((a, b) => sign * byName(a, b))
  return [...codes].sort((a, b) => {
    const [left, right] = [figureOf(comparison, line, a), figureOf(comparison, line, b)]
    if (left === null || right === null) return left === right ? byName(a, b) : left === null ? 1 : -1
    return sign * (left - right) || byName(a, b)
  })
}

const quote = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const plain = (written: string) => written.replaceAll('.', '').replace('−', '-')
const header = ({ indicator, text, period }: Line) => `${indicator.title}, ${period} (${text.unit})`

/**
 * What a Chilean spreadsheet opens: «;», decimal comma, BOM, Spanish headers, every digit that is stored, «s/i» for the unknown. The
 * country stands last, and of its figures that are only what is known, of how many comunas they are.
 */
export function csvOf(
  codes: readonly string[],
  lines: readonly Line[],
  comparison: Comparison,
  nameOf: (code: string) => string,
  regionName: (code: string) => string,
): string {
  const head = ['Código', 'Comuna', 'Región', ...lines.map(header), 'Lo conocido']
  const body = codes.map((code) => [
    code,
    nameOf(code),
    regionName(code),
    ...lines.map((line) => {
      const value = figureOf(comparison, line, code)
      return value === null ? writtenOf(comparison, line, code) : plainNumber(value)
    }),
    '',
  ])
  body.push([
    '0',
    'Chile',
    '',
    ...lines.map(({ country }) => (country === null ? UNKNOWN : plainNumber(country))),
    lines.flatMap((line) => (line.coverage ? [`${header(line)}: ${coverageText(line.coverage)}`] : [])).join('; '),
  ])
  return `\uFEFF${[head, ...body].map((row) => row.map(quote).join(';')).join('\r\n')}\r\n`
}

/** What is pasted into a spreadsheet: tabs, the figures as they are on screen. */
export function tsvOf(codes: readonly string[], lines: readonly Line[], comparison: Comparison, nameOf: (code: string) => string): string {
  const head = ['Código', 'Comuna', ...lines.map(header)]
  const body = codes.map((code) => [code, nameOf(code), ...lines.map((line) => plain(writtenOf(comparison, line, code)))])
  return [head, ...body].map((row) => row.join('\t')).join('\n')
}
