/** A file that has arrived, read and described: nothing of it is a site yet. */
import { formatNumber } from '@radier/geodata/measure/format'
import type { UploadAnswer } from '../contract-uploads.ts'
import { Problem } from '../problem.ts'
import type { Service } from '../service.ts'
import type { Kept } from '../uploads/desk.ts'
import type { Readers } from '../uploads/readers.ts'
import { placeOfUpload } from './upload-place.ts'
import { systemsOf } from './upload-systems.ts'

/** Reads one table of it, the only one when `table` is null. Throws Problem with what the file has wrong. */
export async function openUpload(
  service: Service,
  readers: Readers,
  kept: Kept,
  table: string | null,
  signal: AbortSignal,
): Promise<UploadAnswer> {
  const place = await placeOfUpload(service, kept.place)
  if (table !== null && kept.read && !kept.read.tables.includes(table))
    throw new Problem('malformado', `«${kept.name}» no trae «${table.slice(0, 80)}». Trae: ${kept.read.tables.slice(0, 20).join(', ')}.`)
  kept.read = await readers.run(kept.caller, { kind: 'read', path: kept.path, table, rows: kept.rows }, signal)
  const { format, tables, count, geometry, notes, columns, tried } = kept.read
  return {
    id: kept.id,
    place: kept.place,
    file: kept.name,
    bytes: kept.bytes,
    format,
    tables: tables.length > 1 ? tables : [],
    table: kept.read.table,
    rows: count,
    notes,
    geometry,
    columns,
    crs: await systemsOf(service, place, tried),
  }
}

/** «1.250 filas», for sentences. */
export const rowsText = (count: number): string => (count === 1 ? '1 fila' : `${formatNumber(count)} filas`)
