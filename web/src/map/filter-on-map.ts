/** The filter on the continuous map: blocks in sight as fills by feature-state; further out, every row as a point by deck.gl. */

import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { CatalogueAnswer } from '@radier/api/contract'
import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import { drawnPrefix } from './draw-kept.ts'
import { pointLayers } from './filter-points.ts'
import { type Colors, readColors } from './map-colors.ts'
import { type MapFilter, type MapFound, mapFilterSignal, mapFoundSignal, onFilterMoved } from './map-filter.ts'
import { fillLayer } from './map-style.ts'
import { sourceName, type TiledLayer, territoryLayers, tileSource } from './map-tiles.ts'

const source = `${drawnPrefix}-analizar`
/** Features in sight beyond which points say as much as fills and cost less. */
const mostFills = 9_000
const state = (name: string, fallback: number): ExpressionSpecification => ['coalesce', ['feature-state', name], fallback]

/** Follows the filter until the returned function is called. */
export function followFilter(map: MapLibreMap, catalogue: CatalogueAnswer): () => void {
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] })
  map.addControl(overlay)
  const levels = territoryLayers(catalogue)
  const written = new Map<string, number>()
  const outlined = new Set<string>()
  let tiled: TiledLayer | null = null
  let sight: Uint32Array = new Uint32Array()
  let near = false
  let asked = 0
  let looked = false
  let inColour: boolean | null = null

  const filter = () => mapFilterSignal.get()
  const found = () => mapFoundSignal.get()

  /** Layers of the level that is filtered or found, under the names. */
  function prepare() {
    const level = filter()?.level ?? found()?.level
    const wanted = (level && levels.get(level)) || null
    const changed = wanted?.id !== tiled?.id
    if (!map.style?._loaded) return
    if (changed) {
      clear()
      tiled = wanted
    }
    if (tiled && !map.getSource(source)) {
      map.addSource(source, tileSource(tiled, location.origin))
      for (const layer of layersOf(tiled, readColors())) map.addLayer(layer, firstName(map))
    }
    raise()
    tone()
  }

  /** Where the map already colours these rows, what passes keeps its colour; elsewhere it is ink, on muted ground. */
  function tone() {
    const own = map.getLayer(fillLayer)
    if (!tiled || !map.getLayer(`${source}-relleno`) || !own) return
    const coloured = own.source === sourceName(tiled.id)
    if (coloured !== inColour) map.setPaintProperty(`${source}-relleno`, 'fill-opacity', opacityOf(coloured))
    inColour = coloured
    const veiled = near && !coloured && (filter()?.active() ?? false)
    const ground = levels.get('region')
    if (veiled && ground && !map.getLayer(veil)) map.addLayer(veilOf(ground, readColors()), `${source}-relleno`)
    if (!veiled && map.getLayer(veil)) map.removeLayer(veil)
  }

  /** A new style puts what is drawn by hand over the names: it goes back under. */
  function raise() {
    const order = map.getLayersOrder()
    const name = firstName(map)
    const [own] = order.filter((id) => id.startsWith(source))
    if (!own || !name || order.indexOf(own) < order.indexOf(name)) return
    for (const id of order) if (id.startsWith(source)) map.moveLayer(id, name)
  }

  function clear() {
    written.clear()
    outlined.clear()
    inColour = null
    if (!map.style?._loaded) return
    for (const id of map.getLayersOrder()) if (id.startsWith(source)) map.removeLayer(id)
    if (map.getSource(source)) map.removeSource(source)
  }

  function look() {
    looked = true
    const now = filter()
    near = false
    sight = new Uint32Array()
    const own = now?.level && levels.get(now.level)
    if (!now || !own || map.getZoom() < own.layer.zooms[0]) return
    const bounds = map.getBounds().toArray() as [[number, number], [number, number]]
    const rows = inSight(now, bounds)
    near = rows.length <= mostFills
    sight = near ? rows : sight
  }

  function paint() {
    asked = 0
    if (!looked) look()
    prepare()
    const now = filter()
    if (near && now && tiled && map.getSource(source)) paintFills(now, tiled.id)
    paintFound(found())
    overlay.setProps({ layers: pointLayers(near ? null : now, near ? null : found(), map.getZoom()) })
  }

  function paintFills(now: MapFilter, sourceLayer: string) {
    const active = now.active()
    for (let s = 0; s < sight.length; s++) {
      const row = sight[s] as number
      const bits = now.fails[row] as number
      const f = !active ? 0 : bits === 0 ? 1 : 2
      const key = now.key(row)
      if (written.get(key) === f) continue
      map.setFeatureState({ source, sourceLayer, id: key }, { f })
      written.set(key, f)
    }
  }

  function paintFound(now: MapFound | null) {
    if (!tiled || !map.getSource(source)) return
    const wanted = new Set(now && now.level === tiled.layer.level ? now.keys : [])
    for (const key of outlined) {
      if (wanted.has(key)) continue
      map.setFeatureState({ source, sourceLayer: tiled.id, id: key }, { q: 0 })
      outlined.delete(key)
    }
    for (const key of wanted) {
      if (outlined.has(key)) continue
      map.setFeatureState({ source, sourceLayer: tiled.id, id: key }, { q: 1 })
      outlined.add(key)
    }
  }

  const ask = () => {
    if (!asked) asked = requestAnimationFrame(paint)
  }
  const again = () => {
    looked = false
    ask()
  }
  const stops = [onFilterMoved(ask), mapFilterSignal.subscribe(again), mapFoundSignal.subscribe(again)]
  map.on('moveend', again)
  map.on('styledata', ask)
  again()
  return () => {
    cancelAnimationFrame(asked)
    for (const stop of stops) stop()
    map.off('moveend', again)
    map.off('styledata', ask)
    if (!map._removed) {
      clear()
      map.removeControl(overlay)
    }
  }
}

