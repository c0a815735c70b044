import { useEffect, useRef } from 'react'
import type { DrawSession, Pencil, Shape } from './draw-session.ts'
import { drawingSignal, openMapSignal } from './draw-state.ts'
import { useSignal } from './signal.ts'

export type Strokes = Pick<DrawSession, 'undo' | 'redo'>

/**
 * A pencil on the continuous map; null puts it away. What is drawn is handed over, and after each correction again; null when it was
 * nothing, or was undone. Another `turn` wipes it and begins anew.
 */
export function usePencil(pencil: Pencil | null, turn: number, onShape: (shape: Shape | null) => void): Strokes {
  const map = useSignal(openMapSignal)
  const shaped = useRef(onShape)
  shaped.current = onShape
  const session = useRef<DrawSession | null>(null)
  useEffect(() => {
    drawingSignal.set(true)
    return () => drawingSignal.set(false)
  }, [])
  useEffect(() => {
    if (!map || !pencil) return
    let gone = false
    const begin = async () => {
      const { startDrawing } = await import('./draw-session.ts')
      if (gone) return
      session.current = startDrawing(map, (shape) => setTimeout(() => !gone && shaped.current(shape)))
      session.current.take(pencil)
      map.getContainer().dataset.pencil = pencil
    }
    const ready = () => void begin()
    if (map.style?._loaded) ready()
    else map.once('style.load', ready)
    return () => {
      gone = true
      map.off('style.load', ready)
      delete map.getContainer().dataset.pencil
      session.current?.stop()
      session.current = null
    }
  }, [map, pencil, turn])
  return { undo: () => session.current?.undo(), redo: () => session.current?.redo() }
}
