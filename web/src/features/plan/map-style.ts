/** The style of the map of land as a value: same inputs, same style. What a search finds goes in apart, as data of its sources. */
import type { PlaceMapAnswer } from '@radier/api/contract-planning'
import type { Service } from '@radier/geodata/planning/criterion'
import type { Level } from '@radier/geodata/territory/level'
import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Colors } from '../../map/map-colors.ts'
import { hatchName } from '../../map/map-hatch.ts'
import { labelLayers } from '../../map/map-labels.ts'
import { sourceName, type TiledLayer, tileSource } from '../../map/map-tiles.ts'
import { blocksSource, microLayers } from './map-blocks.ts'
import { borderLayers, groundLayers } from './map-ground.ts'
import { serviceIcon } from './map-icons.ts'
import { readingLayers } from './map-reading.ts'
import { serviceFeatures, zoneFeatures } from './map-shapes.ts'
import { byZoom, font, grown, is, readingSource, sitesSource, strongFont } from './map-words.ts'

export interface LandStyleInputs {
  origin: string
  /** Comunas, zones and blocks that lie under the plan; none under the example. */
  territory: ReadonlyMap<Level, TiledLayer>
  place: string
  /** Names of the comunas around it. */
  labels: GeoJSONSourceSpecification
  drawn: PlaceMapAnswer | null
  /** Services that some criterion asks for: the only ones with a sign. */
  services: readonly Service[]
  colors: Colors
}

/** The pointer answers for layers that begin like this (`map-overlays.ts`). */
export const sitesLayer = 'sobre-sitios:hueco'

const none: FeatureCollection = { type: 'FeatureCollection', features: [] }
export function landStyle({ origin, territory, place, labels, drawn, services, colors }: LandStyleInputs): StyleSpecification {
  const under = (['comuna', 'zona', 'manzana'] as const).flatMap((level) => territory.get(level) ?? [])
  const ground = { territory, place, planned: Boolean(drawn?.zones.features.length) }
  const zones = drawn ? zoneFeatures(drawn.zones) : { shapes: none, labels: none }
  const geojson = (data: FeatureCollection) => ({ type: 'geojson' as const, data })
  const limit: FeatureCollection = drawn?.urbanLimit
    ? { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: drawn.urbanLimit }] }
    : none
  return {
    version: 8,
    transition: { duration: 120, delay: 0 },
    sources: {
      ...Object.fromEntries(under.map((layer) => [sourceName(layer.id), tileSource(layer, origin)])),
      rotulos: labels,
      zonas: geojson(zones.shapes),
      'zonas-nombres': geojson(zones.labels),
      mascaras: geojson(drawn?.masks ?? none),
      limite: geojson(limit),
      servicios: geojson(drawn ? serviceFeatures(drawn.services, services) : none),
      [blocksSource]: { ...geojson(none), promoteId: 'key' },
      [sitesSource]: { ...geojson(none), promoteId: 'key' },
      [readingSource]: geojson(none),
    },
    layers: [
      ...groundLayers(ground, colors),
      ...zoneLayers(colors),
      ...borderLayers(ground, colors),
      ...labelLayers('rotulos', colors, place),
      ...microLayers(colors),
      ...overZones(colors),
      ...siteLayers(colors),
      ...readingLayers(colors),
    ],
  }
}

function zoneLayers(colors: Colors): LayerSpecification[] {
  const classes = Array.from({ length: 5 }, (_, i) => [i, colors(`pacifico-${i + 1}`)]).flat() as [number, string, ...(number | string)[]]
  const color: ExpressionSpecification = ['match', ['get', 'paint'], ...classes, colors('suelo-2')]
  return [
    { id: 'zonas', type: 'fill', source: 'zonas', paint: { 'fill-color': color } },
    {
      id: 'zonas-si',
      type: 'fill',
      source: 'zonas',
      filter: is('paint', 'pendiente'),
      paint: { 'fill-pattern': hatchName(colors('si-linea'), colors('si-fondo')) },
    },
    { id: 'zonas-borde', type: 'line', source: 'zonas', paint: { 'line-color': colors('papel'), 'line-width': byZoom(11, 0.4, 14, 1.1) } },
  ]
}

