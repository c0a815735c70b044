import type { ReadTable, Row } from '@radier/geodata/row'
import type { Geometry } from 'geojson'
import { type AsyncBuffer, asyncBufferFromFile, type ColumnData, type FileMetaData, parquetMetadataAsync, parquetRead } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { asFault, fault } from './fault.ts'
import { DOWNLOAD_AGAIN, firstBytes } from './input.ts'
import { BATCH, isBlank, started, Tally } from './table.ts'

/**
 * Parquet and GeoParquet, one row group at a time. Whole numbers of 64 bits are numbers when exact, else text; dates are ISO text.
 * The primary geometry column becomes `geometry`, its CRS `crs` (GeoParquet without one means longitude and latitude).
 */
export async function readParquet(path: string): Promise<ReadTable> {
  const head = await firstBytes(path)
  if (head.toString('latin1', 0, 4) !== 'PAR1') throw fault(path, {}, 'sus bytes no son de un archivo Parquet', DOWNLOAD_AGAIN)
  const file = await asyncBufferFromFile(path)
  const damaged = (error: unknown) => asFault(path, error, 'el Parquet está truncado o dañado', DOWNLOAD_AGAIN)
  const metadata = await parquetMetadataAsync(file).catch((error) => {
    throw damaged(error)
  })
  const geo = geometryOf(path, metadata)
  const tally = new Tally()
  const columns = topColumns(metadata)
    .filter((name) => name !== geo?.column)
    .map((header) => ({ header, letter: '' }))
  async function* batches(): AsyncGenerator<Row[]> {
    let rowStart = 0
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows)
      const data = await groupColumns(file, metadata, rowStart, rowEnd).catch((error) => {
        throw damaged(error)
      })
      for (let from = rowStart; from < rowEnd; from += BATCH) {
        const batch: Row[] = []
        for (let at = from; at < Math.min(from + BATCH, rowEnd); at++) {
          const values: Record<string, unknown> = {}
          for (const { header } of columns) values[header] = plain(data.get(header)?.[at - rowStart], tally)
          const row: Row = { number: at + 1, values }
          if (geo) row.geometry = (data.get(geo.column)?.[at - rowStart] as Geometry | undefined) ?? null
          batch.push(row)
        }
        yield batch
      }
      rowStart = rowEnd
    }
  }
  return started(path, {}, { columns, tally, crs: geo?.crs }, batches())
}

/** Columns of one row group as arrays: far smaller than a record per row, and equal texts stand once. */
async function groupColumns(file: AsyncBuffer, metadata: FileMetaData, rowStart: number, rowEnd: number): Promise<Map<string, unknown[]>> {
  const data = new Map<string, unknown[]>()
  const onChunk = (chunk: ColumnData) => {
    const column = data.get(chunk.columnName) ?? new Array(rowEnd - rowStart)
    data.set(chunk.columnName, column)
    const first = Math.max(chunk.rowStart, rowStart)
    for (let at = first; at < Math.min(chunk.rowEnd, rowEnd); at++) column[at - rowStart] = chunk.columnData[at - chunk.rowStart]
  }
  await parquetRead({ file, metadata, compressors, rowStart, rowEnd, onChunk })
  return data
}

/** Names of the columns of the first level: a nested column stays one value. */
function topColumns(metadata: FileMetaData): string[] {
  const names: string[] = []
  const skip = (at: number): number => {
    let next = at + 1
    for (let child = 0; child < (metadata.schema[at]?.num_children ?? 0); child++) next = skip(next)
    return next
  }
  for (let at = 1; at < metadata.schema.length; at = skip(at)) names.push(metadata.schema[at]!.name)
  return names
}

interface GeoMember {
  primary_column?: string
  columns?: Record<string, { crs?: { id?: { authority?: string; code?: number | string } } | null }>
}

function geometryOf(path: string, metadata: FileMetaData): { column: string; crs: string } | undefined {
  const text = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value
  if (isBlank(text)) return undefined
  const geo = JSON.parse(text!) as GeoMember
  const column = geo.primary_column ?? 'geometry'
  const crs = geo.columns?.[column]?.crs
  if (crs === undefined) return { column, crs: 'EPSG:4326' }
  const { authority, code } = crs?.id ?? {}
  if (authority === 'EPSG') return { column, crs: `EPSG:${code}` }
  if (authority === 'OGC' && code === 'CRS84') return { column, crs: 'EPSG:4326' }
  throw fault(path, { field: column }, 'declara un sistema de coordenadas sin código EPSG', 'Guárdelo en EPSG:4326')
}

function plain(value: unknown, tally: Tally): unknown {
  if (value === undefined) return null
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '')
  return tally.mend(value)
}
