import { lazy, Suspense, useState } from 'react'
import { PolygonIcon } from '../../ui/icons.tsx'
import './area.css'

const DrawPanel = lazy(() => import('./draw-panel.tsx'))

/** The button that opens the drawing of an area, and its panel over the map. */
export function DrawArea() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="bt small tool" aria-expanded={open} onClick={() => setOpen(!open)}>
        <PolygonIcon />
        <span className="long">Dibujar un</span> <span>área</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <DrawPanel onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
