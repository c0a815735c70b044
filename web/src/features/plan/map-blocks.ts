/** Blocks on the map of land while micro-suelo is read: what each takes, and the one that is marked. */
import type { MicroBlock } from '@radier/api/contract-micro'
import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Colors } from '../../map/map-colors.ts'
import { hatchName } from '../../map/map-hatch.ts'
import { byZoom, is } from './map-words.ts'
import { bestVerdict } from './micro-words.ts'

export const blocksSource = 'micro'
/** The pointer answers for layers that begin like this (`map-overlays.ts`). */
const touched = `sobre-${blocksSource}`

export const blockFeatures = (blocks: readonly MicroBlock[], chosen: string | null): FeatureCollection => ({
  type: 'FeatureCollection',
  features: blocks.map((block) => ({
    type: 'Feature',
    properties: { key: block.key, verdict: bestVerdict(block), chosen: block.key === chosen },
    geometry: block.geometry,
  })),
})

export function microLayers(colors: Colors): LayerSpecification[] {
  const marked: ExpressionSpecification = ['any', ['boolean', ['get', 'chosen'], false], ['boolean', ['feature-state', 'hover'], false]]
  const common = { source: blocksSource }
  return [
    {
      ...common,
      id: `${touched}:suelo`,
      type: 'fill',
      paint: { 'fill-color': ['match', ['get', 'verdict'], 'cumple', colors('acento-fuerte'), colors('papel')], 'fill-opacity': 0.5 },
    },
    {
      ...common,
      id: `${touched}:pendiente`,
      type: 'fill',
      filter: is('verdict', 'pendiente'),
      paint: { 'fill-pattern': hatchName(colors('si-linea'), colors('si-fondo')) },
    },
    {
      ...common,
      id: `${touched}:borde`,
      type: 'line',
      paint: {
        'line-color': ['match', ['get', 'verdict'], 'cumple', colors('acento-fuerte'), colors('tinta-3')],
        'line-width': byZoom(12, 0.6, 15, 1.4),
      },
    },
    ...(
      [
        ['halo', 'seleccion-halo', 8],
        ['marca', 'seleccion', 3],
      ] as const
    ).map(
      ([part, color, width]): LayerSpecification => ({
        ...common,
        id: `micro-${part}`,
        type: 'line',
        paint: { 'line-color': colors(color), 'line-width': width, 'line-opacity': ['case', marked, 1, 0] },
      }),
    ),
  ]
}
