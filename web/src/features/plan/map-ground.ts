/** The ground of the map of land: the comuna among its neighbours, and where people live. */
import type { Level } from '@radier/geodata/territory/level'
import type { LayerSpecification } from 'maplibre-gl'
import type { Colors } from '../../map/map-colors.ts'
import { sourceName, type TiledLayer } from '../../map/map-tiles.ts'
import { byZoom } from './map-words.ts'

interface Ground {
  /** Comunas, census zones and blocks, those that are loaded. */
  territory: ReadonlyMap<Level, TiledLayer>
  /** `cut` of the comuna. */
  place: string
  /** The zones of a plan cover it. */
  planned: boolean
}

const on = ({ id }: TiledLayer) => ({ source: sourceName(id), 'source-layer': id })

/** Under the zones. Without a plan the blocks stand for the city. */
export function groundLayers({ territory, planned }: Ground, colors: Colors): LayerSpecification[] {
  const comunas = territory.get('comuna')
  return [
    { id: 'fondo', type: 'background', paint: { 'background-color': colors(comunas ? 'mar' : 'suelo') } },
    ...(comunas
      ? [{ id: 'suelo', type: 'fill' as const, ...on(comunas), paint: { 'fill-color': colors('suelo'), 'fill-antialias': false } }]
      : []),
    ...(planned ? [] : urbanShade(territory, colors)),
  ]
}

/** Where people live, as a shade: census zones from afar, blocks from near. */
function urbanShade(territory: Ground['territory'], colors: Colors): LayerSpecification[] {
  const [zona, manzana] = [territory.get('zona'), territory.get('manzana')]
  const paint = { 'fill-color': colors('trama-urbana'), 'fill-antialias': false }
  const change = manzana?.layer.zooms[0] ?? 24
  return [
    ...(zona ? [{ id: 'trama-zona', type: 'fill' as const, ...on(zona), minzoom: zona.layer.zooms[0], maxzoom: change, paint }] : []),
    ...(manzana ? [{ id: 'trama-manzana', type: 'fill' as const, ...on(manzana), minzoom: change, paint }] : []),
  ]
}

/** Over the zones: the edges of the blocks, the neighbours veiled, and the border of the comuna. */
export function borderLayers({ territory, place }: Ground, colors: Colors): LayerSpecification[] {
  const [comunas, blocks] = [territory.get('comuna'), territory.get('manzana')]
  const line = colors('linea-region')
  const layout = { 'line-join': 'round' as const }
  return [
    ...(blocks
      ? [
          {
            id: 'manzanas',
            type: 'line' as const,
            ...on(blocks),
            minzoom: 11.5,
            paint: { 'line-color': colors('trama-urbana'), 'line-width': byZoom(12, 0.5, 15, 1.1) },
          },
        ]
      : []),
    ...(comunas
      ? ([
          {
            id: 'vecinas',
            type: 'fill',
            ...on(comunas),
            filter: ['!=', ['get', 'key'], place],
            paint: { 'fill-color': colors('papel'), 'fill-opacity': 0.55, 'fill-antialias': false },
          },
          {
            id: 'vecinas-borde',
            type: 'line',
            ...on(comunas),
            layout,
            paint: { 'line-color': line, 'line-width': 0.5, 'line-opacity': 0.5 },
          },
          {
            id: 'comuna-borde',
            type: 'line',
            ...on(comunas),
            filter: ['==', ['get', 'key'], place],
            layout,
            paint: { 'line-color': line, 'line-width': byZoom(8, 1.4, 12, 2.2) },
          },
        ] satisfies LayerSpecification[])
      : []),
  ]
}
