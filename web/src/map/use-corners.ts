import type { Geometry } from 'geojson'
import type { MapMouseEvent } from 'maplibre-gl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { drawingSignal, openMapSignal } from './draw-state.ts'
import { useSignal } from './signal.ts'
import { useOutline } from './use-outline.ts'

export type Corner = [lon: number, lat: number]

export interface Corners {
  corners: readonly Corner[]
  /** Takes the last one away. */
  undo: () => void
}

/** How near to the first corner a finger closes the figure, px. */
const reach = 12
const decimals = 7

/** A figure that a finger draws on the continuous map, a corner per tap, in degrees; `onClose` when the first is tapped again. */
export function useCorners(onClose: (corners: readonly Corner[]) => void): Corners {
  const map = useSignal(openMapSignal)
  const [corners, setCorners] = useState<readonly Corner[]>([])
  const latest = useRef({ corners, onClose })
  latest.current = { corners, onClose }
  useEffect(() => {
    if (!map) return
    const tap = ({ point, lngLat }: MapMouseEvent) => {
      const { corners: own, onClose: close } = latest.current
      const first = own.length > 2 && own[0] && map.project(own[0])
      if (first && first.dist(point) < reach) return close(own)
      setCorners((list) => [...list, [Number(lngLat.lng.toFixed(decimals)), Number(lngLat.lat.toFixed(decimals))]])
    }
    drawingSignal.set(true)
    map.doubleClickZoom.disable()
    map.on('click', tap)
    return () => {
      drawingSignal.set(false)
      map.doubleClickZoom.enable()
      map.off('click', tap)
    }
  }, [map])
  useOutline(
    'trazo',
    useMemo(() => figureOf(corners), [corners]),
    'esquinas',
  )
  return { corners, undo: () => setCorners((list) => list.slice(0, -1)) }
}

/** A point, a line, and from three corners a polygon; null for none. */
function figureOf(corners: readonly Corner[]): Geometry | null {
  const [first, second] = corners
  if (!first) return null
  if (!second) return { type: 'Point', coordinates: first }
  return corners.length === 2
    ? { type: 'LineString', coordinates: [first, second] }
    : { type: 'Polygon', coordinates: [[...corners, first]] }
}
