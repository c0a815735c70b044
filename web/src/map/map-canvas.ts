/** Owns the imperative MapLibre map: what it is told to draw goes in as values, what a person does comes out as calls. */
import { Map as MapLibreMap, type MapMouseEvent, prewarm, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import './map-canvas.css'
import { type Inset, nearest } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { hatchDensity, hatchImage } from './map-hatch.ts'
import { overlayOf } from './map-overlays.ts'
import { fillLayer } from './map-style.ts'

setWorkerUrl(workerUrl)
prewarm()

/** What lies under the pointer: the feature of a layer switched on, else a territory. */
export type Under = { code: string } | { layer: string; key: string; attributes: Record<string, unknown> }

export interface MapEvents {
  onMove(camera: Camera): void
  /** The map came to rest; `byPerson` tells a gesture from a change that the page asked for. */
  onRest(camera: Camera, byPerson: boolean): void
  onPoint(under: Under | null, point: [number, number]): void
  onPick(under: Under, point: [number, number]): void
  onFault(message: string): void
}

const spanish = {
  'Map.Title': 'Mapa. La misma información está en la tabla',
  'CooperativeGesturesHandler.WindowsHelpText': 'Use Ctrl + rueda para acercar',
}

export interface MapStart {
  style: StyleSpecification
  camera: Camera
  inset: Inset
}

/** The map, or null with a sentence told when the browser cannot draw one (no WebGL). */
export function openMap(container: HTMLElement, start: MapStart, events: MapEvents): MapLibreMap | null {
  try {
    return createMap(container, start, events)
  } catch {
    events.onFault('Este navegador no puede dibujar el mapa continuo. Las láminas y la tabla tienen las mismas cifras.')
    return null
  }
}

function createMap(container: HTMLElement, { style, camera, inset }: MapStart, events: MapEvents): MapLibreMap {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = new MapLibreMap({
    container,
    style,
    validateStyle: false,
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    minZoom: 3,
    maxZoom: nearest,
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: still ? 0 : 150,
    locale: spanish,
    maxBounds: [-125, -66, -50, -8],
  })
  map.setPadding(inset)
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  if (still) map.dragPan.enable({ linearity: 0, maxSpeed: 0, deceleration: 1e6, easing: (t: number) => t })
  const at = (): Camera => ({ lon: map.getCenter().lng, lat: map.getCenter().lat, zoom: map.getZoom() })
  map.on('move', () => events.onMove(at()))
  map.on('moveend', (event) => events.onRest(at(), Boolean((event as { byPage?: boolean }).byPage) === false))
  map.on('error', () => events.onFault('Parte del mapa no llegó. Se pedirá otra vez al mover el mapa.'))
  map.setMissingStyleImageResolver((id) => {
    const image = hatchImage(id)
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: hatchDensity })
  })
  followPointer(map, events)
  return map
}

/** Answers once per frame at most, since a pointer may report many times between two frames. */
function followPointer(map: MapLibreMap, events: MapEvents): void {
  let pending: MapMouseEvent | null = null
  const answer = () => {
    const event = pending
    pending = null
    if (!event) return
    const under = underPoint(map, event)
    map.getCanvas().style.cursor = under ? 'pointer' : ''
    events.onPoint(under, [event.point.x, event.point.y])
  }
  map.on('mousemove', (event) => {
    if (!pending) requestAnimationFrame(answer)
    pending = event
  })
  map.on('mouseout', () => {
    pending = null
    events.onPoint(null, [0, 0])
  })
  map.on('click', (event) => {
    const under = underPoint(map, event)
    if (under) events.onPick(under, [event.point.x, event.point.y])
  })
}

function underPoint(map: MapLibreMap, { point }: MapMouseEvent): Under | null {
  if (!map.style._loaded) return null
  const reach = 4
  const layers = map.getLayersOrder().filter((id) => overlayOf(id) !== null)
  const [feature] = layers.length
    ? map.queryRenderedFeatures(
        [
          [point.x - reach, point.y - reach],
          [point.x + reach, point.y + reach],
        ],
        { layers },
      )
    : []
  const layer = feature && overlayOf(feature.layer.id)
  if (feature && layer) return { layer, key: String(feature.properties.key), attributes: feature.properties }
  if (!map.getLayer(fillLayer)) return null
  const [territory] = map.queryRenderedFeatures(point, { layers: [fillLayer] })
  return territory ? { code: String(territory.properties.key) } : null
}

/** Takes the map to a camera that the page asked for; moves of under a tenth of a pixel are left out. */
export function moveTo(map: MapLibreMap, { lon, lat, zoom }: Camera, animate: boolean): void {
  const center = map.getCenter()
  const scale = (512 * 2 ** zoom) / 360
  if (Math.hypot(center.lng - lon, center.lat - lat) * scale < 0.5 && Math.abs(map.getZoom() - zoom) < 0.006) return
  const far = Math.abs(map.getZoom() - zoom) > 4 || Math.hypot(center.lng - lon, center.lat - lat) * scale > 4000
  if (animate && !far) map.easeTo({ center: [lon, lat], zoom, duration: 450 }, { byPage: true })
  else map.jumpTo({ center: [lon, lat], zoom }, { byPage: true })
}

/** Calls once the territories in sight have arrived; names and shades may still be on their way. */
export function whenDrawn(map: MapLibreMap, done: () => void): void {
  const look = () => {
    const source = map.getLayer(fillLayer)?.source
    if (!source || !map.isSourceLoaded(source)) return
    map.off('render', look)
    done()
  }
  map.on('render', look)
}
