import type { PlaceAnswer } from '@radier/api/contract-planning'
import { formatNumber } from '@radier/geodata/measure/format'
import turfArea from '@turf/area'
import type { MultiPolygon } from 'geojson'
import { useState } from 'react'
import { type Corner, useCorners } from '../../map/use-corners.ts'
import { useOutline } from '../../map/use-outline.ts'
import { shortNumber } from '../../planning/words.ts'
import { Close } from '../../ui/icons.tsx'
import './draw-by-touch.css'
import { KeepDrawn } from './keep-drawn.tsx'

interface DrawByTouchProps {
  place: PlaceAnswer
  onKept: (ref: string) => void
  onClose: () => void
}

/** Height of the sheet while a site is drawn, px. */
export const drawHeight = 196

/** On a phone, the sheet while a site is drawn: corner by corner with its area, then its name. */
export function DrawByTouch({ place, onKept, onClose }: DrawByTouchProps) {
  const [drawn, setDrawn] = useState<MultiPolygon | null>(null)
  return (
    <section className="sheet draw-touch" aria-label="Dibujar un sitio">
      <header>
        <h2>Dibujar un sitio</h2>
        <button type="button" className="bt plain" aria-label="Cancelar el dibujo" onClick={onClose}>
          <Close />
        </button>
      </header>
      {drawn ? <Keep place={place} drawn={drawn} onKept={onKept} onAgain={() => setDrawn(null)} /> : <Draw onDrawn={setDrawn} />}
    </section>
  )
}

function Keep(props: Parameters<typeof KeepDrawn>[0]) {
  useOutline('sitio-nuevo', props.drawn, 'borrador')
  return <KeepDrawn {...props} />
}

const closed = (corners: readonly Corner[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [[[...corners, ...corners.slice(0, 1)]]],
})
const hints = ['Toque el mapa en la primera esquina.', 'Toque la esquina que sigue.', 'Una esquina más y hay un sitio.']

function Draw({ onDrawn }: { onDrawn: (drawn: MultiPolygon) => void }) {
  const { corners, undo } = useCorners((own) => onDrawn(closed(own)))
  const m2 = corners.length > 2 ? turfArea(closed(corners)) : null
  return (
    <>
      <p className="draw-area" aria-live="polite">
        {m2 === null ? (
          <span>{hints[corners.length]}</span>
        ) : (
          <>
            <b>{shortNumber(m2 / 10_000, 2)} ha</b> <span>{formatNumber(m2)} m²</span>
          </>
        )}
      </p>
      <div className="draw-acts">
        <button type="button" className="bt" disabled={!corners.length} onClick={undo}>
          Quitar la última
        </button>
        <button type="button" className="bt primary" disabled={m2 === null} onClick={() => onDrawn(closed(corners))}>
          Cerrar el sitio
        </button>
      </div>
    </>
  )
}
