/** An outline over the map: halo, line and a light fill, as the selection is drawn. */
import type { Geometry } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { drawnPrefix } from './draw-kept.ts'
import { readColors } from './map-colors.ts'

/** Chosen, a draft, or a draft that is being drawn, with its corners. */
export type OutlineStyle = 'elegida' | 'borrador' | 'esquinas'

const source = (name: string) => `${drawnPrefix}-${name}`

/** Shows an outline under a name of its own, or takes it away when null. */
export function showOutline(map: MapLibreMap, name: string, geometry: Geometry | null, style: OutlineStyle): void {
  const id = source(name)
  if (!geometry) {
    for (const layer of [`${id}-relleno`, `${id}-halo`, `${id}-linea`, `${id}-esquinas`]) if (map.getLayer(layer)) map.removeLayer(layer)
    if (map.getSource(id)) map.removeSource(id)
    return
  }
  const known = map.getSource(id) as GeoJSONSource | undefined
  const data = { type: 'Feature' as const, properties: {}, geometry }
  if (known) {
    known.setData(data)
    return
  }
  const color = readColors()
  const line = color(style === 'elegida' ? 'seleccion' : 'acento')
  map.addSource(id, { type: 'geojson', data })
  map.addLayer({
    id: `${id}-relleno`,
    type: 'fill',
    source: id,
    paint: { 'fill-color': line, 'fill-opacity': style === 'elegida' ? 0.04 : 0.12 },
  })
  map.addLayer({ id: `${id}-halo`, type: 'line', source: id, paint: { 'line-color': color('seleccion-halo'), 'line-width': 6 } })
  map.addLayer({
    id: `${id}-linea`,
    type: 'line',
    source: id,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': line, 'line-width': 2.8, ...(style !== 'elegida' ? { 'line-dasharray': [2, 1.4] } : {}) },
  })
  if (style === 'esquinas')
    map.addLayer({
      id: `${id}-esquinas`,
      type: 'circle',
      source: id,
      paint: { 'circle-radius': 6, 'circle-color': color('papel'), 'circle-stroke-color': line, 'circle-stroke-width': 2.4 },
    })
}
