/** A small mirror made for one test: files, a catalogue that speaks of them, and a run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type RunOptions, type RunResult, runLoads, type SourceResult } from '@radier/etl/run'
import type { Catalogue } from '@radier/geodata/catalogue'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { toyPlaces } from './toy-catalogue.ts'

export class Toy {
  readonly mirror = mkdtempSync(join(tmpdir(), 'radier-toy-'))
  constructor(readonly database: TestDatabase) {}

  static async open(): Promise<Toy> {
    return new Toy(await testDatabase())
  }

  get sql() {
    return this.database.sql
  }

  write(file: string, content: string | Buffer): string {
    const path = join(this.mirror, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }

  catalogue(sources: Catalogue['sources'], layers: Catalogue['layers'] = {}, indicators: Catalogue['indicators'] = {}): Catalogue {
    return { sources, layers, indicators }
  }

  run(catalogue: Catalogue, more: Partial<RunOptions> = {}): Promise<RunResult> {
    return runLoads({
      sql: this.sql,
      catalogue,
      mirror: this.mirror,
      cache: join(this.mirror, '.cache'),
      drop: join(this.mirror, '.entrega'),
      places: toyPlaces,
      corrections: [],
      ...more,
    })
  }

  /** Runs and gives the result of the one source asked for. */
  async load(catalogue: Catalogue, source: string, more: Partial<RunOptions> = {}): Promise<SourceResult> {
    const { results } = await this.run(catalogue, { sources: [source], ...more })
    return results[0]!
  }

  async close(): Promise<void> {
    await this.database.drop()
    rmSync(this.mirror, { recursive: true, force: true })
  }
}
