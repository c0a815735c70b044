import type { PlaceAnswer } from '@radier/api/contract-planning'
import type { Geometry, MultiPolygon } from 'geojson'
import { useState } from 'react'
import { Correct } from '../../map/correct.tsx'
import type { Shape } from '../../map/draw-session.ts'
import { usePencil } from '../../map/use-pencil.ts'
import { Close, PolygonIcon } from '../../ui/icons.tsx'
import { KeepDrawn } from './keep-drawn.tsx'

interface DrawSiteProps {
  place: PlaceAnswer
  onKept: (ref: string) => void
}

/** The button that draws a site on the map, and its panel. */
export function DrawSite(props: DrawSiteProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="bt small tool" aria-expanded={open} onClick={() => setOpen(!open)}>
        <PolygonIcon />
        Dibujar un sitio
      </button>
      {open && <DrawPanel {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function DrawPanel({ place, onKept, onClose }: DrawSiteProps & { onClose: () => void }) {
  const [drawn, setDrawn] = useState<Shape | null>(null)
  const [turn, setTurn] = useState(0)
  const strokes = usePencil('poligono', turn, setDrawn)
  const outline = drawn && asMulti(drawn.geometry)
  return (
    <section className="draw-site" aria-label="Dibujar un sitio">
      <header>
        <h2>Dibujar un sitio</h2>
        <button type="button" className="bt plain" aria-label="Cerrar el dibujo" onClick={onClose}>
          <Close />
        </button>
      </header>
      {drawn && outline ? (
        <>
          <Correct crosses={drawn.crosses} strokes={strokes} />
          <KeepDrawn
            place={place}
            drawn={outline}
            broken={drawn.crosses}
            onKept={(ref) => {
              onClose()
              onKept(ref)
            }}
            onAgain={() => {
              setDrawn(null)
              setTurn(turn + 1)
            }}
          />
        </>
      ) : (
        <p className="menor">
          Marque cada vértice sobre el mapa; para cerrar, vuelva al primero o apriete Enter. Un polígono que ya tiene en un archivo se sube
          en Cargar sitios.
        </p>
      )}
    </section>
  )
}

const asMulti = (geometry: Geometry): MultiPolygon | null =>
  geometry.type === 'Polygon'
    ? { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
    : geometry.type === 'MultiPolygon'
      ? geometry
      : null
