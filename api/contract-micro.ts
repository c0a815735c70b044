/** What the API says of blocks that take homes without a new site. `place` is a `cut` or «ejemplo». */
import type { MicroFit } from '@radier/geodata/planning/micro'

/** GET /api/planning/{place}/micro: what each block takes without a new site. */
export interface MicroAnswer {
  place: string
  example: boolean
  predial: MicroTypology
  condominio: MicroTypology
  /** Blocks that take either, with one project of the larger typology in each. */
  total: MicroTotal
  /** Layer of the zones that `need` is of, and what it counts; null = none loaded. */
  need: { layer: string; title: string } | null
  /** What nobody publishes by block, Spanish. */
  unknown: string[]
  /** Of the blocks, of the plan, of the need: those that are loaded. */
  sources: string[]
  /** By key. */
  blocks: MicroBlock[]
}
/** What a typology asks of every block: its articles with their date, and what its sources do not agree on. */
export type MicroTypology = Pick<MicroFit, 'title' | 'conflict' | 'citations'> & { total: MicroTotal }
/** Homes with one project in each block that admits it; zero where none does. */
export interface MicroTotal {
  blocks: number
  least: number
  most: number
}
export interface MicroBlock {
  key: string
  /** EPSG:4326, six decimals. */
  geometry: { type: 'MultiPolygon'; coordinates: number[][][][] }
  /** On the ellipsoid, whole. */
  areaM2: number
  /** Null = s/i, or so few that the figure would tell of persons. */
  people: number | null
  /** hab/ha, one decimal; null = s/i. */
  peoplePerHa: number | null
  /** Zones of the plan, the largest first; `share` 0–1 of the block. Norms are those of the first. */
  zones: { zone: string; share: number }[]
  predial: MicroOutcome
  condominio: MicroOutcome
  /** People that the gross density of the plan would still admit; null = s/i. */
  spare: number | null
  /** Of every 100, in the zone of need where it stands; null = s/i. */
  need: number | null
}
export type MicroOutcome = Pick<MicroFit, 'verdict' | 'homes' | 'why'>
