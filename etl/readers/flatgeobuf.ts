import type { ReadTable, Row } from '@radier/geodata/row'
import type { HeaderMeta } from 'flatgeobuf'
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js'
import type { Geometry } from 'geojson'
import { asFault, fault } from './fault.ts'
import { DOWNLOAD_AGAIN, firstBytes, wholeFile } from './input.ts'
import { PropertyReader } from './properties.ts'
import { BATCH, started, Tally } from './table.ts'

/** FlatGeobuf, held whole in memory. Fewer bytes or features than its header promises is a truncated file. */
export async function readFlatgeobuf(path: string): Promise<ReadTable> {
  const head = await firstBytes(path)
  if (head.toString('latin1', 0, 3) !== 'fgb') throw fault(path, {}, 'sus bytes no son de un FlatGeobuf', DOWNLOAD_AGAIN)
  const tally = new Tally()
  const properties = new PropertyReader(tally)
  let header: HeaderMeta | undefined
  async function* batches(): AsyncGenerator<Row[]> {
    const bytes = await wholeFile(path)
    let batch: Row[] = []
    let number = 0
    try {
      for await (const feature of deserialize(bytes, { headerMetaFn: (meta) => (header = meta) })) {
        batch.push({ number: ++number, values: properties.read(feature.properties), geometry: (feature.geometry as Geometry) ?? null })
        if (batch.length === BATCH) {
          yield batch
          batch = []
        }
      }
    } catch (error) {
      throw asFault(path, error, 'el FlatGeobuf está truncado o dañado', DOWNLOAD_AGAIN)
    }
    const promised = header?.featuresCount ?? 0
    if (number < promised || (header && promisedLength(bytes, header) > bytes.length))
      throw fault(path, {}, `el FlatGeobuf está truncado: promete ${promised} elementos y no los trae enteros`, DOWNLOAD_AGAIN)
    if (batch.length > 0) yield batch
  }
  const table = await started(path, {}, { columns: properties.columns, tally }, batches())
  const crs = header?.crs
  return { ...table, crs: crs?.code ? `${crs.org ?? 'EPSG'}:${crs.code}` : undefined }
}

/** Where the last feature ends: magic, header, index of 40-byte nodes, then features that say their own size. */
function promisedLength(bytes: Buffer, { featuresCount, indexNodeSize }: HeaderMeta): number {
  let at = 12 + bytes.readUInt32LE(8)
  if (indexNodeSize > 1 && featuresCount > 0) {
    let nodes = featuresCount
    for (let level = featuresCount; level > 1 || nodes === featuresCount; ) {
      level = Math.ceil(level / indexNodeSize)
      nodes += level
    }
    at += nodes * 40
  }
  for (let feature = 0; feature < featuresCount && at + 4 <= bytes.length; feature++) at += 4 + bytes.readUInt32LE(at)
  return at
}
