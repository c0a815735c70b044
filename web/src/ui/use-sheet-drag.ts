import { type MouseEvent, type PointerEvent, useRef } from 'react'

/** A drag of more than 40 px on the handle moves the sheet one stop; less is a tap. A mouse still clicks after a drag, a finger does not. */
export function useSheetDrag(move: (step: number) => void) {
  const start = useRef<number | null>(null)
  const dragged = useRef(false)
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      start.current = event.clientY
      dragged.current = false
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const moved = start.current === null ? 0 : start.current - event.clientY
      start.current = null
      if (Math.abs(moved) < 40) return
      dragged.current = true
      move(Math.sign(moved))
    },
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      if (dragged.current) event.stopPropagation()
      dragged.current = false
    },
  }
}
