/** Reads one table of an uploaded file to the end, within limits, and leaves its rows without personal data. */
import { recognise } from '@radier/etl/readers/recognise'
import { isBlank } from '@radier/etl/readers/table'
import { formatNumber } from '@radier/geodata/measure/format'
import { ReadFault, type Row } from '@radier/geodata/row'
import type { Geometry } from 'geojson'
import { firstPosition, flat, verticesOf } from './geometry.ts'
import type { Column, KeptRow, RawPosition, ReadDone, ReadJob, RowsHead } from './job.ts'
import { limits } from './limits.ts'
import { openUploaded } from './open-table.ts'
import { readOwner } from './owner.ts'
import { withoutPersonal } from './personal.ts'
import { positionReader } from './positions.ts'
import { writeRows } from './rows-file.ts'
import { type Sampled, suggestColumns } from './suggest.ts'
import { inRange, sampleOf, trySystems } from './systems.ts'

const names: Partial<Record<string, string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  xls: 'Excel',
  spreadsheetml: 'Excel',
  geojson: 'GeoJSON',
  geopackage: 'GeoPackage',
  shapefile: 'Shapefile',
  kml: 'KML',
}
/** Cells of a column that tell what it is. */
const TELLING = 60

export async function readJob({ path, table, rows: out }: ReadJob): Promise<ReadDone> {
  const found = await recognise(path)
  const format = names[found.kind] ?? found.kind
  const chosen = found.tables.length === 1 ? found.tables[0]! : table
  const notes = found.macros ? ['El libro trae macros: no se ejecutan; se leen sólo los valores.'] : []
  if (found.tables.length > 1 && chosen === null)
    return { format, tables: found.tables, table: null, count: 0, geometry: null, notes, columns: [], tried: [] }
  const opened = await openUploaded(path, found, chosen)
  const rows = await within(opened.rows)
  const headers = opened.columns.map(({ header }) => header)
  if (headers.length > limits.columns)
    throw new ReadFault(
      `El archivo trae ${formatNumber(headers.length)} columnas; caben ${formatNumber(limits.columns)}. Quite las que no use.`,
    )
  const spatial = rows.some(({ geometry }) => geometry)
  const columns = suggestColumns(
    headers.map((header): Sampled => ({ header: written(header), cells: tellingCells(rows, header) })),
    spatial,
  )
  const called = columns.map(({ name }) => name)
  const personal = columns.filter((column) => column.personal).map(({ name }) => name)
  const masked = { count: 0 }
  const keep = headers.map((header, i) => cellKeeper(header, columns[i]!, masked))
  const kept = rows.map(
    ({ number, values, geometry }): KeptRow => [number, keep.map((read) => read(values)), geometry ? flat(geometry) : null],
  )
  const axes = positionReader(columns, called, kept)
  const positions = kept.flatMap((row): RawPosition[] => (spatial ? firstPosition(row[2] as Geometry | null) : axes(row)))
  const crs =
    opened.crs ?? (found.kind === 'geojson' && sampleOf(positions).every((position) => inRange('EPSG:4326', position)) ? 'EPSG:4326' : null)
  const head: RowsHead = { columns: called, personal, crs, spatial }
  await writeRows(out, head, kept)
  return {
    format,
    tables: found.tables,
    table: chosen,
    count: rows.length,
    geometry: spatial ? kindOf(rows) : null,
    notes: [
      ...notes,
      ...opened.repaired
        .filter(({ count }) => count > 0)
        .map(({ message, count }) => `${count > 1 ? `${formatNumber(count)} ` : ''}${message}.`),
      ...(masked.count ? [`${formatNumber(masked.count)} celdas traían un RUT, teléfono o correo: se quitó antes de guardar.`] : []),
    ],
    columns,
    tried: trySystems(sampleOf(positions), crs),
  }
}

/** All the rows, or a fault as soon as there are too many or too much in them. */
async function within(batches: AsyncIterable<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  let vertices = 0
  for await (const batch of batches)
    for (const row of batch) {
      rows.push(row)
      const own = row.geometry ? verticesOf(row.geometry) : 0
      vertices += own
      if (own > limits.siteVertices)
        throw new ReadFault(
          `La fila ${row.number} tiene ${formatNumber(own)} vértices; caben ${formatNumber(limits.siteVertices)} por sitio. Simplifique su contorno.`,
        )
      if (vertices > limits.vertices)
        throw new ReadFault(`El archivo pasa de ${formatNumber(limits.vertices)} vértices. Simplifique los contornos o divídalo en partes.`)
      if (rows.length > limits.rows)
        throw new ReadFault(
          `El archivo trae más de ${formatNumber(limits.rows)} filas, que es lo que cabe. Divídalo en partes, o deje sólo los sitios de la comuna.`,
        )
    }
  return rows
}

function tellingCells(rows: readonly Row[], header: string): Sampled['cells'] {
  const cells: Sampled['cells'] = []
  for (const { values } of rows) {
    const cell = plain(values[header])
    if (cell !== null) cells.push(cell)
    if (cells.length === TELLING) break
  }
  return cells
}

function plain(cell: unknown): string | number | boolean | null {
  if (cell === null || cell === undefined || isBlank(cell)) return null
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (typeof cell === 'boolean') return cell
  const text =
    typeof cell === 'string' ? cell : typeof cell === 'bigint' ? String(cell) : cell instanceof Uint8Array ? '' : JSON.stringify(cell)
  return written(text.slice(0, limits.cell)) || null
}

/** Neither what a screen does not show nor half a letter: the database keeps no such text. */
const written = (text: string) => text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()

/** What stays of the cells of a column: of an owner only of which kind, of a person nothing. */
function cellKeeper(header: string, { suggested, personal }: Column, masked: { count: number }) {
  return (values: Row['values']): string | number | boolean | null => {
    const cell = personal ? null : plain(values[header])
    if (typeof cell !== 'string') return cell
    if (suggested === 'owner') return readOwner(cell) ?? 'desconocido'
    const text = withoutPersonal(cell)
    if (text !== cell) masked.count++
    return text
  }
}

function kindOf(rows: readonly Row[]): ReadDone['geometry'] {
  const kinds = new Set(rows.flatMap(({ geometry }) => (geometry ? [geometry.type.replace('Multi', '')] : [])))
  if (kinds.size > 1) return 'mixta'
  return kinds.has('Point') ? 'Point' : kinds.has('Polygon') ? 'Polygon' : 'mixta'
}
