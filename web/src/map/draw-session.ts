/** Drawing on the open map with terra-draw. Loaded when a person begins to draw. */
import type { Geometry } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawFreehandMode,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
  TerraDrawUndoRedoKeyboardShortcuts,
  ValidateNotSelfIntersecting,
} from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import { drawnPrefix } from './draw-kept.ts'
import { readColors } from './map-colors.ts'

export type Pencil = 'lazo' | 'poligono' | 'circulo' | 'punto' | 'linea'
const modes: Record<Pencil, string> = { lazo: 'freehand', poligono: 'polygon', circulo: 'circle', punto: 'point', linea: 'linestring' }

/** What was drawn, in degrees. `crosses`: its outline crosses itself. */
export interface Shape {
  geometry: Geometry
  crosses: boolean
}

export interface DrawSession {
  take(pencil: Pencil): void
  undo(): void
  redo(): void
  /** Wipes what was drawn. */
  stop(): void
}

/** How near to the first corner a click closes a figure, px: a corner further away is a corner. */
const reach = 8
const decimals = 7

/**
 * `onShape` gets a polygon, a point or a line; null when it encloses nothing: a new turn wipes it. What the polygon pencil drew stays on
 * the map with its corners, to be moved, added and taken away, and is given again after each change.
 */
export function startDrawing(map: MapLibreMap, onShape: (shape: Shape | null) => void): DrawSession {
  const color = readColors()('acento') as `#${string}`
  const fill = { fillColor: color, fillOpacity: 0.12, outlineColor: color, outlineWidth: 2 }
  const corners = { midpoints: { draggable: true }, draggable: true, deletable: true }
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: decimals, prefixId: drawnPrefix }),
    modes: [
      new TerraDrawFreehandMode({ drawInteraction: 'click-move-or-drag', autoClose: true, minDistance: 6, styles: fill }),
      new TerraDrawPolygonMode({ pointerDistance: reach, showCoordinatePoints: true, styles: { ...fill, closingPointColor: color } }),
      new TerraDrawCircleMode({ drawInteraction: 'click-move-or-drag', styles: fill }),
      new TerraDrawPointMode({ styles: { pointColor: color, pointWidth: 6 } }),
      new TerraDrawLineStringMode({
        pointerDistance: reach,
        styles: { lineStringColor: color, lineStringWidth: 3, closingPointColor: color },
      }),
      new TerraDrawSelectMode({
        pointerDistance: 12,
        flags: { polygon: { feature: { draggable: false, selfIntersectable: true, coordinates: corners } } },
        keyEvents: null,
        allowManualDeselection: false,
        styles: {
          selectedPolygonColor: color,
          selectedPolygonFillOpacity: 0.12,
          selectedPolygonOutlineColor: color,
          selectionPointColor: '#ffffff',
          selectionPointOutlineColor: color,
          selectionPointOutlineWidth: 2,
          selectionPointWidth: 6,
          midPointColor: color,
          midPointWidth: 4,
        },
      }),
    ],
    undoRedo: {
      modeLevel: new TerraDrawModeUndoRedo(),
      keyboardShortcuts: new TerraDrawUndoRedoKeyboardShortcuts(),
    },
  })
  let own: FeatureId | null = null
  /** What the polygon has been, and which of it it is. */
  let [past, now]: [GeoJSONStoreFeatures['geometry'][], number] = [[], -1]
  const tell = (id: FeatureId) => {
    const feature = draw.getSnapshotFeature(id)
    onShape(feature ? { geometry: feature.geometry, crosses: crosses(feature) } : null)
  }
  const remember = (id: FeatureId) => {
    const geometry = draw.getSnapshotFeature(id)?.geometry
    if (geometry) past = [...past.slice(0, now + 1), structuredClone(geometry)]
    now = past.length - 1
  }
  const step = (by: 1 | -1) => {
    const geometry = past[now + by]
    if (own === null || !geometry) return
    now += by
    draw.updateFeatureGeometry(own, structuredClone(geometry))
    tell(own)
  }
  draw.start()
  draw.on('finish', (id, { action, mode }) => {
    if (action !== 'draw') return remember(id)
    const drawn = draw.getSnapshotFeature(id)
    if (drawn && isNothing(map, drawn.geometry)) return onShape(null)
    if (mode === modes.poligono) {
      own = id
      remember(id)
      draw.setMode('select')
      draw.selectFeature(id)
    }
    tell(id)
  })
  draw.on('change', (ids) => {
    if (own !== null && ids.includes(own)) tell(own)
  })
  return {
    take: (pencil) => draw.setMode(modes[pencil]),
    undo: () => (own === null ? draw.undo() : step(-1)),
    redo: () => (own === null ? draw.redo() : step(1)),
    stop() {
      if (!map._removed) draw.stop()
    },
  }
}

type FeatureId = NonNullable<GeoJSONStoreFeatures['id']>
const crosses = (feature: GeoJSONStoreFeatures): boolean =>
  feature.geometry.type === 'Polygon' && !ValidateNotSelfIntersecting(feature).valid

/** A figure whose corners all fall within what a hand trembles: one press of the lasso or of the circle. */
function isNothing(map: MapLibreMap, geometry: Geometry): boolean {
  if (geometry.type !== 'Polygon') return false
  const ring = (geometry.coordinates[0] ?? []).map((at) => map.project(at as [number, number]))
  const span = (axis: 'x' | 'y') => Math.max(...ring.map((at) => at[axis])) - Math.min(...ring.map((at) => at[axis]))
  return ring.length < 4 || (span('x') < TREMBLE && span('y') < TREMBLE)
}

/** Pixels. */
const TREMBLE = 8
