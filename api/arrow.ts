import { Field, Float64, makeData, RecordBatch, Schema, Struct, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow'
import type { ValuesAnswer } from './contract.ts'

export const ARROW = 'application/vnd.apache.arrow.stream'

/** Arrow IPC stream with the columns code, tasa, conteo, base; the rest of the answer is JSON in the schema's metadata «radier». */
export function arrowOf({ codes, tasa, conteo, base, ...rest }: ValuesAnswer): Uint8Array {
  const columns = {
    code: vectorFromArray(codes, new Utf8()),
    tasa: vectorFromArray(tasa, new Float64()),
    conteo: vectorFromArray(conteo, new Float64()),
    base: vectorFromArray(base, new Float64()),
  }
  const fields = Object.entries(columns).map(([name, { type }]) => new Field(name, type, name !== 'code'))
  const schema = new Schema<typeof types>(fields as never, new Map([['radier', JSON.stringify(rest)]]))
  const children = Object.values(columns).map((column) => column.data[0] ?? makeData({ type: column.type as Float64 }))
  const batch = new RecordBatch(schema, makeData({ type: new Struct(fields), length: codes.length, children: children as never }) as never)
  return tableToIPC(new Table(schema, batch), 'stream')
}

const types = { code: new Utf8(), tasa: new Float64(), conteo: new Float64(), base: new Float64() }
