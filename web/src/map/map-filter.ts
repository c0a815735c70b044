/** What Analizar lets through and what a query found, for whoever draws it. Moves many times a second: only the map listens. */
import type { Level } from '@radier/geodata/territory/level'
import { createSignal } from './signal.ts'

export interface MapFilter {
  /** Level of the rows; null for things that are no territory. */
  level: Level | null
  rows: number
  lon: Float64Array
  lat: Float64Array
  /** Comuna of each row, as a number into `comunas`; −1 unknown. */
  comuna: Int32Array
  comunas: readonly string[]
  key(row: number): string
  /** 0 passes. Changed in place; `mapFilterMoved` tells. */
  fails: Uint32Array
  /** Rows out of the territory are not drawn at all. */
  outside: number
  /** Whether any filter is set: without one the map stays as it is. */
  active(): boolean
}

/** Rows that a query named, as outlines from near and points from far. */
export interface MapFound {
  title: string
  level: Level | null
  keys: readonly string[]
  points: readonly (readonly [number, number])[]
}

export const mapFilterSignal = createSignal<MapFilter | null>(null)
export const mapFoundSignal = createSignal<MapFound | null>(null)

const listeners = new Set<() => void>()
export const onFilterMoved = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const filterMoved = (): void => {
  for (const listener of listeners) listener()
}
