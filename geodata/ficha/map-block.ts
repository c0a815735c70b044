/** The map of a ficha. */
import type { Level } from '../territory/level.ts'
import type { ScaleClass } from './chart-blocks.ts'

export type Bbox = [west: number, south: number, east: number, north: number]

/** Everything of a map but the outlines, which the renderer is given by code (EPSG:4326). */
export interface MapBlock {
  kind: 'map'
  indicator: string
  measure: 'tasa' | 'conteo'
  period: string
  /** What must be seen, EPSG:4326; the renderer may show more to fill its frame. */
  extent: Bbox
  /** The country in pieces drawn side by side at one scale; null where one frame is enough. */
  plates: { title: string; extent: Bbox }[] | null
  /** Codes whose outline is the territory of the ficha (several for a group), of any level. Empty for a drawn area: `outline` then. */
  selected: string[]
  /** Rings of a drawn area, EPSG:4326. */
  outline: [number, number][][] | null
  level: Level
  /** Comunas drawn under the territories, in no class: what the layer of the territories does not cover. Empty where they cover it all. */
  ground: { code: string; name: string; label: [number, number] | null; rank: number }[]
  /** Every territory that may be seen, index of its class (−1 = s/i, hatched), label in order of importance. */
  territories: { code: string; name: string; class: number; label: [number, number] | null; rank: number }[]
  classes: ScaleClass[]
  /** Names of what is s/i are counted in the legend: «1 s/i». Null when there are none. */
  unknown: string | null
  /** «Tasa de hogares allegados, 2024, de cada 100 hogares.» */
  sentence: string
  /** «Contornos: INE, …» */
  credit: string
  /** Text alternative of the whole picture. */
  alt: string
}
