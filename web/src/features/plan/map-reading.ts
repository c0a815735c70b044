/** How the site being read is drawn: its sign, the line to the nearest thing and the standard around that thing. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Colors } from '../../map/map-colors.ts'
import { crossIcon, labelGround } from './map-icons.ts'
import { grown, is, readingSource, strongFont } from './map-words.ts'

/** Further away the sign of the site covers its contour. */
const contourZoom = 14

export function readingLayers(colors: Colors): LayerSpecification[] {
  const tone: ExpressionSpecification = ['case', ['boolean', ['get', 'fails'], false], colors('error'), colors('tinta')]
  const out: ExpressionSpecification = ['all', is('part', 'sitio'), is('mark', 'fuera')]
  const chosen: ExpressionSpecification = ['all', is('part', 'sitio'), ['!', is('mark', 'fuera')]]
  const ring = (id: string, color: string, width: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: readingSource,
    filter: chosen,
    paint: { 'circle-color': 'transparent', 'circle-radius': grown(6), 'circle-stroke-color': colors(color), 'circle-stroke-width': width },
  })
  return [
    {
      id: 'estandar',
      type: 'line',
      source: readingSource,
      filter: is('part', 'estandar'),
      paint: { 'line-color': colors('tinta-2'), 'line-width': 1.2, 'line-dasharray': [2, 3] },
    },
    {
      id: 'medida',
      type: 'line',
      source: readingSource,
      filter: is('part', 'medida'),
      paint: { 'line-color': tone, 'line-width': 2, 'line-dasharray': [2.5, 2] },
    },
    {
      id: 'contorno-halo',
      type: 'line',
      source: readingSource,
      minzoom: contourZoom,
      filter: is('part', 'contorno'),
      paint: { 'line-color': colors('seleccion-halo'), 'line-width': 5 },
    },
    {
      id: 'contorno',
      type: 'line',
      source: readingSource,
      minzoom: contourZoom,
      filter: is('part', 'contorno'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colors('seleccion'), 'line-width': 2.2 },
    },
    ring('lectura-halo', 'seleccion-halo', 6),
    ring('lectura', 'seleccion', 2.8),
    {
      id: 'lectura-fuera',
      type: 'circle',
      source: readingSource,
      filter: out,
      paint: { 'circle-color': colors('papel'), 'circle-radius': 10, 'circle-stroke-color': colors('error'), 'circle-stroke-width': 2 },
    },
    {
      id: 'lectura-cruz',
      type: 'symbol',
      source: readingSource,
      filter: out,
      layout: { 'icon-image': crossIcon(colors), 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    },
    {
      id: 'metros',
      type: 'symbol',
      source: readingSource,
      filter: is('part', 'metros'),
      layout: {
        'text-field': ['get', 'text'],
        'text-font': strongFont,
        'text-size': 13.5,
        'text-allow-overlap': true,
        'icon-image': labelGround(colors),
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [4, 8, 4, 8],
        'icon-allow-overlap': true,
        'text-anchor': 'left',
        'text-offset': [1.1, -0.6],
      },
      paint: { 'text-color': tone },
    },
  ]
}
