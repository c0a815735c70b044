import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { ReadTable, Row } from '@radier/geodata/row'
import type { Geometry } from 'geojson'
import { open, openDbf, type Source } from 'shapefile'
import { crsFromWkt } from './crs.ts'
import { asFault, fault } from './fault.ts'
import { DOWNLOAD_AGAIN, firstBytes, isZip, sizeOf } from './input.ts'
import { PropertyReader } from './properties.ts'
import { BATCH, started, Tally } from './table.ts'
import { zipEntries } from './zip.ts'

type Part = 'shp' | 'dbf' | 'prj' | 'cpg'
type Parts = Partial<Record<Part, Buffer>>

/**
 * A shapefile by its .shp, its .dbf or a zip of both; a .dbf without .shp is a table without geometry.
 * Text is decoded by the .cpg, else as UTF-8 when every byte agrees, else as Windows-1252. `crs` from the .prj.
 */
export async function readShapefile(path: string, layer?: string, declared?: string): Promise<ReadTable> {
  const parts = isZip(await firstBytes(path)) ? await partsInZip(path, layer) : await partsBeside(path)
  const { shp, dbf } = parts
  if (shp && shp.readInt32BE(0) !== 9994) throw fault(path, {}, 'sus bytes no son de un shapefile', DOWNLOAD_AGAIN)
  if (shp && shp.readInt32BE(24) * 2 > shp.length) throw fault(path, {}, 'el .shp está truncado', DOWNLOAD_AGAIN)
  if (dbf) checkDbf(path, dbf)
  const crs = parts.prj ? (crsFromWkt(parts.prj.toString('latin1')) ?? undefined) : undefined
  if (shp && parts.prj && !crs && declared === undefined)
    throw fault(
      path,
      {},
      'el .prj declara un sistema de coordenadas que no se reconoce',
      'Escriba su código EPSG en la definición de la fuente',
    )
  const tally = new Tally()
  if (shp && !dbf) tally.add('shapefile sin .dbf: elementos sin atributos')
  const properties = new PropertyReader(tally)
  const encoding = dbf ? encodingOf(dbf, parts.cpg) : 'utf-8'
  const damaged = (error: unknown) => asFault(path, error, 'el shapefile está truncado o dañado', DOWNLOAD_AGAIN)
  try {
    const source = shp ? await open(shp, dbf, { encoding }) : await openDbf(dbf!, { encoding })
    const rows = batches(source as Source<unknown>, shp !== undefined, properties)
    return await started(path, {}, { columns: properties.columns, tally, crs }, guarded(rows, damaged))
  } catch (error) {
    throw damaged(error)
  }
}

async function* batches(source: Source<unknown>, spatial: boolean, properties: PropertyReader): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  let number = 0
  for (let next = await source.read(); !next.done; next = await source.read()) {
    const record = next.value as { properties: object; geometry: Geometry | null }
    const row: Row = { number: ++number, values: properties.read(spatial ? record.properties : (record as object)) }
    if (spatial) row.geometry = record.geometry ?? null
    batch.push(row)
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

async function* guarded(rows: AsyncGenerator<Row[]>, damaged: (error: unknown) => Error): AsyncGenerator<Row[]> {
  try {
    yield* rows
  } catch (error) {
    throw damaged(error)
  }
}

async function partsBeside(path: string): Promise<Parts> {
  const stem = basename(path, extname(path)).toLowerCase()
  const found: Parts = {}
  for (const name of await readdir(dirname(path))) {
    const part = extname(name).slice(1).toLowerCase()
    if (basename(name, extname(name)).toLowerCase() !== stem || !isPart(part)) continue
    if (part === 'shp' || part === 'dbf') await sizeOf(join(dirname(path), name))
    found[part] = await readFile(join(dirname(path), name))
  }
  if (extname(path).toLowerCase() === '.shp' || found.dbf) return found
  throw fault(path, {}, 'no es un .shp, un .dbf ni un zip con ellos', DOWNLOAD_AGAIN)
}

const stemOf = (name: string) => name.slice(0, -extname(name).length)
const stemsOf = (names: string[]) => [...new Set(names.filter((name) => /\.(shp|dbf)$/i.test(name)).map(stemOf))]

/** Names of the shapefiles among the entries of a zip, in order. */
export const shapefilesAmong = (names: string[]): string[] => stemsOf(names).map((stem) => basename(stem))

async function partsInZip(path: string, layer?: string): Promise<Parts> {
  const entries = (await zipEntries(path)).filter(({ name }) => isPart(extname(name).slice(1).toLowerCase()))
  const shapes = stemsOf(entries.map(({ name }) => name))
  const list = shapes.map((stem) => `«${basename(stem)}»`).join(', ')
  if (shapes.length === 0) throw fault(path, {}, 'el zip no trae ningún .shp', DOWNLOAD_AGAIN)
  if (layer === undefined && shapes.length > 1)
    throw fault(path, {}, `el zip trae ${shapes.length} shapefiles y no se dice cuál leer`, `Indique uno de estos: ${list}`)
  const wanted = layer === undefined ? shapes[0] : shapes.find((stem) => basename(stem).toLowerCase() === layer.toLowerCase())
  if (wanted === undefined) throw fault(path, {}, `el zip no trae el shapefile «${layer}»`, `Los que trae son ${list}`)
  const found: Parts = {}
  for (const entry of entries) if (stemOf(entry.name) === wanted) found[extname(entry.name).slice(1).toLowerCase() as Part] = entry.read()
  return found
}

const isPart = (text: string): text is Part => text === 'shp' || text === 'dbf' || text === 'prj' || text === 'cpg'

/** A .dbf says how many records it has and how long each is: fewer bytes than that is a truncated file. */
function checkDbf(path: string, dbf: Buffer) {
  if (dbf.length < 33) throw fault(path, {}, 'el .dbf está truncado', DOWNLOAD_AGAIN)
  const whole = dbf.readUInt16LE(8) + dbf.readUInt32LE(4) * dbf.readUInt16LE(10)
  if (dbf.length < whole) throw fault(path, {}, `el .dbf está truncado: tiene ${dbf.length} bytes de ${whole}`, DOWNLOAD_AGAIN)
}

function encodingOf(dbf: Buffer, cpg?: Buffer): string {
  const named = cpg?.toString('latin1').trim().toLowerCase()
  if (named) return /^(utf-?8|65001)$/.test(named) ? 'utf-8' : 'windows-1252'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(dbf.subarray(dbf.readUInt16LE(8)))
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
