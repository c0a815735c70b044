import { formatNumber } from '@radier/geodata/measure/format'
import { latitudesSeen } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import type { KeyboardEvent, PointerEvent } from 'react'
import { middleAt, type RulerScale, rulerEnds } from './ruler-scale.ts'
import { type Signal, useSignal } from './signal.ts'

interface BracketProps {
  scale: RulerScale
  height: number
  /** Height of the map that is not covered, px. */
  free: number
  looking: Signal<Camera | null>
  axis: [number, number][]
  onGo(camera: Camera): void
}

const least = 10
const steps: Record<string, number> = { ArrowUp: 0.25, ArrowRight: 0.25, ArrowDown: -0.25, ArrowLeft: -0.25, PageUp: 0.9, PageDown: -0.9 }

/** The part of the country on the map. Dragging it, or its arrow keys, moves the map. */
export function Bracket({ scale, height, free, looking, axis, onGo }: BracketProps) {
  const camera = useSignal(looking)
  const seen = camera ? latitudesSeen(camera, free) : rulerEnds
  const top = Math.max(2, scale.y(seen.north))
  const bottom = Math.min(height - 2, scale.y(seen.south))
  const tall = Math.max(least, bottom - top)
  const at = camera?.lat ?? (rulerEnds.north + rulerEnds.south) / 2
  const moveTo = (wanted: number) => {
    const lat = Math.min(rulerEnds.north, Math.max(rulerEnds.south, wanted))
    if (camera) onGo({ ...camera, lat, lon: camera.lon + middleAt(axis, lat) - middleAt(axis, camera.lat) })
    else onGo({ lat, lon: middleAt(axis, lat), zoom: 7 })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const end = event.key === 'Home' ? rulerEnds.north : event.key === 'End' ? rulerEnds.south : null
    if (step === undefined && end === null) return
    event.preventDefault()
    moveTo(end ?? at + (step ?? 0) * Math.min(6, seen.north - seen.south))
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    event.currentTarget.dataset.from = String(event.clientY - scale.y(at))
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const { from } = event.currentTarget.dataset
    if (from !== undefined && camera) moveTo(scale.lat(event.clientY - Number(from)))
  }
  return (
    <div
      className="regla-visor"
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Dónde está el mapa"
      aria-valuemin={rulerEnds.south}
      aria-valuemax={rulerEnds.north}
      aria-valuenow={Math.round(at * 10) / 10}
      aria-valuetext={camera ? `de ${degrees(seen.north)} a ${degrees(seen.south)}` : 'todo Chile'}
      style={{ top: tall > bottom - top ? (top + bottom - tall) / 2 : top, height: tall }}
      data-todo={camera ? undefined : ''}
      onKeyDown={onKeyDown}
      onPointerDown={camera ? onPointerDown : undefined}
      onPointerMove={onPointerMove}
      onPointerUp={(event) => delete event.currentTarget.dataset.from}
    />
  )
}

const degrees = (lat: number) => `${formatNumber(Math.abs(lat), 1)}° sur`
