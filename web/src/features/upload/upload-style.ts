import type { UploadCheckAnswer, UploadSystem } from '@radier/api/contract-uploads'
import type { Level } from '@radier/geodata/territory/level'
import type { Feature, FeatureCollection } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Colors } from '../../map/map-colors.ts'
import { sourceName, type TiledLayer, tileSource } from '../../map/map-tiles.ts'

export const shapesSource = 'subida'
type Box = [west: number, south: number, east: number, north: number]

/** The comuna among its neighbours, where people live in it, and the rows of the file by what happens with them. */
export function uploadStyle(territory: Map<Level, TiledLayer>, place: string, colors: Colors): StyleSpecification {
  const used = [...territory.values()].filter(({ layer }) => layer.level !== 'provincia')
  const on = (level: Level) => {
    const own = territory.get(level)
    return own && { source: sourceName(own.id), 'source-layer': own.id, minzoom: own.layer.level === 'comuna' ? 0 : own.layer.zooms[0] }
  }
  const [comuna, zona, manzana, region] = [on('comuna'), on('zona'), on('manzana'), on('region')]
  const own: ExpressionSpecification = ['==', ['get', 'key'], place]
  const outcome = (accepted: string, mended: string, refused: string): ExpressionSpecification => [
    'match',
    ['get', 'outcome'],
    'rechazada',
    colors(refused),
    'reparada',
    colors(mended),
    colors(accepted),
  ]
  const seen: ExpressionSpecification = ['boolean', ['get', 'seen'], false]
  const shade = { 'fill-color': colors('trama-urbana'), 'fill-antialias': false }
  const layers: (LayerSpecification | undefined)[] = [
    { id: 'mar', type: 'background', paint: { 'background-color': colors('mar') } },
    region && { id: 'suelo', type: 'fill', ...region, minzoom: 0, paint: { 'fill-color': colors('suelo'), 'fill-antialias': false } },
    comuna && { id: 'propia', type: 'fill', ...comuna, filter: own, paint: { 'fill-color': colors('papel-2') } },
    zona && { id: 'zona', type: 'fill', ...zona, maxzoom: territory.get('manzana')?.layer.zooms[0] ?? 24, paint: shade },
    manzana && { id: 'manzana', type: 'fill', ...manzana, paint: shade },
    comuna && { id: 'limites', type: 'line', ...comuna, paint: { 'line-color': colors('linea-fuera'), 'line-width': 0.8 } },
    comuna && { id: 'limite', type: 'line', ...comuna, filter: own, paint: { 'line-color': colors('tinta-2'), 'line-width': 1.6 } },
    {
      id: 'lejos',
      type: 'line',
      source: shapesSource,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': colors('error'), 'line-width': 1.8, 'line-dasharray': [2, 2] },
    },
    {
      id: 'contornos',
      type: 'fill',
      source: shapesSource,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': outcome('acento', 'pacifico-3', 'error'), 'fill-opacity': 0.55 },
    },
    {
      id: 'bordes',
      type: 'line',
      source: shapesSource,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'line-color': ['case', seen, colors('seleccion'), outcome('acento', 'acento', 'error')],
        'line-width': ['case', seen, 3, 1.4],
      },
    },
    {
      id: 'puntos',
      type: 'circle',
      source: shapesSource,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': ['case', seen, 7, 4],
        'circle-color': outcome('acento', 'papel', 'error'),
        'circle-stroke-width': ['case', seen, 3, ['==', ['get', 'outcome'], 'reparada'], 2.2, 1.2],
        'circle-stroke-color': [
          'case',
          seen,
          colors('seleccion'),
          ['==', ['get', 'outcome'], 'reparada'],
          colors('aviso'),
          colors('papel'),
        ],
      },
    },
    {
      id: 'rotulos',
      type: 'symbol',
      source: shapesSource,
      filter: ['has', 'label'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': ['RotuloMapaFuerte'],
        'text-size': 13,
        'text-anchor': ['get', 'anchor'],
        'text-offset': ['match', ['get', 'anchor'], 'bottom', ['literal', [0, -0.8]], ['literal', [0, 0.8]]],
        'text-max-width': 7,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colors('rotulo'), 'text-halo-color': colors('rotulo-halo'), 'text-halo-width': 1.6 },
    },
  ]
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(used.map((t) => [sourceName(t.id), tileSource(t, location.origin)])),
      [shapesSource]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
    },
    layers: layers.filter((layer) => layer !== undefined),
  }
}

/** Rows as they were judged; before that, the sample under the system that is tried. */
export function uploadShapes(check: UploadCheckAnswer | null, system: UploadSystem | null, seen: number | null): FeatureCollection {
  const inside = system !== null && system.inside > 0
  const features: Feature[] =
    check && inside
      ? check.preview.map(({ row, outcome, geometry }) => ({ type: 'Feature', properties: { outcome, seen: row === seen }, geometry }))
      : (system?.sample ?? []).map((coordinates) => ({
          type: 'Feature',
          properties: { outcome: inside ? 'aceptada' : 'rechazada' },
          geometry: { type: 'Point', coordinates },
        }))
  return { type: 'FeatureCollection', features }
}

/** The comuna, and where the points would be under a system that takes them elsewhere, joined by a line. */
export function farShapes(at: [number, number], name: string, system: UploadSystem, text: string): { shapes: FeatureCollection; box: Box } {
  const away = system.sample[Math.floor(system.sample.length / 2)]!
  const point = (coordinates: [number, number], outcome: string, label: string, anchor: 'top' | 'bottom'): Feature => ({
    type: 'Feature',
    properties: { outcome, label, anchor },
    geometry: { type: 'Point', coordinates },
  })
  const line: Feature = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [at, away] } }
  return {
    shapes: { type: 'FeatureCollection', features: [line, point(at, 'aceptada', name, 'top'), point(away, 'rechazada', text, 'bottom')] },
    box: [Math.min(at[0], away[0]), Math.min(at[1], away[1]), Math.max(at[0], away[0]), Math.max(at[1], away[1])],
  }
}

const chile: Box = [-76, -56, -66, -17]

/** Frame of the rows that fall in the comuna; the comuna's own when none does. The synthetic one has no frame: all its rows are taken. */
export function frameOf(place: Box | null, system: UploadSystem | null): Box {
  const near = (system?.sample ?? []).filter(([x, y]) => !place || (x >= place[0] && x <= place[2] && y >= place[1] && y <= place[3]))
  if (near.length < 1) return place ?? chile
  const [xs, ys] = [near.map(([x]) => x), near.map(([, y]) => y)]
  const pad = 0.004
  return [Math.min(...xs) - pad, Math.min(...ys) - pad, Math.max(...xs) + pad, Math.max(...ys) + pad]
}
