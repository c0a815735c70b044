/** Fichas as Parquet: a row for each figure, text but for `valor`; the dictionary of the columns and the sources in the file's own metadata. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { numberOf } from './cells.ts'
import { type Line, lineColumns, linesOf, VALUE } from './figure-lines.ts'

export function renderParquet(contents: readonly FichaContent[]): Uint8Array {
  const lines = linesOf(contents)
  const dictionary = Object.fromEntries([...lineColumns, VALUE].map(({ name, says }) => [name, says]))
  const sources = new Set(
    contents.flatMap(({ sources }) => sources.map((s) => `${s.title}. ${s.publisher}, ${s.reference}. sha256 ${s.sha256}`)),
  )
  const columnData = lineColumns.flatMap(({ name, of }) => [
    ...(name === VALUE.before ? [{ name: VALUE.name, data: lines.map(numeric), type: 'DOUBLE' as const, nullable: true }] : []),
    { name, data: lines.map(of), type: 'STRING' as const, nullable: false },
  ])
  const kvMetadata = [
    { key: 'diccionario', value: JSON.stringify(dictionary) },
    { key: 'fuentes', value: JSON.stringify([...sources]) },
  ]
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }))
}

/** Null where it is unknown or no quantity. */
function numeric({ entry: { figure } }: Line): number | null {
  const value = numberOf(figure)
  return typeof value === 'number' ? value : null
}
