/** Drawing on the open map with terra-draw. Loaded when a person begins to draw. */
import type { Geometry } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawFreehandMode,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
} from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import { drawnPrefix } from './draw-kept.ts'
import { readColors } from './map-colors.ts'

export type Pencil = 'lazo' | 'poligono' | 'circulo' | 'punto' | 'linea'
const modes: Record<Pencil, string> = { lazo: 'freehand', poligono: 'polygon', circulo: 'circle', punto: 'point', linea: 'linestring' }

export interface DrawSession {
  take(pencil: Pencil): void
  /** Wipes what was drawn. */
  stop(): void
}

/** `onDone` gets what was drawn, in degrees: a polygon, a point or a line. */
export function startDrawing(map: MapLibreMap, onDone: (geometry: Geometry) => void): DrawSession {
  const color = readColors()('acento') as `#${string}`
  const fill = { fillColor: color, fillOpacity: 0.12, outlineColor: color, outlineWidth: 2 }
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 7, prefixId: drawnPrefix }),
    modes: [
      new TerraDrawFreehandMode({ drawInteraction: 'click-move-or-drag', autoClose: true, minDistance: 6, styles: fill }),
      new TerraDrawPolygonMode({ styles: { ...fill, closingPointColor: color } }),
      new TerraDrawCircleMode({ drawInteraction: 'click-move-or-drag', styles: fill }),
      new TerraDrawPointMode({ styles: { pointColor: color, pointWidth: 6 } }),
      new TerraDrawLineStringMode({ styles: { lineStringColor: color, lineStringWidth: 3, closingPointColor: color } }),
    ],
  })
  draw.start()
  draw.on('finish', (id) => {
    const drawn = draw.getSnapshotFeature(id)
    if (drawn) onDone(drawn.geometry as Geometry)
  })
  return {
    take: (pencil) => draw.setMode(modes[pencil]),
    stop() {
      if (!map._removed) draw.stop()
    },
  }
}
