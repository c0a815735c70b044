import type { ReadTable, Row } from '@radier/geodata/row'
import type { Geometry, Position } from 'geojson'
import sax from 'sax'
import { fault } from './fault.ts'
import { byteChunks, DOWNLOAD_AGAIN, firstBytes, isZip } from './input.ts'
import { describedTable } from './kml-description.ts'
import { PropertyReader } from './properties.ts'
import { BATCH, started, Tally } from './table.ts'
import { collapse } from './text.ts'
import { zipEntries } from './zip.ts'

/**
 * Placemarks of a KML or KMZ: name, description, folder («carpeta»), ExtendedData, and the two-column tables of HTML descriptions.
 * Coordinates are longitude and latitude by definition of the format; altitude is dropped. Parts of one kind make a Multi geometry.
 */
export async function readKml(path: string): Promise<ReadTable> {
  const tally = new Tally()
  const properties = new PropertyReader(tally)
  const chunks = isZip(await firstBytes(path)) ? kmzDocument(path) : byteChunks(path)
  return started(path, {}, { columns: properties.columns, tally, crs: 'EPSG:4326' }, placemarks(path, chunks, properties))
}

async function* kmzDocument(path: string): AsyncGenerator<Buffer> {
  const documents = (await zipEntries(path)).filter(({ name }) => /\.kml$/i.test(name))
  const main = documents.find(({ name }) => /(^|\/)doc\.kml$/i.test(name)) ?? documents[0]
  if (!main) throw fault(path, {}, 'el zip no trae ningún .kml', DOWNLOAD_AGAIN)
  yield main.read()
}

async function* placemarks(path: string, chunks: AsyncIterable<Buffer>, properties: PropertyReader): AsyncGenerator<Row[]> {
  const walker = new KmlWalker(path)
  const decoder = new TextDecoder('utf-8')
  let number = 0
  const take = (placemark: Placemark): Row => ({
    number: ++number,
    values: properties.read(placemark.values),
    geometry: joined(placemark.parts),
  })
  for await (const chunk of chunks) {
    walker.write(decoder.decode(chunk, { stream: true }))
    while (walker.done.length >= BATCH) yield walker.done.splice(0, BATCH).map(take)
  }
  walker.end()
  if (walker.done.length > 0) yield walker.done.splice(0).map(take)
}

interface Placemark {
  values: Record<string, unknown>
  parts: Geometry[]
}

/** Follows the XML and gathers finished placemarks in `done`. */
class KmlWalker {
  readonly done: Placemark[] = []
  private readonly parser = sax.parser(true, { xmlns: false, position: false })
  private readonly folders: string[] = []
  private readonly open: string[] = []
  private text = ''
  private placemark: Placemark | null = null
  private dataName = ''
  private rings: Position[][] = []
  private root = ''

  constructor(private readonly path: string) {
    this.parser.onopentag = (tag) => this.opened(local(tag.name), tag.attributes as Record<string, string>)
    this.parser.onclosetag = (name) => this.closed(local(name))
    this.parser.ontext = (text) => (this.text += text)
    this.parser.oncdata = (text) => (this.text += text)
    this.parser.onerror = (error) => {
      const reason =
        this.root === 'html' ? 'es una página HTML, no un KML' : `el XML está truncado o dañado (después de ${this.done.length} elementos)`
      throw fault(this.path, {}, reason, DOWNLOAD_AGAIN, error)
    }
  }

  write(text: string) {
    this.parser.write(text)
  }

  end() {
    this.parser.close()
    if (this.root !== 'kml') throw fault(this.path, {}, `no es un KML (su raíz es «${this.root || 'nada'}»)`, DOWNLOAD_AGAIN)
  }

  private opened(name: string, attributes: Record<string, string>) {
    if (this.root === '') this.root = name.toLowerCase()
    this.open.push(name)
    this.text = ''
    if (name === 'Placemark') this.placemark = { values: {}, parts: [] }
    else if (name === 'Folder') this.folders.push('')
    else if (name === 'Data' || name === 'SimpleData') this.dataName = attributes.name ?? ''
    else if (name === 'Polygon') this.rings = []
  }

  private closed(name: string) {
    this.open.pop()
    const parent = this.open.at(-1)
    const text = this.text
    this.text = ''
    if (name === 'Folder') this.folders.pop()
    else if (name === 'name' && parent === 'Folder') this.folders[this.folders.length - 1] = collapse(text)
    if (!this.placemark) return
    const { values, parts } = this.placemark
    if (name === 'Placemark') {
      if (this.folders.length > 0) values.carpeta = this.folders.filter(Boolean).join(' / ')
      this.done.push(this.placemark)
      this.placemark = null
    } else if (parent === 'Placemark' && name === 'name') values.name = collapse(text)
    else if (parent === 'Placemark' && name === 'description') Object.assign(values, describedTable(text))
    else if (name === 'SimpleData' || (name === 'value' && parent === 'Data')) values[this.dataName] = text.trim()
    else if (name === 'coordinates') this.coordinates(parent ?? '', positions(this.path, text, this.done.length + 1), parts)
    else if (name === 'Polygon') parts.push({ type: 'Polygon', coordinates: this.rings })
  }

  private coordinates(parent: string, found: Position[], parts: Geometry[]) {
    if (found.length === 0) return
    if (parent === 'Point') parts.push({ type: 'Point', coordinates: found[0]! })
    else if (parent === 'LineString') parts.push({ type: 'LineString', coordinates: found })
    else if (parent === 'LinearRing' && this.open.includes('outerBoundaryIs')) this.rings.unshift(found)
    else if (parent === 'LinearRing' && this.open.includes('innerBoundaryIs')) this.rings.push(found)
    else if (parent === 'LinearRing') parts.push({ type: 'LineString', coordinates: found })
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

function positions(path: string, text: string, row: number): Position[] {
  return text
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((tuple) => {
      const [longitude, latitude] = tuple.split(',').map(Number)
      if (!Number.isFinite(longitude) || !Number.isFinite(latitude))
        throw fault(path, { row, field: 'coordinates' }, `«${tuple.slice(0, 40)}» no son coordenadas`, DOWNLOAD_AGAIN)
      return [longitude!, latitude!]
    })
}

function joined(parts: Geometry[]): Geometry | null {
  if (parts.length < 2) return parts[0] ?? null
  const coordinates = parts.map((part) => (part as { coordinates: unknown }).coordinates)
  const kinds = new Set(parts.map(({ type }) => type))
  if (kinds.size === 1) return { type: `Multi${parts[0]!.type}`, coordinates } as Geometry
  return { type: 'GeometryCollection', geometries: parts }
}