function overZones(colors: Colors): LayerSpecification[] {
  const halo = { 'text-halo-color': colors('rotulo-halo'), 'text-halo-width': 1.6 }
  return [
    { id: 'mascaras', type: 'fill', source: 'mascaras', paint: { 'fill-pattern': hatchName(colors('tinta-3'), ''), 'fill-opacity': 0.75 } },
    { id: 'mascaras-borde', type: 'line', source: 'mascaras', paint: { 'line-color': colors('tinta-3'), 'line-width': 0.8 } },
    {
      id: 'limite',
      type: 'line',
      source: 'limite',
      paint: { 'line-color': colors('linea-region'), 'line-width': 1.3, 'line-dasharray': [6, 3] },
    },
    {
      id: 'zonas-nombres',
      type: 'symbol',
      source: 'zonas-nombres',
      minzoom: 11.5,
      layout: {
        'text-field': ['get', 'zone'],
        'text-font': font,
        'text-size': 12.5,
        'text-padding': 14,
        'symbol-sort-key': ['-', 0, ['get', 'size']],
      },
      paint: { 'text-color': colors('rotulo'), ...halo },
    },
  ]
}

function siteLayers(colors: Colors): LayerSpecification[] {
  const mark = (value: string, paint: NonNullable<Extract<LayerSpecification, { type: 'circle' }>['paint']>): LayerSpecification => ({
    id: value === 'fuera' ? sitesLayer : `sobre-sitios:${value}`,
    type: 'circle',
    source: sitesSource,
    filter: is('mark', value),
    layout: { 'circle-sort-key': ['get', 'order'] },
    paint: { 'circle-radius': grown(), 'circle-stroke-opacity': 1, ...paint },
  })
  const accent = colors('acento-fuerte')
  const hollow = {
    'circle-color': colors('papel'),
    'circle-opacity': 0.75,
    'circle-stroke-color': colors('tinta-3'),
    'circle-stroke-width': 1.1,
  }
  const hovered: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'hover'], false], 1, 0]
  return [
    mark('fuera', hollow),
    mark('suelto', hollow),
    {
      id: 'servicios',
      type: 'symbol',
      source: 'servicios',
      layout: {
        'icon-image': ['match', ['get', 'service'], ...signs(colors), ''] as unknown as ExpressionSpecification,
        'icon-size': byZoom(11, 0.6, 14, 0.9),
        'icon-allow-overlap': true,
      },
    },
    {
      id: 'sitios-nombres',
      type: 'symbol',
      source: sitesSource,
      minzoom: 13,
      filter: ['all', is('homes', ''), ['!', is('mark', 'fuera')]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': 12.5,
        'text-max-width': 9,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.1,
        'symbol-sort-key': ['-', 0, ['get', 'radius']],
      },
      paint: { 'text-color': colors('rotulo'), 'text-halo-color': colors('rotulo-halo'), 'text-halo-width': 1.6 },
    },
    mark('pendiente', { 'circle-color': colors('papel'), 'circle-stroke-color': accent, 'circle-stroke-width': 1.4 }),
    mark('dentro', { 'circle-color': colors('papel'), 'circle-stroke-color': accent, 'circle-stroke-width': 3.2 }),
    mark('banco', { 'circle-color': accent, 'circle-stroke-color': colors('papel'), 'circle-stroke-width': 2.4 }),
    {
      id: 'sitios-propietario',
      type: 'symbol',
      source: sitesSource,
      minzoom: 12,
      filter: ['!=', ['get', 'owner'], ''],
      layout: {
        'text-field': ['get', 'owner'],
        'text-font': strongFont,
        'text-size': byZoom(12, 9.5, 15, 12),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': ['case', is('mark', 'banco'), colors('papel'), colors('tinta')] },
    },
    {
      id: 'sitios-encima',
      type: 'circle',
      source: sitesSource,
      paint: {
        'circle-color': 'transparent',
        'circle-radius': grown(3),
        'circle-stroke-color': colors('seleccion'),
        'circle-stroke-width': 1.6,
        'circle-stroke-opacity': hovered,
      },
    },
    {
      id: 'sitios-viviendas',
      type: 'symbol',
      source: sitesSource,
      filter: ['!=', ['get', 'homes'], ''],
      layout: {
        'text-field': ['get', 'homes'],
        'text-font': strongFont,
        'text-size': 14,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.05,
        'symbol-sort-key': ['-', 0, ['get', 'order']],
      },
      paint: { 'text-color': colors('rotulo'), 'text-halo-color': colors('rotulo-halo'), 'text-halo-width': 2 },
    },
  ]
}

const allServices: Service[] = ['educacion_inicial', 'educacion_basica', 'salud_primaria', 'plaza', 'parque', 'transporte']
const signs = (colors: Colors) => allServices.flatMap((service) => [service, serviceIcon(service, colors)])
