import type { PlaceAnswer } from '@radier/api/contract-planning'
import type { Geometry, MultiPolygon } from 'geojson'
import { useState } from 'react'
import { useOutline } from '../../map/use-outline.ts'
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
  const [drawn, setDrawn] = useState<MultiPolygon | null>(null)
  usePencil(drawn ? null : 'poligono', (geometry) => setDrawn(asMulti(geometry)))
  useOutline('sitio-nuevo', drawn, 'borrador')
  return (
    <section className="draw-site" aria-label="Dibujar un sitio">
      <header>
        <h2>Dibujar un sitio</h2>
        <button type="button" className="bt plain" aria-label="Cerrar el dibujo" onClick={onClose}>
          <Close />
        </button>
      </header>
      {drawn ? (
        <KeepDrawn
          place={place}
          drawn={drawn}
          onKept={(ref) => {
            onClose()
            onKept(ref)
          }}
          onAgain={() => setDrawn(null)}
        />
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
