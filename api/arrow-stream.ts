import { Field, makeData, RecordBatch, Schema, Struct, Table, tableToIPC, type Vector } from 'apache-arrow'

export interface ArrowColumn {
  name: string
  vector: Vector
  nullable: boolean
}

/** One record batch as an Arrow IPC stream; `about` is JSON in the schema's metadata «radier». */
export function arrowStream(columns: ArrowColumn[], rows: number, about: unknown): Uint8Array {
  const fields = columns.map(({ name, vector, nullable }) => new Field(name, vector.type, nullable))
  const schema = new Schema(fields, new Map([['radier', JSON.stringify(about)]]))
  const children = columns.map(({ vector }) => vector.data[0] ?? makeData({ type: vector.type }))
  const batch = new RecordBatch(schema, makeData({ type: new Struct(fields), length: rows, children }))
  return tableToIPC(new Table(schema, batch), 'stream')
}
