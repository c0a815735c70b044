import type { Column, Tally } from './table.ts'
import { collapse, unmangle } from './text.ts'

/** Reads the properties of features: names collapsed, broken accents mended, columns gathered as they appear. */
export class PropertyReader {
  readonly columns: Column[] = []
  private readonly names = new Map<string, string>()

  constructor(private readonly tally: Tally) {}

  read(properties: object | null | undefined): Record<string, unknown> {
    const values = (properties ?? {}) as Record<string, unknown>
    let renamed = false
    for (const key in values) {
      const name = this.names.get(key) ?? this.meet(key)
      if (name !== key) renamed = true
      const value = values[key]
      if (typeof value === 'string') values[key] = this.tally.mend(value)
    }
    if (!renamed) return values
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [this.names.get(key)!, value]))
  }

  private meet(key: string): string {
    const taken = new Set(this.names.values())
    let name = unmangle(collapse(key)) || '(sin nombre)'
    for (let times = 2; taken.has(name); times++) name = `${unmangle(collapse(key))} (${times})`
    this.names.set(key, name)
    this.columns.push({ header: name, letter: '' })
    return name
  }
}