const firstName = (map: MapLibreMap) => map.getLayersOrder().find((id) => map.getLayer(id)?.type === 'symbol')

const veil = `${source}-velo`
const opacityOf = (coloured: boolean): ExpressionSpecification => ['match', state('f', 0), 1, coloured ? 0 : 0.84, 2, 0.88, 0]
const veilOf = ({ id }: TiledLayer, colors: Colors): LayerSpecification => ({
  id: veil,
  type: 'fill',
  source: sourceName(id),
  'source-layer': id,
  paint: { 'fill-color': colors('suelo'), 'fill-opacity': 0.78 },
})

/** Passing in ink unless the map has its own colour for it; the rest as paper with a rim; what a query found as an outline of accent. */
function layersOf({ id, layer }: TiledLayer, colors: Colors): LayerSpecification[] {
  const on = { source, 'source-layer': id, minzoom: layer.zooms[0] }
  const only = (name: string, value: number): ExpressionSpecification => ['case', ['==', state(name, 0), value], 1, 0]
  const round = { 'line-join': 'round' as const, 'line-cap': 'round' as const }
  return [
    {
      id: `${source}-relleno`,
      type: 'fill',
      ...on,
      paint: {
        'fill-color': ['match', state('f', 0), 1, colors('gris-6'), colors('papel')],
        'fill-opacity': opacityOf(false),
      },
    },
    {
      id: `${source}-borde`,
      type: 'line',
      ...on,
      paint: { 'line-color': colors('gris-3'), 'line-width': 0.5, 'line-opacity': only('f', 2) },
    },
    {
      id: `${source}-halo`,
      type: 'line',
      ...on,
      layout: round,
      paint: { 'line-color': colors('papel'), 'line-width': 4.4, 'line-opacity': only('q', 1) },
    },
    {
      id: `${source}-hallado`,
      type: 'line',
      ...on,
      layout: round,
      paint: { 'line-color': colors('acento'), 'line-width': 2, 'line-opacity': only('q', 1) },
    },
  ]
}

/** Rows whose middle is in sight; of a table that is small, all of them, since large territories reach further than their middle. */
function inSight({ rows, lon, lat, fails, outside }: MapFilter, [[west, south], [east, north]]: [[number, number], [number, number]]) {
  const seen = new Uint32Array(rows)
  let many = 0
  const air = rows <= mostFills ? 360 : 0.02
  for (let i = 0; i < rows; i++) {
    const [x, y] = [lon[i] as number, lat[i] as number]
    if (x >= west - air && x <= east + air && y >= south - air && y <= north + air && (fails[i] as number) < outside) seen[many++] = i
  }
  return seen.slice(0, many)
}
