import { scaleAt, scaleBar } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import { kmPerUnit } from './plates-layout.ts'
import { type Signal, useSignal } from './signal.ts'

interface MapControlsProps {
  looking: Signal<Camera | null>
  /** Px per unit of the sheet, for the scale of the plates. */
  sheetScale: number
  /** A phone: the plates are zoomed by touching them. */
  narrow: boolean
  /** No room for the whole sentence of the scale. */
  brief: boolean
  top: number
  right: number
  bottom: number
  onZoom(step: 1 | -1): void
  onCountry(): void
}

/** Zoom, the way back to the whole country, and the scale. */
export function MapControls({ looking, sheetScale, narrow, brief, top, right, bottom, onZoom, onCountry }: MapControlsProps) {
  const camera = useSignal(looking)
  const bar = camera
    ? scaleBar(scaleAt(camera), 120)
    : { label: brief ? '200 km' : '200 km, igual en las cuatro láminas', width: (200 / kmPerUnit) * sheetScale }
  return (
    <>
      {(camera || !narrow) && (
        <div
          className="mapa-zoom"
          data-over-map=""
          style={camera ? { right: right + 16, bottom: bottom + 60 } : { right: right + 16, top: top + 16 }}
        >
          <button type="button" aria-label="Acercar" onClick={() => onZoom(1)}>
            +
          </button>
          <button type="button" aria-label="Alejar" disabled={!camera} onClick={() => onZoom(-1)}>
            −
          </button>
          {camera && (
            <button type="button" className="mapa-ver-chile" onClick={onCountry}>
              Ver Chile
            </button>
          )}
        </div>
      )}
      <div className="mapa-escala" data-over-map="" style={{ right: right + 16, bottom: bottom + 16 }}>
        <i style={{ width: bar.width }} />
        {bar.label}
      </div>
    </>
  )
}
