/** Cuts a stream of GeoJSON bytes into features without holding more than one chunk and one feature. */

const QUOTE = 34
const BACKSLASH = 92
const OPEN_ARRAY = 91
const CLOSE_ARRAY = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

export interface Slice {
  /** Text of whole features, separated by commas as in the file. */
  text: string
  count: number
}

export class FeatureScanner {
  /** Depth of the `features` array; −1 before it was met. */
  private arrayDepth = -1
  private depth = 0
  private inString = false
  private escaped = false
  private head: Buffer = Buffer.alloc(0)
  private carried: Buffer[] = []
  private trailer: Buffer[] = []
  private finished = false
  features = 0

  /** The document around the features, with an empty array in their place. Whole only when `closed`. */
  get envelope(): string {
    const tail = this.trailer.length > 0 ? Buffer.concat(this.trailer).toString() : ''
    return this.opening + tail
  }

  /** The document up to and with the «[» of its features, or all that came when it has none. */
  get opening(): string {
    return this.head.toString('utf8')
  }

  get started(): boolean {
    return this.arrayDepth >= 0
  }

  get closed(): boolean {
    return this.depth === 0 && !this.inString && this.head.length > 0 && (this.finished || !this.started)
  }

  /** Bytes of a feature that is not finished yet. */
  get pending(): number {
    return this.carried.reduce((sum, part) => sum + part.length, 0)
  }

  /** Whole features that end in this chunk. */
  push(chunk: Buffer): Slice | null {
    let at = this.started ? 0 : this.seek(chunk)
    if (at < 0) return null
    if (this.finished) {
      this.close(chunk, at)
      return null
    }
    const start = at
    let lastEnd = -1
    let count = 0
    let depth = this.depth
    const base = this.arrayDepth
    let inString = this.inString
    const length = chunk.length
    for (; at < length; at++) {
      const byte = chunk[at]!
      if (inString) {
        if (this.escaped) this.escaped = false
        else if (byte === BACKSLASH) this.escaped = true
        else if (byte === QUOTE) inString = false
      } else if (byte === QUOTE) inString = true
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth++
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        depth--
        if (depth === base) {
          lastEnd = at + 1
          count++
        } else if (depth < base) {
          this.finished = true
          break
        }
      }
    }
    this.depth = depth
    this.inString = inString
    this.features += count
    const slice = lastEnd < 0 ? null : { text: this.join(chunk.subarray(start, lastEnd)), count }
    const restStart = lastEnd < 0 ? start : lastEnd
    if (this.finished) {
      this.trailer.push(Buffer.from(chunk.subarray(at, at + 1)))
      this.close(chunk, at + 1)
    } else if (restStart < length) this.carried.push(chunk.subarray(restStart))
    return slice
  }

  private join(part: Buffer): string {
    if (this.carried.length === 0) return part.toString('utf8')
    const text = Buffer.concat([...this.carried, part]).toString('utf8')
    this.carried = []
    return text
  }

  /** Reads the members before `features`; position after its «[», or −1 when the chunk does not reach it. */
  private seek(chunk: Buffer): number {
    const text = Buffer.concat([this.head, chunk])
    this.head = text
    this.depth = 0
    this.inString = false
    let keyStart = -1
    let key = ''
    for (let at = 0; at < text.length; at++) {
      const byte = text[at]!
      if (this.inString) {
        if (byte === BACKSLASH) at++
        else if (byte === QUOTE) {
          this.inString = false
          if (this.depth === 1) key = text.toString('utf8', keyStart, at)
        }
      } else if (byte === QUOTE) {
        this.inString = true
        keyStart = at + 1
      } else if (byte === OPEN_ARRAY && this.depth === 1 && key === 'features') {
        this.depth = 2
        this.arrayDepth = 2
        this.head = Buffer.from(text.subarray(0, at + 1))
        return chunk.length - (text.length - at - 1)
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.depth++
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) this.depth--
      else if (byte === 44 && this.depth === 1) key = ''
    }
    return -1
  }

  private close(chunk: Buffer, from: number) {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]!
      if (this.inString) {
        if (byte === BACKSLASH) at++
        else if (byte === QUOTE) this.inString = false
      } else if (byte === QUOTE) this.inString = true
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.depth++
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) this.depth--
    }
    this.trailer.push(Buffer.from(chunk.subarray(from)))
  }
}
