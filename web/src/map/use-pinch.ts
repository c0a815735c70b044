import { type PointerEvent, useRef } from 'react'
import type { Point } from './plate-projection.ts'

const enough = 1.18

/** Two fingers moving apart, told once per gesture with the point between them. */
export function usePinch(onApart: (between: Point) => void, pointOf: (event: { clientX: number; clientY: number }) => Point) {
  const fingers = useRef(new Map<number, Point>())
  const start = useRef(0)
  const spread = () => {
    const [a, b] = [...fingers.current.values()]
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0
  }
  const lift = (event: PointerEvent) => fingers.current.delete(event.pointerId)
  return {
    onPointerDown(event: PointerEvent) {
      if (event.pointerType !== 'touch') return
      fingers.current.set(event.pointerId, pointOf(event))
      start.current = spread()
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    follow(event: PointerEvent) {
      if (!fingers.current.has(event.pointerId)) return
      fingers.current.set(event.pointerId, pointOf(event))
      const [a, b] = [...fingers.current.values()]
      if (!a || !b || spread() < start.current * enough) return
      fingers.current.clear()
      onApart([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])
    },
  }
}
