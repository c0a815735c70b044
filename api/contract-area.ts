/** What the API says of the areas that people draw. */
import type { Pieces, Split } from '@radier/geodata/measure/apportion'
import type { Outline } from '@radier/geodata/territory/area'
import type { Level } from '@radier/geodata/territory/level'

/** GET /api/areas/{code}, and what PATCH /api/areas/{code} {name, secret} leaves. */
export interface AreaAnswer {
  /** «area-» and 12 hexadecimal digits: the same shape is the same code. */
  code: string
  name: string
  /** Coordinates of a MultiPolygon, EPSG:4326. */
  outline: Outline
  hectares: number
  bbox: [number, number, number, number]
  label: [number, number]
}

/** POST /api/areas {geometry, name}: the area, and the word that lets change its name; null when somebody had drawn it before. */
export interface NewAreaAnswer extends AreaAnswer {
  secret: string | null
}

/** `area` of GET /api/territories/{area-…}?reparto=centroide|superficie: how its figures were made. */
export interface AreaFacts {
  split: Split
  hectares: number
  /** Comunas that it touches, largest part first. `share` is of the area, 0–1. */
  comunas: { code: string; name: string; share: number }[]
  /** Blocks and census zones, finest first. `counted` take part in the figures. */
  units: AreaUnit[]
  /** People of the area by each way of splitting; null when unknown or reserved. */
  people: Record<Split, number | null>
  /** Features of other layers inside, by their centre; only layers with some. */
  inside: { layer: string; count: number }[]
  /** Of each indicator, newest period: from which layer it was made, or why it is s/i (Spanish). */
  how: Record<string, AreaFigure>
}
export interface AreaUnit extends Pieces {
  layer: string
  level: Level
  counted: number
  /** People of the comunas touched, and those of their published blocks or zones: the rest cannot be apportioned. Null when either is unknown. */
  residual: { all: number; published: number } | null
}
export type AreaFigure = { made: 'suma' | 'promedio' | 'elementos'; layer: string } | { reason: string }
