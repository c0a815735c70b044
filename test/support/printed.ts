/** What a renderer printed and stored of a ficha, and where it is not what the API says. */

import { read, SSF, utils, type WorkSheet } from '@e965/xlsx'
import { placesOf, sectionTables } from '@radier/api/reports/section-tables'
import { type FichaContent, type Figure, figuresOf } from '@radier/geodata/ficha/content'
import { parquetReadObjects } from 'hyparquet'
import initSqlJs from 'sql.js'

/** Every text that stands somewhere under the key of a figure. */
export type Printed = ReadonlyMap<string, readonly string[]>
/** What a file of data holds under the key of a figure: a number, or text where it is none; null is unknown. */
export type Stored = ReadonlyMap<string, number | string | null>
export interface Data {
  printed: Printed
  stored: Stored
}

/** Figures of the territory itself, which files of one row for each territory hold. */
export const ownFigures = (content: FichaContent): Figure[] =>
  figuresOf(content).filter(({ indicator, measure, code }) => indicator && measure !== 'derivada' && code === content.territory.code)

/** Figures that a renderer does not print as the API tells them, as sentences. */
export function differences(content: FichaContent, printed: Printed, figures = figuresOf(content)): string[] {
  return figures.flatMap(({ key, text }) => {
    const found = printed.get(key)
    if (!found) return [`${key}: falta ${text}`]
    return found.filter((other) => other !== text).map((other) => `${key}: ${other}, no ${text}`)
  })
}

/** Figures that a file does not store with every digit that the API tells, or an identifier that it stores as a quantity. */
export function imprecise(figures: readonly Figure[], stored: Stored): string[] {
  return figures.flatMap(({ key, value, text, style }) => {
    const asked = style === 'ano' || style === 'banda' ? text : value
    const found = stored.get(key) ?? null
    const wanted = asked === null && typeof found === 'string' ? text : asked
    return found === wanted ? [] : [`${key}: guarda ${found}, no ${wanted}`]
  })
}

/** Figures of a workbook of these fichas, its cells as a program in es-CL shows them: where a person reads them, and in «Cifras». */
export function figuresInWorkbook(bytes: Uint8Array, contents: readonly FichaContent[]): Data[] {
  const book = read(bytes, { cellNF: true })
  return contents.map((content, i) => {
    const found = gathering()
    const sheet = book.Sheets[book.SheetNames[(contents.length === 1 ? 1 : 2) + i] as string]!
    const places = placesOf(content)
    let row = 4
    for (const { rows } of sectionTables(content)) {
      row++
      for (const { figures } of rows) {
        for (const [at, { place }] of places.entries()) {
          const figure = figures[place]
          if (figure) found.add(figure.key, ...cellOf(sheet, row, 3 + at))
        }
        row++
      }
    }
    const raw = book.Sheets.Cifras
    if (contents.length === 1 && raw)
      for (let row = 1; row <= utils.decode_range(raw['!ref'] ?? 'A1').e.r; row++)
        found.add(String(cellOf(raw, row, 8)[1]), ...cellOf(raw, row, 3))
    return found
  })
}

function gathering(): Data & { add(key: string, text: string, value: number | string | null): void } {
  const [printed, stored] = [new Map<string, string[]>(), new Map<string, number | string | null>()]
  return {
    printed,
    stored,
    add(key, text, value) {
      printed.set(key, [...(printed.get(key) ?? []), text])
      stored.set(key, value)
    },
  }
}

/** Text and value of a cell. */
function cellOf(sheet: WorkSheet, r: number, c: number): [text: string, value: number | string | null] {
  const cell = sheet[utils.encode_cell({ r, c })]
  if (cell?.t !== 'n') return [String(cell?.v), cell?.v ?? null]
  return [esCl(SSF.format(cell.z ?? 'General', rounded(cell.v, cell.z ?? ''))), cell.v]
}

const esCl = (text: string): string => text.replace(/[.,](?=\d)/g, (mark) => (mark === ',' ? '.' : ','))

/** Rounded from its decimal writing, as a spreadsheet does: 15,85 is 15,9 though the nearest double lies below it. */
function rounded(value: number, format: string): number {
  const decimals = (/\.(0+)/.exec(format)?.[1]?.length ?? 0) + (/%(?!")/.test(format) ? 2 : 0)
  const shifted = Math.round(Number(`${Math.abs(value)}e${decimals}`))
  return format && Number.isFinite(shifted) ? Math.sign(value) * Number(`${shifted}e-${decimals}`) : value
}

/** Figures of a CSV of one ficha. */
export function figuresInCsv(bytes: Uint8Array): Data {
  const found = gathering()
  const [head = [], ...rows] = new TextDecoder()
    .decode(bytes)
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, q, plain]) => q?.replaceAll('""', '"') ?? plain ?? ''),
    )
  const at = (name: string) => head.findIndex((text) => text.replace('\ufeff', '') === name)
  for (const row of rows) {
    const value = row[at('valor')] as string
    const number = /^-?\d+(,\d+)?$/.test(value) ? Number(value.replace(',', '.')) : value
    found.add(row[at('clave')] as string, row[at('texto')] as string, number)
  }
  return found
}

/** Figures of a Parquet file of one ficha, as its reader gives them. */
export async function figuresInParquet(bytes: Uint8Array): Promise<Data> {
  const found = gathering()
  const rows = await parquetReadObjects({ file: bytes.slice().buffer })
  for (const { clave, texto, valor } of rows) found.add(String(clave), String(texto), (valor as number | null) ?? String(texto))
  return found
}

/** A CSV has no types: what is text in other files reads there as a number. */
export const untyped = (figures: readonly Figure[]): Figure[] => figures.filter(({ style }) => style !== 'ano')

/** Figures of one row of columns. */
export function figuresInRow(row: Readonly<Record<string, unknown>>): Data {
  const found = gathering()
  for (const [name, value] of Object.entries(row))
    if (`${name}.texto` in row) found.add(`${name}.${row.codigo}`, String(row[`${name}.texto`]), value as number | string | null)
  return found
}

export const figuresInGeojson = (bytes: Uint8Array): Data =>
  figuresInRow(JSON.parse(new TextDecoder().decode(bytes)).features[0].properties)

export async function figuresInGeopackage(bytes: Uint8Array): Promise<Data> {
  const SQL = await initSqlJs()
  const db = new SQL.Database(bytes)
  const [{ columns, values }] = db.exec('select * from territorio') as [{ columns: string[]; values: unknown[][] }]
  db.close()
  return figuresInRow(Object.fromEntries(columns.map((name, i) => [name, values[0]?.[i]])))
}
