/** Layers switched on from the catalogue, as MapLibre layers: their own colour, hatch for masks. */
import { fillOf } from '@radier/geodata/layer'
import type { ExpressionSpecification, FillLayerSpecification, LayerSpecification } from 'maplibre-gl'
import type { Colors } from './map-colors.ts'
import { hatchName, unseenName } from './map-hatch.ts'
import { sourceName, type TiledLayer } from './map-tiles.ts'

const prefix = 'sobre-'
export const overlayOf = (layerId: string): string | null =>
  layerId.startsWith(prefix) ? layerId.slice(prefix.length).replace(/:.*$/, '') : null

/** Nothing is translucent: the colours of the figures below stay those of the legend. */
const fillPaint: Record<ReturnType<typeof fillOf>, (color: string) => FillLayerSpecification['paint']> = {
  lleno: (color) => ({ 'fill-color': color }),
  trama: (color) => ({ 'fill-pattern': hatchName(color, '') }),
  borde: (color) => ({ 'fill-color': color, 'fill-opacity': 0 }),
}

export function overlayLayers({ id, layer }: TiledLayer, colors: Colors): LayerSpecification[] {
  const { style } = layer
  const common = { source: sourceName(id), 'source-layer': id, minzoom: layer.zooms[0] }
  const color = colors(style.color)
  const outline = colors(style.outline ?? style.color)
  const name = (part: string) => `${prefix}${id}:${part}`
  if (layer.geometry === 'Point') {
    const radius = style.radius ?? 4.5
    return [
      {
        ...common,
        id: name('punto'),
        type: 'circle',
        paint: {
          'circle-color': color,
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, radius * 0.45, 9, radius * 0.8, 13, radius * 1.25],
          'circle-stroke-color': colors('papel'),
          'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 5, 0.4, 10, 1.2],
        },
      },
    ]
  }
  const width: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 5, 0.5, 10, 1, 14, 1.8]
  if (layer.geometry === 'MultiLineString')
    return [{ ...common, id: name('linea'), type: 'line', paint: { 'line-color': color, 'line-width': width } }]
  return [
    {
      ...common,
      id: name('relleno'),
      type: 'fill',
      paint: fillPaint[fillOf(layer)](color),
    },
    { ...common, id: name('borde'), type: 'line', paint: { 'line-color': outline, 'line-width': width } },
  ]
}

/** The comunas where nobody looked for what a layer shows, hatched: there its emptiness says nothing. */
export function unseenLayer({ id, layer }: TiledLayer, comuna: TiledLayer | undefined, colors: Colors): LayerSpecification[] {
  if (!layer.extent || !comuna) return []
  const seen = layer.extent.codes.map(
    (code): ExpressionSpecification => ['==', ['slice', ['to-string', ['get', 'key']], 0, code.length], code],
  )
  return [
    {
      id: `no-visto-${id}`,
      type: 'fill',
      source: sourceName(comuna.id),
      'source-layer': comuna.id,
      filter: ['!', ['any', ...seen]],
      paint: { 'fill-pattern': unseenName(colors('tinta-3'), colors('papel')), 'fill-antialias': false },
    },
  ]
}
