/** A small mirror made for one test: files, a catalogue that speaks of them, and a run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type RunOptions, type RunResult, runLoads, type SourceResult } from '@radier/etl/run'
import { placesFrom } from '@radier/etl/steps/places'
import type { Catalogue } from '@radier/geodata/catalogue'
import { defineLayer, type Layer } from '@radier/geodata/layer'
import { defineSource, type Source } from '@radier/geodata/source'
import type { Geometry } from 'geojson'
import { type TestDatabase, testDatabase } from '../support/database.ts'

/** Five comunas of two regions; the last is of Ñuble, once 08401. */
export const toyPlaces = placesFrom([
  { code: '13101', name: 'Santiago' },
  { code: '13102', name: 'Cerrillos' },
  { code: '13201', name: 'Puente Alto' },
  { code: '01101', name: 'Iquique' },
  { code: '16101', name: 'Chillán' },
])

export const square = (west: number, south: number, side = 1): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
})

export const collection = (features: { geometry: Geometry | null; properties: Record<string, unknown> }[], crs?: string) =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...(crs && { crs: { type: 'name', properties: { name: crs } } }),
    features: features.map((f) => ({ type: 'Feature', ...f })),
  })

export const toySource = (file: string, more: Partial<Source> = {}): Source =>
  defineSource({
    title: file,
    publisher: 'Editor de prueba',
    origin: { page: 'https://example.org/datos', file },
    licence: 'prueba',
    published: '2024',
    reference: 'Prueba 2024',
    format: file.endsWith('.csv') ? { kind: 'csv' } : { kind: 'geojson' },
    ...more,
  })

export const toyLayer = (source: string, more: Partial<Layer> = {}): Layer =>
  defineLayer({
    title: source,
    group: 'territorio',
    source,
    geometry: 'MultiPolygon',
    key: { from: 'id' },
    comuna: 'contorno',
    period: '2024',
    zooms: [4, 14],
    attributes: { nombre: { from: 'nombre', type: 'text', label: 'nombre' } },
    style: { color: 'cobre-4' },
    legend: 'prueba',
    tooltip: '{nombre}',
    coverage: 'prueba',
    ...more,
  })

/** Outlines of the comunas as squares of one degree along 33° S: Santiago from −71, Cerrillos from −70, Puente Alto from −69. */
export const outlines = collection(
  [
    ['13101', -71],
    ['13102', -70],
    ['13201', -69],
  ].map(([cut, west]) => ({ geometry: square(west as number, -33), properties: { id: cut, nombre: `comuna ${cut}` } })),
)

export const outlineCatalogue: Pick<Catalogue, 'sources' | 'layers'> = {
  sources: { limites: toySource('limites.geojson') },
  layers: { comuna: toyLayer('limites', { level: 'comuna', key: { from: 'id', type: 'cut' }, comuna: { from: 'id' } }) },
}

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
