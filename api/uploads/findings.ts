/** What is said of the rows of a file: those that say the same are one, unless each may be undone by itself. */
import type { Finding } from './job.ts'

const order = ['rechazada', 'reparada', 'aviso'] as const

export class Findings {
  readonly #list: Finding[] = []
  readonly #same = new Map<string, Finding>()

  add(finding: Finding): void {
    const { kind, field, what, remedy, repair, row, count } = finding
    const key = `${kind}\n${field}\n${what}\n${remedy}`
    const known = repair === null ? this.#same.get(key) : undefined
    if (known) {
      known.count += count
      known.row = Math.min(known.row, row)
      return
    }
    const own = { ...finding }
    if (repair === null) this.#same.set(key, own)
    this.#list.push(own)
  }

  /** Refused first, then repaired, then the rest; by row. */
  list(): Finding[] {
    return this.#list.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.row - b.row)
  }
}
