import type { ReadTable, Row } from '@radier/geodata/row'
import type { Feature, Geometry } from 'geojson'
import { crsFromName } from './crs.ts'
import { fault } from './fault.ts'
import { FeatureScanner } from './geojson-scan.ts'
import { byteChunks, DOWNLOAD_AGAIN } from './input.ts'
import { PropertyReader } from './properties.ts'
import { started, Tally } from './table.ts'

const LONGEST = 128 << 20
const LONGEST_OPENING = 16 << 20

/**
 * Features of a GeoJSON, plain or gzip, cut from the stream: memory stays at a chunk and a feature.
 * `columns` holds the properties of the first batch and grows when later features bring others.
 * `crs` is the file's own `crs` member; one that stands after the features, or cannot be understood, is refused unless `declared`.
 */
export async function readGeojson(path: string, declared?: string): Promise<ReadTable> {
  const tally = new Tally()
  const properties = new PropertyReader(tally)
  const scanner = new FeatureScanner()
  const batches = featureBatches(path, scanner, properties, declared)
  const table = await started(path, {}, { columns: properties.columns, tally }, batches)
  const crs = scanner.started ? crsOf(path, openingOf(scanner), declared) : undefined
  return { ...table, crs }
}

async function* featureBatches(
  path: string,
  scanner: FeatureScanner,
  properties: PropertyReader,
  declared?: string,
): AsyncGenerator<Row[]> {
  let position = 0
  for await (const chunk of byteChunks(path)) {
    const slice = scanner.push(chunk)
    if (scanner.pending > LONGEST)
      throw fault(path, { row: position + 1 }, 'un solo elemento pasa de 128 MB', 'Revise que el archivo no esté dañado')
    if (!scanner.started && scanner.envelope.length > LONGEST_OPENING) break
    if (!slice) continue
    const features = parseFeatures(path, slice.text, position)
    yield features.map((feature) => rowOf(path, feature, ++position, properties))
  }
  if (scanner.started && !scanner.closed)
    throw fault(path, {}, `el GeoJSON está truncado: termina a mitad de camino, después de ${position} elementos completos`, DOWNLOAD_AGAIN)
  const document = envelope(path, scanner)
  if (!scanner.started && document.type === 'Feature') yield [rowOf(path, document as unknown as Feature, 1, properties)]
  else if (!scanner.started) throw fault(path, {}, `no es una colección de elementos GeoJSON${kindOf(document)}`, DOWNLOAD_AGAIN)
  const late = crsOf(path, document, declared)
  if (late !== crsOf(path, openingOf(scanner), declared) && declared === undefined)
    throw fault(
      path,
      {},
      `declara su sistema de coordenadas (${late}) después de los elementos`,
      'Escriba ese sistema en la definición de la fuente',
    )
}

function parseFeatures(path: string, text: string, before: number): Feature[] {
  const list = text.slice(text.indexOf('{'))
  try {
    return JSON.parse(`[${list}]`)
  } catch (error) {
    const { row, near } = firstBroken(list)
    throw fault(path, { row: before + row }, `el JSON no es válido cerca de «${near}»`, DOWNLOAD_AGAIN, error)
  }
}

/** Position and a fragment of the first feature that no JSON reader accepts. */
function firstBroken(list: string): { row: number; near: string } {
  const scanner = new FeatureScanner()
  const bytes = Buffer.from(`{"features":[${list}]}`)
  for (let at = 0; at < bytes.length; at++) {
    const feature = scanner.push(bytes.subarray(at, at + 1))?.text.replace(/^[\s,]+/, '')
    if (feature === undefined) continue
    try {
      JSON.parse(feature)
    } catch (error) {
      const said = (error as Error).message.match(/token .+?, (?:\.\.\.)?(.+?)(?:\.\.\.)? is not valid JSON/s)
      return { row: scanner.features, near: (said?.[1] ?? feature.slice(0, 40)).replace(/\s+/g, ' ') }
    }
  }
  return { row: scanner.features, near: list.slice(-40) }
}

function rowOf(path: string, feature: Feature, number: number, properties: PropertyReader): Row {
  if (feature.type !== 'Feature') {
    const esri = 'attributes' in feature ? 'está en el JSON propio de Esri' : 'no es un elemento GeoJSON (falta «type»: «Feature»)'
    throw fault(path, { row: number }, esri, 'Descárguelo como GeoJSON (f=geojson)')
  }
  return { number, values: properties.read(feature.properties), geometry: present(feature.geometry) }
}

/** RFC 7946, 3.1: a geometry with an empty coordinates array stands for none. */
function present(geometry: Geometry | null | undefined): Geometry | null {
  return geometry && !('coordinates' in geometry && geometry.coordinates.length === 0) ? geometry : null
}

interface Document {
  type?: string
  crs?: { properties?: { name?: unknown } } | null
  error?: { message?: string }
}

function envelope(path: string, scanner: FeatureScanner): Document {
  const text = scanner.envelope
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const html = /^\s*<(!doctype html|html)/i.test(text)
    const reason = html
      ? 'es una página HTML, no un GeoJSON'
      : scanner.started || scanner.closed
        ? 'el JSON no es válido'
        : 'el JSON está truncado o no es JSON'
    throw fault(path, {}, reason, DOWNLOAD_AGAIN, error)
  }
}

/** The document as known when its features began: members before them only. */
function openingOf(scanner: FeatureScanner): Document {
  const text = scanner.opening.replace(/^\ufeff/, '')
  try {
    return JSON.parse(`${text}]}`)
  } catch {
    return {}
  }
}

function kindOf(document: Document): string {
  if (document.error) return `: es una respuesta de error del servicio («${document.error.message ?? 'sin mensaje'}»)`
  return document.type ? `: es «${document.type}»` : ''
}

function crsOf(path: string, document: Document, declared?: string): string | undefined {
  const name = document.crs?.properties?.name
  if (name === undefined || name === null) return undefined
  const crs = crsFromName(String(name))
  if (crs === null && declared === undefined)
    throw fault(
      path,
      {},
      `declara un sistema de coordenadas que no se reconoce («${name}»)`,
      'Escriba su código EPSG en la definición de la fuente',
    )
  return crs ?? undefined
}
