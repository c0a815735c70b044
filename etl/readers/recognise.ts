/** What a file is by its bytes, whatever its name says, for files that no catalogue describes. */
import { extname } from 'node:path'
import type { Format } from '@radier/geodata/source'
import { fault } from './fault.ts'
import { geopackageLayers } from './geopackage.ts'
import { firstBytes, isGzip, isOle, isZip } from './input.ts'
import { shapefilesAmong } from './shapefile.ts'
import { workbookSheets } from './workbook.ts'
import { zipEntries } from './zip.ts'

export interface Recognised {
  kind: Format['kind']
  /** Its sheets, layers or shapefiles; one for formats that have only one table. */
  tables: string[]
  /** It brings macros, which are never run. */
  macros: boolean
}

const REMEDY = 'Guárdelo como CSV, XLSX, GeoJSON, Shapefile en zip, KML o GeoPackage'
const one = (kind: Format['kind']): Recognised => ({ kind, tables: [], macros: false })

/** Kind of a file and the tables that it holds. Throws ReadFault for what no reader takes. */
export async function recognise(path: string): Promise<Recognised> {
  const head = await firstBytes(path, 4096)
  const magic = head.toString('latin1')
  if (isZip(head)) return recogniseZip(path)
  if (magic.startsWith('SQLite format 3')) return { kind: 'geopackage', tables: await geopackageLayers(path), macros: false }
  if (isOle(head)) return workbook(path, 'xls')
  if (head.length > 4 && head.readInt32BE(0) === 9994) return one('shapefile')
  const stranger = strangers.find(([opening]) => magic.startsWith(opening))
  if (stranger) throw fault(path, {}, `es ${stranger[1]}, que no trae una tabla`, REMEDY)
  if (isGzip(head)) return one(/json/i.test(path) ? 'geojson' : 'csv')
  const text = magic.replace(/^[\s\u00ef\u00bb\u00bf]+/, '')
  if (/^<(\?xml|\?mso|(ss:)?Workbook)/i.test(text) && /Workbook/.test(text)) return workbook(path, 'spreadsheetml')
  if (/^<(!doctype html|html|table|head|body)/i.test(text))
    throw fault(path, {}, 'es una página HTML', 'Ábrala y guarde la tabla como .xlsx')
  if (/^<(\?xml|kml)/i.test(text)) return one('kml')
  if (/^[{[]/.test(text)) return one('geojson')
  if (head.includes(0) && !(head[0] === 0xff && head[1] === 0xfe)) throw fault(path, {}, 'no se reconoce qué archivo es', REMEDY)
  return one('csv')
}

const strangers: [opening: string, what: string][] = [
  ['%PDF', 'un PDF'],
  ['AC10', 'un plano DWG'],
  ['Rar!', 'un RAR'],
  ['7z\u00bc\u00af', 'un 7z'],
  ['\u0089PNG', 'una imagen'],
  ['\u00ff\u00d8\u00ff', 'una imagen'],
]

async function workbook(path: string, kind: 'xlsx' | 'xls' | 'spreadsheetml'): Promise<Recognised> {
  const { sheets, macros } = await workbookSheets(path)
  return { kind, tables: sheets, macros }
}

async function recogniseZip(path: string): Promise<Recognised> {
  const entries = await zipEntries(path)
  const names = entries.map(({ name }) => name)
  if (names.some((name) => /^xl\/workbook\.|^content\.xml$/.test(name))) return workbook(path, 'xlsx')
  if (names.some((name) => extname(name).toLowerCase() === '.kml')) return one('kml')
  const shapes = shapefilesAmong(names)
  if (shapes.length > 0) return { kind: 'shapefile', tables: shapes, macros: false }
  for (const entry of entries) entry.read()
  throw fault(path, {}, 'el zip no trae un shapefile ni un KML', 'Suba el archivo de adentro, o el .shp con su .dbf y su .prj en un zip')
}
