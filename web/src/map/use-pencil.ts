import type { Geometry } from 'geojson'
import { useEffect, useRef } from 'react'
import type { DrawSession, Pencil } from './draw-session.ts'
import { drawingSignal, openMapSignal } from './draw-state.ts'
import { useSignal } from './signal.ts'

/** A pencil on the continuous map; null puts it away. What is drawn is handed over once and wiped. */
export function usePencil(pencil: Pencil | null, onDone: (geometry: Geometry) => void): void {
  const map = useSignal(openMapSignal)
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    drawingSignal.set(true)
    return () => drawingSignal.set(false)
  }, [])
  useEffect(() => {
    if (!map || !pencil) return
    let gone = false
    let session: DrawSession | undefined
    const begin = async () => {
      const { startDrawing } = await import('./draw-session.ts')
      if (gone) return
      session = startDrawing(map, (geometry) => setTimeout(() => !gone && done.current(geometry)))
      session.take(pencil)
      map.getContainer().dataset.pencil = pencil
    }
    const ready = () => void begin()
    if (map.style?._loaded) ready()
    else map.once('style.load', ready)
    return () => {
      gone = true
      map.off('style.load', ready)
      delete map.getContainer().dataset.pencil
      session?.stop()
    }
  }, [map, pencil])
}
