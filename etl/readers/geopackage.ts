import type { ReadTable, Row } from '@radier/geodata/row'
import type { Geometry } from 'geojson'
import initSqlJs, { type Database } from 'sql.js'
import wkx from 'wkx'
import { crsFromWkt } from './crs.ts'
import { asFault, fault } from './fault.ts'
import { BOMB, DOWNLOAD_AGAIN, firstBytes, sizeOf, wholeFile } from './input.ts'
import { PropertyReader } from './properties.ts'
import { BATCH, started, Tally } from './table.ts'

interface Content {
  table: string
  geometry: string | null
  organization: string | null
  code: number | null
  definition: string | null
}

const CONTENTS = `
  select c.table_name as "table", g.column_name as geometry, s.organization, s.organization_coordsys_id as code, s.definition
  from gpkg_contents c
  left join gpkg_geometry_columns g on g.table_name = c.table_name
  left join gpkg_spatial_ref_sys s on s.srs_id = g.srs_id
  where c.data_type in ('features', 'attributes') order by c.rowid`

/** One layer of a GeoPackage; `layer` may be omitted when there is only one. */
export async function readGeopackage(path: string, layer?: string, declared?: string): Promise<ReadTable> {
  const head = await firstBytes(path)
  if (!head.toString('latin1').startsWith('SQLite format 3')) throw fault(path, {}, 'sus bytes no son de un GeoPackage', DOWNLOAD_AGAIN)
  const size = await sizeOf(path)
  if (size > BOMB.total)
    throw fault(path, {}, 'pasa de 2 GB, más de lo que se lee en memoria', 'Guarde la capa como GeoJSON comprimido (.geojson.gz)')
  const SQL = await initSqlJs()
  const bytes = await wholeFile(path)
  const damaged = (error: unknown) => asFault(path, error, 'el GeoPackage está truncado o dañado', DOWNLOAD_AGAIN)
  try {
    const database = new SQL.Database(bytes)
    const content = chooseLayer(path, contentsOf(database), layer)
    const tally = new Tally()
    const properties = new PropertyReader(tally)
    const crs = crsOf(content)
    if (content.geometry && !crs && declared === undefined)
      throw fault(
        path,
        { sheet: content.table },
        'no declara un código EPSG',
        'Escriba el sistema de coordenadas en la definición de la fuente',
      )
    const batches = features(path, database, content, properties, damaged)
    return await started(path, { sheet: content.table }, { columns: properties.columns, tally, crs }, batches)
  } catch (error) {
    throw damaged(error)
  }
}

/** Names of its layers and tables, in order. */
export async function geopackageLayers(path: string): Promise<string[]> {
  const SQL = await initSqlJs()
  try {
    const database = new SQL.Database(await wholeFile(path))
    const names = contentsOf(database).map(({ table }) => table)
    database.close()
    return names
  } catch (error) {
    throw asFault(path, error, 'el GeoPackage está truncado o dañado', DOWNLOAD_AGAIN)
  }
}

function contentsOf(database: Database): Content[] {
  const [result] = database.exec(CONTENTS)
  return (result?.values ?? []).map(
    ([table, geometry, organization, code, definition]) => ({ table, geometry, organization, code, definition }) as unknown as Content,
  )
}

function crsOf({ organization, code, definition }: Content): string | undefined {
  if (organization?.toUpperCase() === 'EPSG') return `EPSG:${code}`
  return definition ? (crsFromWkt(definition) ?? undefined) : undefined
}

function chooseLayer(path: string, contents: Content[], layer?: string): Content {
  const list = contents.map(({ table }) => `«${table}»`).join(', ')
  if (contents.length === 0) throw fault(path, {}, 'no tiene ninguna capa', DOWNLOAD_AGAIN)
  if (layer === undefined && contents.length > 1)
    throw fault(path, {}, `tiene ${contents.length} capas y no se dice cuál leer`, `Indique una de estas: ${list}`)
  const found = layer === undefined ? contents[0] : contents.find(({ table }) => table.toLowerCase() === layer.toLowerCase())
  if (!found) throw fault(path, {}, `no tiene la capa «${layer}»`, `Las capas que tiene son ${list}`)
  return found
}

function* features(
  path: string,
  database: Database,
  content: Content,
  properties: PropertyReader,
  damaged: (error: unknown) => Error,
): Generator<Row[]> {
  const quoted = `"${content.table.replaceAll('"', '""')}"`
  const statement = database.prepare(`select * from ${quoted}`)
  let number = 0
  let batch: Row[] = []
  try {
    while (statement.step()) {
      const values = statement.getAsObject() as Record<string, unknown>
      const row: Row = { number: ++number, values }
      if (content.geometry) {
        row.geometry = geometryOf(path, number, values[content.geometry])
        delete values[content.geometry]
      }
      row.values = properties.read(values)
      batch.push(row)
      if (batch.length === BATCH) {
        yield batch
        batch = []
      }
    }
    if (batch.length > 0) yield batch
  } catch (error) {
    throw damaged(error)
  } finally {
    statement.free()
    database.close()
  }
}

const ENVELOPE_BYTES = [0, 32, 48, 48, 64]

/** Geometry of a GeoPackage blob: «GP», version, flags, SRID, envelope, then WKB. */
function geometryOf(path: string, row: number, blob: unknown): Geometry | null {
  if (!(blob instanceof Uint8Array)) return null
  const flags = blob[3] ?? 0
  const empty = (flags & 0x10) !== 0
  if (empty) return null
  const start = 8 + (ENVELOPE_BYTES[(flags >> 1) & 7] ?? 0)
  try {
    return wkx.Geometry.parse(Buffer.from(blob.subarray(start))).toGeoJSON() as Geometry
  } catch (error) {
    throw fault(path, { row }, 'la geometría está dañada', DOWNLOAD_AGAIN, error)
  }
}
