import { type PointerEvent, type RefObject, useRef } from 'react'

export interface Range {
  from: number
  to: number
}

interface Listening {
  /** Values from and to; `done` when the pointer is let go. */
  onRange(range: Range, done: boolean): void
  onPoint(x: number, y: number): void
  onTap(x: number, y: number): void
}

const least = 4

/** Pointing, pressing and dragging across a drawing whose x is a value. A finger that moves up or down scrolls the page. */
export function useDrag(root: RefObject<SVGSVGElement | null>, scale: { value(x: number): number } | null, listening: Listening) {
  const start = useRef<{ x: number; moved: boolean } | null>(null)
  const at = (event: PointerEvent) => {
    const { left = 0, top = 0 } = root.current?.getBoundingClientRect() ?? {}
    return [event.clientX - left, event.clientY - top] as const
  }
  const range = (x: number): Range => {
    const [a, b] = [scale?.value(start.current?.x ?? x) ?? 0, scale?.value(x) ?? 0]
    return { from: Math.min(a, b), to: Math.max(a, b) }
  }
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button) return
      start.current = { x: at(event)[0], moved: false }
      if (event.pointerType !== 'touch') event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const [x, y] = at(event)
      const from = start.current
      if (!from) return listening.onPoint(x, y)
      if (!from.moved && Math.abs(x - from.x) < least) return
      from.moved = true
      listening.onRange(range(x), false)
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const [x, y] = at(event)
      const from = start.current
      if (from?.moved) listening.onRange(range(x), true)
      else if (from) listening.onTap(x, y)
      start.current = null
    },
    onPointerCancel: () => {
      start.current = null
    },
    onPointerLeave: () => {
      if (!start.current) listening.onPoint(-99, -99)
    },
  }
}
