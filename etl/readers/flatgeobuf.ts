import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadTable, Row } from '@radier/geodata/row'
import type { HeaderMeta } from 'flatgeobuf'
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js'
import type { Geometry } from 'geojson'
import { asFault, fault } from './fault.ts'
import { DOWNLOAD_AGAIN, firstBytes } from './input.ts'
import { PropertyReader } from './properties.ts'
import { BATCH, started, Tally } from './table.ts'

/** FlatGeobuf, streamed. Fewer features than the header promises is a truncated file. */
export async function readFlatgeobuf(path: string): Promise<ReadTable> {
  const head = await firstBytes(path)
  if (head.toString('latin1', 0, 3) !== 'fgb') throw fault(path, {}, 'sus bytes no son de un FlatGeobuf', DOWNLOAD_AGAIN)
  const tally = new Tally()
  const properties = new PropertyReader(tally)
  let header: HeaderMeta | undefined
  async function* batches(): AsyncGenerator<Row[]> {
    const stream = Readable.toWeb(createReadStream(path, { highWaterMark: 1 << 20 })) as ReadableStream
    let batch: Row[] = []
    let number = 0
    try {
      for await (const feature of deserialize(stream, { headerMetaFn: (meta) => (header = meta) })) {
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
    if (number < promised) throw fault(path, {}, `el FlatGeobuf está truncado: trae ${number} elementos de ${promised}`, DOWNLOAD_AGAIN)
    if (batch.length > 0) yield batch
  }
  const table = await started(path, {}, { columns: properties.columns, tally }, batches())
  const crs = header?.crs
  return { ...table, crs: crs?.code ? `${crs.org ?? 'EPSG'}:${crs.code}` : undefined }
}
