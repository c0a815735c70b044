import type { TerritoryCard } from '@radier/api/contract'
import type { ExpressionSpecification, GeoJSONSourceSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { Colors } from './map-colors.ts'
import { shortRegionName } from './region-names.ts'

const populous = 150_000
/** Families declared in map.css: the product's typeface at 86 % of its width, so that no glyph server is needed. */
const plain = ['RotuloMapa']
const strong = ['RotuloMapaFuerte']

/** Where the sea is named, off the coast; lon, lat. */
const sea: [number, number][] = [
  [-71, -20.5],
  [-71.5, -26.5],
  [-71.95, -33.15],
  [-74.5, -39.5],
  [-76.2, -46],
]

/** Points that carry the names of comunas, regions and the sea. */
export function labelPoints(territories: readonly TerritoryCard[]): GeoJSONSourceSpecification {
  const features = territories.flatMap(({ code, name, level, label, population }) =>
    label && (level === 'comuna' || level === 'region')
      ? [
          {
            type: 'Feature' as const,
            geometry: { type: 'Point' as const, coordinates: label },
            properties: { code, level, people: population ?? 0, name: level === 'region' ? (shortRegionName[code] ?? name) : name },
          },
        ]
      : [],
  )
  const named = sea.map((coordinates) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates },
    properties: { level: 'mar', name: 'Océano Pacífico' },
  }))
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [...features, ...named] } }
}

/** Names by importance: the selected first, then by population; who does not fit is left out. */
export function labelLayers(source: string, colors: Colors, selected: string): SymbolLayerSpecification[] {
  const isSelected: ExpressionSpecification = ['==', ['get', 'code'], selected]
  const paint = { 'text-color': colors('rotulo'), 'text-halo-color': colors('rotulo-halo'), 'text-halo-width': 1.6 }
  return [
    {
      id: 'rotulos-mar',
      type: 'symbol',
      source,
      minzoom: 4.5,
      maxzoom: 9.5,
      filter: ['==', ['get', 'level'], 'mar'],
      layout: { 'text-field': ['get', 'name'], 'text-font': plain, 'text-size': 15, 'text-letter-spacing': 0.12, 'text-max-width': 6 },
      paint: { 'text-color': colors('rotulo-mar') },
    },
    {
      id: 'rotulos-region',
      type: 'symbol',
      source,
      maxzoom: 6.2,
      filter: ['==', ['get', 'level'], 'region'],
      layout: { 'text-field': ['get', 'name'], 'text-font': strong, 'text-size': 14, 'text-max-width': 9 },
      paint,
    },
    {
      id: 'rotulos-comuna',
      type: 'symbol',
      source,
      minzoom: 6.2,
      filter: ['==', ['get', 'level'], 'comuna'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['case', ['any', isSelected, ['>=', ['get', 'people'], populous]], ['literal', strong], ['literal', plain]],
        'text-size': ['case', isSelected, 15.5, ['>=', ['get', 'people'], populous], 14, 13],
        'text-max-width': 10,
        'text-padding': 4,
        'symbol-sort-key': ['case', isSelected, -1e9, ['-', 0, ['get', 'people']]],
      },
      paint,
    },
  ]
}
