import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import type { Range } from './use-drag.ts'

interface Placed {
  xAt(px: number): number
  yAt(py: number): number
}

interface Listening {
  onBox(x: Range, y: Range, done: boolean): void
  onPoint(px: number, py: number): void
  onTap(px: number, py: number): void
}

interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

const least = 4

/** Pointing, pressing and dragging a rectangle over a drawing whose two directions are values. */
export function useBox(root: RefObject<SVGSVGElement | null>, placed: Placed | null, listening: Listening) {
  const start = useRef<[number, number] | null>(null)
  const [box, setBox] = useState<Rectangle | null>(null)
  const at = (event: PointerEvent): [number, number] => {
    const { left = 0, top = 0 } = root.current?.getBoundingClientRect() ?? {}
    return [event.clientX - left, event.clientY - top]
  }
  const tell = (here: [number, number], done: boolean) => {
    if (!placed || !start.current) return
    const [x0, y0] = start.current
    const order = (a: number, b: number): Range => ({ from: Math.min(a, b), to: Math.max(a, b) })
    listening.onBox(order(placed.xAt(x0), placed.xAt(here[0])), order(placed.yAt(y0), placed.yAt(here[1])), done)
  }
  const pointer = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button || event.pointerType === 'touch') return
      start.current = at(event)
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const here = at(event)
      const from = start.current
      if (!from) return listening.onPoint(...here)
      const [width, height] = [Math.abs(here[0] - from[0]), Math.abs(here[1] - from[1])]
      if (!box && Math.hypot(width, height) < least) return
      setBox({ x: Math.min(from[0], here[0]), y: Math.min(from[1], here[1]), width, height })
      tell(here, false)
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const here = at(event)
      if (box) tell(here, true)
      else listening.onTap(...here)
      start.current = null
      setBox(null)
    },
    onPointerCancel: () => {
      start.current = null
      setBox(null)
    },
    onPointerLeave: () => {
      if (!start.current) listening.onPoint(-99, -99)
    },
  }
  return { pointer, box }
}
