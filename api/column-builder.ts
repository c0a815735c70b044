/** Columns built one value at a time into memory of their final size, so that a table of 166,302 rows never stands as objects. */
import {
  Bool,
  type Data,
  Dictionary,
  Float32,
  Float64,
  Int8,
  Int16,
  Int32,
  makeData,
  Uint8,
  Uint16,
  Utf8,
  Vector,
  vectorFromArray,
} from 'apache-arrow'

/** What is known of a column before its rows are read. */
export type Shape =
  | { type: 'text'; distinct: number; bytes: number }
  | { type: 'integer'; least: number | null; most: number | null }
  | { type: 'number' | 'coordinate' | 'boolean' }

export interface Builder {
  /** Rows come in order; null is unknown. */
  add(value: unknown): void
  vector(): Vector
}

/** `rows` is the exact number of values that will be added; `id` numbers the column's dictionary in its table, so that equal tables are equal bytes. */
export function builderOf(shape: Shape, rows: number, id: number): Builder {
  if (shape.type === 'text')
    return shape.distinct <= Math.min(0xffff, rows / 2) ? dictionaryBuilder(shape.distinct, rows, id) : textBuilder(shape.bytes, rows)
  if (shape.type === 'boolean') return booleanBuilder(rows)
  return numberBuilder(shape.type === 'integer' ? integerType(shape) : shape.type === 'number' ? new Float64() : new Float32(), rows)
}

/** The smallest type that holds both ends; over 32 bits a Float64, exact to 2^53. */
function integerType({ least, most }: { least: number | null; most: number | null }) {
  const [low, high] = [least ?? 0, most ?? 0]
  if (low >= 0 && high <= 0xff) return new Uint8()
  if (low >= -0x80 && high <= 0x7f) return new Int8()
  if (low >= 0 && high <= 0xffff) return new Uint16()
  if (low >= -0x8000 && high <= 0x7fff) return new Int16()
  return low >= -0x80000000 && high <= 0x7fffffff ? new Int32() : new Float64()
}

/** Which values are known: one bit each, as Arrow wants it. */
class Validity {
  readonly bits: Uint8Array
  unknown = 0
  #row = 0

  constructor(rows: number) {
    this.bits = new Uint8Array(Math.ceil(rows / 8))
  }

  /** Notes one more value and gives its row. */
  note(known: boolean): number {
    const row = this.#row++
    if (known) this.bits[row >> 3] = (this.bits[row >> 3] as number) | (1 << (row & 7))
    else this.unknown++
    return row
  }

  of(length: number) {
    return { length, nullCount: this.unknown, ...(this.unknown ? { nullBitmap: this.bits } : {}) }
  }
}

const vectorOf = (data: Data): Vector => new Vector([data])

function numberBuilder(type: Float64 | Float32 | Int8 | Int16 | Int32 | Uint8 | Uint16, rows: number): Builder {
  const data = new type.ArrayType(rows)
  const validity = new Validity(rows)
  return {
    add(value) {
      const row = validity.note(value !== null)
      if (value !== null) data[row] = Number(value)
    },
    vector: () => vectorOf(makeData({ type, data, ...validity.of(rows) } as never)),
  }
}

function booleanBuilder(rows: number): Builder {
  const data = new Uint8Array(Math.ceil(rows / 8))
  const validity = new Validity(rows)
  return {
    add(value) {
      const row = validity.note(value !== null)
      if (value === true) data[row >> 3] = (data[row >> 3] as number) | (1 << (row & 7))
    },
    vector: () => vectorOf(makeData({ type: new Bool(), data, ...validity.of(rows) })),
  }
}

/** Plain text: `bytes` is the room for all of it in UTF-8. */
function textBuilder(bytes: number, rows: number): Builder {
  const data = new Uint8Array(bytes)
  const offsets = new Int32Array(rows + 1)
  const validity = new Validity(rows)
  const encoder = new TextEncoder()
  return {
    add(value) {
      const row = validity.note(value !== null)
      const from = offsets[row] as number
      offsets[row + 1] = from + (value === null ? 0 : encoder.encodeInto(String(value), data.subarray(from)).written)
    },
    vector: () => vectorOf(makeData({ type: new Utf8(), data, valueOffsets: offsets, ...validity.of(rows) })),
  }
}

/** Text that repeats: numbers into a list of the different texts, in the order in which they come. */
function dictionaryBuilder(distinct: number, rows: number, id: number): Builder {
  const index = distinct <= 0xff ? new Uint8() : new Uint16()
  const data = new index.ArrayType(rows)
  const validity = new Validity(rows)
  const numbers = new Map<string, number>()
  return {
    add(value) {
      const row = validity.note(value !== null)
      if (value === null) return
      const text = String(value)
      if (!numbers.has(text)) numbers.set(text, numbers.size)
      data[row] = numbers.get(text) as number
    },
    vector() {
      const dictionary = vectorFromArray([...numbers.keys()], new Utf8())
      return vectorOf(makeData({ type: new Dictionary(new Utf8(), index, id), data, dictionary, ...validity.of(rows) } as never))
    },
  }
}
