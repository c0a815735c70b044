/** Charts: every axis arrives with its marks, every class with its token. */
import type { Figure, Rich } from './figure.ts'

export interface Tick {
  at: number
  text: string
}
/** Class i of a scale, with the palette's token («cobre-4») and its words («2 a 3»). `count` = territories in it. */
export interface ScaleClass {
  token: string
  from: number | null
  to: number | null
  text: string
  count: number
}
export interface Histogram {
  kind: 'histogram'
  title: string
  unit: string
  domain: [number, number]
  bins: { from: number; to: number; count: number; token: string }[]
  classes: ScaleClass[]
  ticks: Tick[]
  /** Where the territory stands; null when s/i. */
  mark: { at: number; label: string; figure: Figure } | null
  /** Territories without a value, told in words: «s/i: Antártica». Null when there are none. */
  unknown: string | null
}
export interface Strip {
  kind: 'strip'
  title: string
  /** «1.ª = tasa más alta; raya: mediana». */
  aside: string
  unit: string
  domain: [number, number]
  ticks: Tick[]
  rows: {
    label: string
    values: number[]
    median: number | null
    mark: number | null
    /** «23.ª de 345»; for a group, which has no place, «sobre 120 de 345». */
    place: Rich
  }[]
}
export interface Bars {
  kind: 'bars'
  title: string
  aside: string
  /** `share` is the length of the bar, 0–1 of the longest; null = hatch (s/i). */
  rows: { label: string; figure: Figure; share: number | null; token: string; role: 'row' | 'total'; remark: string | null }[]
}
export interface Lines {
  kind: 'lines'
  title: string
  unit: string
  x: Tick[]
  y: Tick[]
  domain: { x: [number, number]; y: [number, number] }
  /** Gaps are null. The first series is the territory of the ficha. */
  series: { label: string; token: string; points: { x: number; y: number | null; figure: Figure }[] }[]
}
/** Two sides of the same groups, the oldest first. Lengths are 0–1 of the longest; those of the reference are its shares on the same scale. */
export interface Pyramid {
  kind: 'pyramid'
  title: string
  /** «personas; línea: Región Metropolitana». */
  aside: string
  sides: [left: string, right: string]
  rows: { label: string; figures: [left: Figure, right: Figure]; lengths: Pair; reference: Pair | null }[]
}
type Pair = [left: number | null, right: number | null]
export interface ChartBlock {
  kind: 'chart'
  chart: Histogram | Strip | Bars | Lines | Pyramid
}
