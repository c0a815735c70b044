/** What everybody sees between two publications: its number, the current load of each source, and answers already computed. */
import type { Catalogue } from '@radier/geodata/catalogue'
import type { Body } from './body.ts'
import { ByteLru } from './byte-lru.ts'
import { config } from './config.ts'
import type { Sql } from './database.ts'
import { Flight } from './flight.ts'
import { type CurrentLoad, currentLoads } from './queries/current-loads.ts'
import { layerTables } from './queries/layer-tables.ts'
import { publicationNumber } from './queries/publication-number.ts'

export class Edition {
  readonly answers = new ByteLru<Body>(config.answerBytes)
  readonly flight = new Flight<Body>()
  #facts = new Map<string, Promise<unknown>>()

  constructor(
    readonly version: number,
    /** By source id. */
    readonly loads: ReadonlyMap<string, CurrentLoad>,
    /** Load id of each loaded layer, by layer id. */
    readonly layers: ReadonlyMap<string, number>,
  ) {}

  /** Computed once per publication and kept; for small facts with few keys. A failure is not kept. */
  once<T>(key: string, compute: () => Promise<T>): Promise<T> {
    const kept = this.#facts.get(key) as Promise<T> | undefined
    if (kept) return kept
    const fresh = compute()
    this.#facts.set(key, fresh)
    fresh.catch(() => this.#facts.delete(key))
    return fresh
  }
}

export class Editions {
  #edition: Edition | undefined
  #askedAt = Number.NEGATIVE_INFINITY
  #asking: Promise<Edition> | undefined

  constructor(
    readonly sql: Sql,
    readonly catalogue: Catalogue,
    readonly pollMs: number,
    readonly onChange: (edition: Edition) => void,
  ) {}

  /** The edition of now, at most `pollMs` old. */
  async now(): Promise<Edition> {
    if (this.#edition && performance.now() - this.#askedAt < this.pollMs) return this.#edition
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined
    })
    return this.#asking
  }

  /** Of `version` when it is still the one of now. */
  at(version: number): Promise<Edition> {
    if (this.#edition?.version !== version) this.#askedAt = Number.NEGATIVE_INFINITY
    return this.now()
  }

  /** Asks in the background when the edition may be old. */
  refresh(): void {
    if (performance.now() - this.#askedAt >= this.pollMs) this.now().catch(() => {})
  }

  async #ask(): Promise<Edition> {
    const version = await publicationNumber(this.sql)
    if (this.#edition?.version !== version) {
      const [loads, tables] = await Promise.all([currentLoads(this.sql), layerTables(this.sql)])
      const layers = Object.entries(this.catalogue.layers).flatMap(([id, { source }]) => {
        const load = loads.get(source)
        return load && tables.has(id) ? [[id, load.id] as const] : []
      })
      this.#edition = new Edition(version, loads, new Map(layers))
      this.onChange(this.#edition)
    }
    this.#askedAt = performance.now()
    return this.#edition
  }
}
