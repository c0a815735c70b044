import { useEffect, useMemo, useRef } from 'react'
import { currentHover, onHoverChange } from '../view/hover.ts'
import type { PlatesDrawing } from './plates-drawing.ts'

/** Outline of the hovered territory and of the selected one, over the land. Hover is painted without rendering. */
export function PlatesOutlines({ drawing, selected }: { drawing: PlatesDrawing; selected: string }) {
  const hover = useRef<SVGPathElement>(null)
  const outlineOf = useMemo(() => {
    const known = new Map<string, string>()
    return (code: string | null) => {
      if (!code || code === '0' || code.length > 5) return ''
      const outline = known.get(code) ?? drawing.outline((cut) => cut.startsWith(code))
      known.set(code, outline)
      return outline
    }
  }, [drawing])
  useEffect(() => {
    const paint = () => hover.current?.setAttribute('d', outlineOf(currentHover()))
    paint()
    return onHoverChange(paint)
  }, [outlineOf])
  const chosen = outlineOf(selected)
  return (
    <g className="contornos">
      <path className="contorno-halo" d={chosen} />
      <path className="contorno-seleccion" d={chosen} />
      <path ref={hover} className="contorno-encima" />
    </g>
  )
}
