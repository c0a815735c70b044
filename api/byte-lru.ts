/** Values kept in memory up to a number of bytes; the least recently used leave first. */
export class ByteLru<T> {
  #entries = new Map<string, { value: T; bytes: number }>()
  #bytes = 0

  constructor(readonly limit: number) {}

  get bytes(): number {
    return this.#bytes
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** A value larger than an eighth of the memory is not kept. */
  set(key: string, value: T, bytes: number): void {
    this.delete(key)
    if (bytes > this.limit / 8) return
    this.#entries.set(key, { value, bytes })
    this.#bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.limit) break
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#bytes -= entry.bytes
  }

  deleteWhere(unwanted: (key: string) => boolean): void {
    for (const key of [...this.#entries.keys()]) if (unwanted(key)) this.delete(key)
  }
}
