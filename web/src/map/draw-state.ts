/** The continuous map that is open, and whether a person draws on it: then pointing and pressing do not choose territories. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { createSignal } from './signal.ts'

export const openMapSignal = createSignal<MapLibreMap | null>(null)
export const drawingSignal = createSignal(false)
export const isDrawing = (): boolean => drawingSignal.get()
