/** One table of an uploaded file, whatever its format, with its header wherever a person left it. */
import { openTable } from '@radier/etl/readers/open'
import type { Recognised } from '@radier/etl/readers/recognise'
import { ReadFault, type ReadTable } from '@radier/geodata/row'
import type { Format } from '@radier/geodata/source'

/** Rows above the header that a person may have left: title, date, a blank. */
const HEADER_WITHIN = 8
/** A file may declare a system that no code is known for: the person chooses, so it is not refused. */
const CHOSEN_LATER = 'persona'

/** Throws ReadFault, in words for who uploads and not for who keeps a catalogue. */
export async function openUploaded(path: string, { kind }: Recognised, table: string | null): Promise<ReadTable> {
  if (kind === 'csv' || kind === 'xlsx' || kind === 'xls' || kind === 'spreadsheetml') return openGrid(path, kind, table)
  return openTable(path, spatialFormat(kind, table))
}

function spatialFormat(kind: Recognised['kind'], table: string | null): Format {
  const layer = table === null ? {} : { layer: table }
  if (kind === 'geojson') return { kind, crs: CHOSEN_LATER }
  if (kind === 'geopackage' || kind === 'shapefile' || kind === 'kml') return { kind, crs: CHOSEN_LATER, ...layer }
  throw new Error(`${kind} is not uploaded.`)
}

/** The first row with two names or more is the header; a table of one column has it in the first. */
async function openGrid(path: string, kind: 'csv' | 'xlsx' | 'xls' | 'spreadsheetml', table: string | null): Promise<ReadTable> {
  const where = table === null ? {} : { sheet: table }
  let first: ReadTable | ReadFault | null = null
  for (let header = 1; header <= HEADER_WITHIN; header++) {
    const opened = await openTable(path, { kind }, { ...where, header }).catch((error: unknown) => {
      if (error instanceof ReadFault) return error
      throw error
    })
    first ??= opened
    if (!(opened instanceof ReadFault) && isHeader(opened)) return opened
    if (opened instanceof ReadFault && !/encabezado|fila/.test(opened.message)) break
  }
  if (first instanceof ReadFault) throw first
  return first!
}

const isHeader = ({ columns }: ReadTable) => columns.filter(({ header }) => !/^\(sin nombre|^[\d.,\s-]+$/.test(header)).length >= 2
