/** The whole style of the continuous map as a value: same inputs, same style. MapLibre is told only the difference. */
import { isFine, type Level, levelOfCode } from '@radier/geodata/territory/level'
import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Colors } from './map-colors.ts'
import { hatchName } from './map-hatch.ts'
import { labelLayers } from './map-labels.ts'
import { overlayLayers, unseenLayer } from './map-overlays.ts'
import { sourceName, type TiledLayer, tileSource } from './map-tiles.ts'

export interface StyleInputs {
  origin: string
  territory: Map<Level, TiledLayer>
  /** Level of the figures. */
  level: Level
  tokens: readonly string[]
  /** Class lit from the legend; −1 is s/i. */
  lit: number | null
  selected: string
  overlays: readonly TiledLayer[]
  labels: GeoJSONSourceSpecification
  colors: Colors
}

/** Layer that answers «what is under the pointer». */
export const fillLayer = 'territorio'

/** Feature-state `k` of what has no figure yet: outside what was asked, or still travelling. */
const unasked = -2
const k: ExpressionSpecification = ['coalesce', ['feature-state', 'k'], unasked]
const byZoom = (...stops: number[]): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification

export function mapStyle(inputs: StyleInputs): StyleSpecification {
  const { territory, overlays, origin, labels, colors, selected } = inputs
  const used = [...territory.values(), ...overlays.filter((o) => !o.layer.level)]
  const masks = overlays.filter((o) => o.layer.mask)
  return {
    version: 8,
    transition: { duration: 120, delay: 0 },
    sources: { ...Object.fromEntries(used.map((t) => [sourceName(t.id), tileSource(t, origin)])), rotulos: labels },
    layers: [
      { id: 'mar', type: 'background', paint: { 'background-color': colors('mar') } },
      ...land(inputs),
      ...fills(inputs),
      ...overlays.flatMap((o) => unseenLayer(o, territory.get('comuna'), colors)),
      ...overlays.filter((o) => o.layer.geometry === 'MultiPolygon' && !o.layer.mask).flatMap((o) => overlayLayers(o, colors)),
      ...masks.flatMap((o) => overlayLayers(o, colors)),
      ...borders(inputs),
      ...outlines(inputs),
      ...overlays.filter((o) => o.layer.geometry !== 'MultiPolygon').flatMap((o) => overlayLayers(o, colors)),
      ...labelLayers('rotulos', colors, selected),
    ],
  }
}

const on = ({ id }: TiledLayer) => ({ source: sourceName(id), 'source-layer': id })

function land({ territory, colors }: StyleInputs): LayerSpecification[] {
  const ground = territory.get('region') ?? territory.get('comuna')
  return ground ? [{ id: 'suelo', type: 'fill', ...on(ground), paint: { 'fill-color': colors('suelo'), 'fill-antialias': false } }] : []
}

function fills({ territory, level, tokens, lit, colors }: StyleInputs): LayerSpecification[] {
  const own = territory.get(level)
  if (!own) return []
  const steps = tokens.flatMap((token, i) => [i, colors(token)])
  const shown: ExpressionSpecification | number = lit === null ? 1 : ['case', ['==', k, lit], 1, 0.22]
  const color = steps.length ? (['match', k, ...steps, colors('suelo')] as unknown as ExpressionSpecification) : colors('suelo')
  const hatched: ExpressionSpecification = ['case', ['==', k, -1], lit === null || lit === -1 ? 1 : 0.22, 0]
  const pattern = hatchName(colors('si-linea'), colors('si-fondo'))
  return [
    { id: fillLayer, type: 'fill', ...on(own), paint: { 'fill-color': color, 'fill-opacity': shown, 'fill-antialias': false } },
    { id: 'territorio-si', type: 'fill', ...on(own), paint: { 'fill-pattern': pattern, 'fill-opacity': hatched, 'fill-antialias': false } },
    ...urbanLines(territory, level, colors),
  ]
}

/** Where people live, as lines over comunas, which leave their colours as they are: census zones from afar, blocks from near. */
function urbanLines(territory: ReadonlyMap<Level, TiledLayer>, level: Level, colors: Colors): LayerSpecification[] {
  if (isFine(level)) return []
  const [zona, manzana] = [territory.get('zona'), territory.get('manzana')]
  const paint = { 'line-color': colors('linea-urbana'), 'line-width': byZoom(9, 0.4, 13, 0.6, 16, 1) }
  const change = manzana?.layer.zooms[0] ?? 24
  return [
    ...(zona ? [{ id: 'trama-zona', type: 'line' as const, ...on(zona), minzoom: zona.layer.zooms[0], maxzoom: change, paint }] : []),
    ...(manzana ? [{ id: 'trama-manzana', type: 'line' as const, ...on(manzana), minzoom: change, paint }] : []),
  ]
}

function borders({ territory, level, colors }: StyleInputs): LayerSpecification[] {
  const line = (at: Level, color: string, width: ExpressionSpecification): LayerSpecification[] => {
    const own = territory.get(at)
    const layout = { 'line-join': 'round' as const }
    return own ? [{ id: `borde-${at}`, type: 'line', ...on(own), layout, paint: { 'line-color': colors(color), 'line-width': width } }] : []
  }
  return [
    ...(level === 'manzana' ? line('manzana', 'linea-comuna', byZoom(12, 0.3, 16, 1)) : []),
    ...(isFine(level) ? line('zona', 'linea-comuna', byZoom(9, 0.3, 12, 0.7, 15, 1)) : []),
    ...(level === 'provincia' ? line('provincia', 'linea-comuna', byZoom(4, 0.5, 8, 1)) : []),
    ...(level === 'region' || level === 'provincia' ? [] : line('comuna', 'linea-comuna', byZoom(4, 0.3, 8, 0.9, 11, 1.3, 14, 1.8))),
    ...line('region', 'linea-region', byZoom(4, 0.45, 8, 1.3, 11, 1.8)),
  ]
}

/**
 * Hover and selection are feature-state on the lines of their own level, so moving the pointer moves no tile. While the country is
 * selected, the lines of the selection wait on the regions, where new figures do not touch them. The three lines never leave the style:
 * MapLibre 6.17 throws when a tile arrives for a state-dependent layer that is gone (deserializeBucket keeps a hole).
 */
function outlines({ territory, level, selected, colors }: StyleInputs): LayerSpecification[] {
  const hovered = territory.get(level)
  const selectedLevel = levelOfCode(selected)
  const chosen = (selectedLevel && territory.get(selectedLevel)) ?? territory.get('region') ?? hovered
  const line = (id: string, own: TiledLayer, state: string, color: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    ...on(own),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colors(color),
      'line-width': width,
      'line-opacity': ['case', ['boolean', ['feature-state', state], false], 1, 0],
    },
  })
  return [
    ...(chosen ? [line('seleccion-halo', chosen, 'sel', 'seleccion-halo', 6), line('seleccion', chosen, 'sel', 'seleccion', 2.8)] : []),
    ...(hovered ? [line('encima', hovered, 'hover', 'seleccion', 1.6)] : []),
  ]
}
