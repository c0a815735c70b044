/** The cells of a row as the fields of a site: what is read, and what has to be said of it. */
import type { Decimal } from '@radier/etl/readers/number'
import { parseChileanNumber } from '@radier/etl/readers/number'
import { formatNumber } from '@radier/geodata/measure/format'
import { type Owner, owners } from '@radier/geodata/planning/site'
import type { UploadField } from '../contract-uploads.ts'
import { readArea } from './area.ts'
import type { Finding, KeptRow } from './job.ts'
import { readOwner } from './owner.ts'
import { columnOf, decimalOf } from './positions.ts'

type Said = Pick<Finding, 'field' | 'what' | 'remedy'> & { kind: 'aviso' | 'superficie' | 'precio' }
export interface RowFields {
  name: string | null
  areaM2: number | null
  owner: Owner
  priceUfM2: number | null
  /** In all, UF. */
  priceUf: number | null
  attributes: Record<string, string | number | boolean>
  said: Said[]
}

const unknown = /^(s\/?i|sin (informaci[oó]n|dato|datos)|n\/?[ad]|no aplica|null|nan|[-–—])$/i
/** A spreadsheet would run it: here it is a text like any other. */
const formula = /^[=@]|^[+-](?![\d.,\s])/

export function rowReader(
  columns: readonly string[],
  fields: readonly (UploadField | undefined)[],
  rows: readonly KeptRow[],
): (row: KeptRow) => RowFields {
  const at = (field: UploadField) => columnOf(fields, field)
  const marks = columns.map((_, i) => (isNumber(fields[i]) ? decimalOf(rows.map(([, cells]) => cells[i] ?? null)) : undefined))
  const written = areaIsWritten(fields, rows)
  const kept = columns.flatMap((name, i) => (fields[i] === 'keep' || fields[i] === 'zone' ? [[name, i] as const] : []))
  return ([, cells]) => {
    const said: Said[] = []
    const cell = (i: number) => (i < 0 || typeof cells[i] === 'boolean' ? null : ((cells[i] ?? null) as string | number | null))
    const areaAt = at('areaM2') >= 0 ? at('areaM2') : at('areaHa')
    const unit = fields[areaAt] === 'areaHa' ? 10_000 : 1
    const priceAt = at('priceUfM2') >= 0 ? at('priceUfM2') : at('priceUf')
    const areaM2 = areaAt < 0 ? null : area(cell(areaAt), unit, marks[areaAt], columns[areaAt]!, written, said)
    const price = priceAt < 0 ? null : priceOf(cell(priceAt), marks[priceAt], columns[priceAt]!, said)
    const attributes: RowFields['attributes'] = {}
    for (const [name, i] of kept) if (cells[i] !== null && cells[i] !== undefined) attributes[name] = cells[i]
    const inert = columns.filter((_, i) => typeof cells[i] === 'string' && formula.test(cells[i]))
    if (inert.length)
      said.push({ kind: 'aviso', field: inert.join(', '), what: 'Trae una fórmula', remedy: 'Se guarda como texto y no se ejecuta' })
    const name = textOf(cell(at('name')))
    if (name === null)
      said.push({ kind: 'aviso', field: columns[at('name')] ?? null, what: 'Sin nombre', remedy: 'Se llamará con el número de su fila' })
    return {
      name,
      areaM2,
      owner: at('owner') < 0 ? 'desconocido' : ownerOf(cell(at('owner')), columns[at('owner')]!, said),
      priceUfM2: fields[priceAt] === 'priceUfM2' ? price : null,
      priceUf: fields[priceAt] === 'priceUf' ? price : null,
      attributes,
      said,
    }
  }
}

const isNumber = (field: UploadField | undefined) =>
  field === 'areaM2' || field === 'areaHa' || field === 'priceUfM2' || field === 'priceUf'
/** Cut between letters: half of one cannot be kept. */
const textOf = (cell: string | number | null) =>
  Array.from(String(cell ?? '').trim())
    .slice(0, 120)
    .join('') || null

/** Whether most cells of the surface carry their unit: then it is how the file writes, and nothing to be told. */
function areaIsWritten(fields: readonly (UploadField | undefined)[], rows: readonly KeptRow[]): boolean {
  const i = fields.findIndex((field) => field === 'areaM2' || field === 'areaHa')
  const texts = i < 0 ? [] : rows.map(([, cells]) => cells[i]).filter((cell) => typeof cell === 'string')
  return texts.filter((text) => readArea(text, 1)?.written).length > rows.length / 2
}

function area(
  cell: string | number | null,
  unit: number,
  mark: Decimal | undefined,
  field: string,
  usual: boolean,
  said: Said[],
): number | null {
  if (cell === null || (typeof cell === 'string' && unknown.test(cell.trim()))) return null
  const read = readArea(cell, unit, mark)
  if (read === null) {
    said.push({ kind: 'aviso', field, what: `«${short(cell)}» no se entiende como superficie`, remedy: 'Queda s/i' })
    return null
  }
  if (read.squareMetres <= 0) {
    said.push({ kind: 'superficie', field, what: `${short(cell)} no es una superficie`, remedy: 'Queda s/i, no cero' })
    return null
  }
  if (read.written && !usual)
    said.push({
      kind: 'superficie',
      field,
      what: `«${short(cell)}» es texto`,
      remedy: `Se lee ${formatNumber(read.squareMetres, read.squareMetres % 1 ? 1 : 0)} m²`,
    })
  return read.squareMetres
}

function priceOf(cell: string | number | null, mark: Decimal | undefined, field: string, said: Said[]): number | null {
  if (cell === null || (typeof cell === 'string' && unknown.test(cell.trim()))) return null
  const value = typeof cell === 'number' ? cell : parseChileanNumber(cell.replace(/\s*UF(\s*\/\s*m[2²])?\s*/gi, ''), mark)
  if (value !== null && value > 0) return value
  const what = value === null ? `«${short(cell)}» no es un precio` : `${short(cell)} no es un precio`
  said.push(
    value === null ? { kind: 'aviso', field, what, remedy: 'Queda s/i' } : { kind: 'precio', field, what, remedy: 'Queda s/i, no cero' },
  )
  return null
}

function ownerOf(cell: string | number | null, field: string, said: Said[]): Owner {
  const text = textOf(cell)
  if (text === null) return 'desconocido'
  const known = text in owners ? (text as Owner) : readOwner(text)
  if (known === null || known === 'desconocido')
    said.push({ kind: 'aviso', field, what: 'No dice qué tipo de dueño es', remedy: 'Queda s/i: elíjalo en la ficha del sitio' })
  return known ?? 'desconocido'
}

const short = (cell: string | number) => (typeof cell === 'number' ? formatNumber(cell, cell % 1 ? 2 : 0) : cell.slice(0, 40))

/** What was said of a row's fields, as findings: those that changed a value may be undone, and then the row does not enter. */
export function findingsOfFields(row: number, { said }: RowFields, undone: ReadonlySet<string>): Finding[] {
  return said.map(({ kind, field, what, remedy }): Finding => {
    if (kind === 'aviso') return { row, field, kind, what, remedy, repair: null, count: 1 }
    const repair = `${kind}:${row}`
    return undone.has(repair)
      ? { row, field, kind: 'rechazada', what, remedy: 'Reparación deshecha: corríjalo en el archivo', repair, count: 1 }
      : { row, field, kind: 'reparada', what, remedy, repair, count: 1 }
  })
}
