/** Files and catalogues small enough to add by hand. Knows nothing of the test runner, so that child programs can use it. */
import { placesFrom } from '@radier/etl/steps/places'
import type { Catalogue } from '@radier/geodata/catalogue'
import { defineLayer, type Layer } from '@radier/geodata/layer'
import { defineSource, type Source } from '@radier/geodata/source'
import type { Geometry } from 'geojson'

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

/** A table and a layer, for whoever needs a whole catalogue. */
export const toyCatalogue: Catalogue = {
  sources: {
    ...outlineCatalogue.sources,
    censo: toySource('hogares.csv', {
      tables: [
        { level: 'comuna', key: { column: 'cut' }, period: '2024', variables: { hogares: { column: 'Hogares', label: 'hogares' } } },
      ],
    }),
  },
  layers: outlineCatalogue.layers,
  indicators: {},
}
