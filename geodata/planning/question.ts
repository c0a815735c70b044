/** What the cabida of a site is asked and what it answers. The same on the server (thousands of sites) and in the browser (sliders). */
import type { Position } from '../territory/area.ts'
import type { NormField, NormState, Norms } from './norm.ts'

/** Decisions that are nobody's norm: a person may change each, and the answer names them. */
export interface Assumptions {
  /** Floor area of a home, m². */
  homeM2: number
  /** Part of what is built that is homes, 0–1. */
  efficiency: number
  /** Height of a floor, m, when the plan gives metres. */
  floorM: number
  /** Fronts with windows on the sides (distances of OGUC 2.6.3 with openings). */
  openings: boolean
  /** Built m² per parking place (surface counted against the lot), m². */
  parkingM2: number
  /** m² of the lot given to public use by the plan, and of non-buildable risk; null = not known. */
  publicUseM2: number | null
  riskM2: number | null
}

/** A part of the site in one zone: `share` of its area, 0–1. */
export interface ZonePart {
  /** Layer of the plan («zona_prc») and code of the zone in it. */
  plan: string
  zone: string
  name: string
  share: number
  norms: Norms
}

/** What a person tries: 0.1 = ten per cent more. Absent = nothing changes. */
export interface Change {
  density?: number
  height?: number
  /** Id of an incentive of `incentives.ts`. */
  incentive?: string
}

export interface CabidaQuestion {
  /** Lot, m²: measured on the ellipsoid or as its source states. */
  areaM2: number
  /** Lot plus the strip to the axis of adjoining public space (OGUC 1.1.2, 2.1.22), m²; null = not known: the lot is used, which never gives more. */
  grossM2: number | null
  /** Two digits of the region: the ordinance's rasante depends on it. */
  region: string
  /** Parts sum to ≤ 1; what is missing lies outside every zone. Empty = no zone loaded. */
  parts: ZonePart[]
  /** Boundary in EPSG:4326 for the theoretical volume; null for a point. */
  outline: Position[][][] | null
  /** Indices of the sides of the outer ring that face a street (antejardín rules there, not the distance to neighbours); null = not known: none. */
  fronts: number[] | null
  /** Id of a programme of `programmes.ts`; null = none chosen. */
  programme: string | null
  assumptions: Assumptions
  change: Change
}

export const limitIds = ['densidad', 'ocupacion_altura', 'constructibilidad', 'volumen', 'estacionamientos', 'programa'] as const
export type LimitId = (typeof limitIds)[number]

/** Where a figure comes from: «PRC, zona ZH5» or «OGUC 2.1.22». */
export interface Citation {
  text: string
  /** Of the plan's norm; absent for the ordinance. */
  field?: NormField
  state?: NormState
  /** Dated parameters only: «2026-02-16». */
  since?: string
}

export interface Limit {
  id: LimitId
  /** «Densidad bruta». */
  title: string
  /** Homes that it allows, whole; null = pendiente. */
  homes: number | null
  /** m² that it allows, where it limits area. */
  m2: number | null
  /** With es-CL figures: «400 hab/ha × 0,5 ha ÷ 4». */
  working: string
  citations: Citation[]
  /** Why it is not known, Spanish; null when known. */
  pending: string | null
}

export interface Cabida {
  /** Least of the known limits; null when no limit of the plan is known, the zone does not admit housing for certain, or no land is left. */
  homes: number | null
  /** The limit that binds; null with `homes`. */
  binding: LimitId | null
  /** Some limit that could be lower is pendiente: «a lo más». */
  atMost: boolean
  /** One per id of `limitIds`, in that order. */
  limits: Limit[]
  /** The weakest state of the norms that the binding limit used. */
  state: NormState
  /** «Manda la densidad bruta: 400 habitantes por hectárea en la zona ZH5.» */
  sentence: string
  /** Floors that fit by height; null = pendiente. */
  floors: number | null
  /** What has to be asked to the DOM: field and question in Spanish. */
  ask: { field: NormField | null; question: string }[]
  /** Warnings in Spanish: two zones, gross area unknown, change that is only an exercise… */
  notes: string[]
}
