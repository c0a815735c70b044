/** What the API says of one site: a candidate of a layer, or one kept here with its history. `place` is a `cut` or «ejemplo». */
import type { Service } from '@radier/geodata/planning/criterion'
import type { Surroundings } from '@radier/geodata/planning/demand'
import type { Cabida, CabidaQuestion } from '@radier/geodata/planning/question'
import type { Lived, Owner, SiteGeometry, SiteOrigin, SiteState } from '@radier/geodata/planning/site'
import type { SiteFields } from '@radier/geodata/planning/site-fields'

/** GET /api/planning/{place}/candidates/{from}/{key}: one site whole. */
export interface CandidateAnswer {
  ref: string
  place: string
  example: boolean
  name: string
  geometry: SiteGeometry
  at: [number, number]
  areaM2: number | null
  areaFrom: 'medida' | 'declarada'
  owner: Owner
  /** People live on it. */
  lived: Lived | null
  /** UF/m² typed by a person; null = s/i. */
  priceUfM2: number | null
  origin: SiteOrigin
  /** Columns of its source, labelled. */
  attributes: { label: string; text: string }[]
  /** What the cabida was asked, so that the browser can change it, and its answer; null without area. */
  question: CabidaQuestion | null
  cabida: Cabida | null
  /** Nearest of each service: straight line, metres; null = none loaded. */
  nearest: Record<Service, { name: string | null; metres: number; at: [number, number]; layer: string } | null>
  /** Part of it in each, 0–1. `why`: why that is not known. */
  masks: { layer: string; title: string; share: number | null; why: string | null }[]
  /** What `demand.ts` needs of the surroundings; null = s/i. */
  around: Surroundings & { source: string | null }
  /** The site kept here; null for a candidate of a layer that nobody has kept. */
  site: SiteAnswer | null
}

/** GET /api/sites?place=, GET/PATCH/DELETE /api/sites/{id}, POST /api/sites. DELETE is undone by POST /api/sites/{id}/restore. */
export interface SiteAnswer {
  id: string
  /** Goes up with each change of a field, and when it is removed or put back; notes and photos that are added leave it as it is. */
  version: number
  place: string
  example: boolean
  name: string
  geometry: SiteGeometry
  areaM2: number | null
  areaFrom: 'medida' | 'declarada'
  owner: Owner
  state: SiteState
  priceUfM2: number | null
  /** Typed by a person; null = s/i. */
  grossM2: number | null
  fronts: number[] | null
  programme: string | null
  origin: SiteOrigin
  createdAt: string
  changedAt: string
  /** Newest first. */
  history: SiteEvent[]
}
export interface SiteEvent {
  at: string
  by: string | null
  kind: 'creado' | 'estado' | 'nota' | 'foto' | 'cambio' | 'excepción' | 'quitado' | 'repuesto'
  /** «candidato → visita». */
  text: string
  /** Of `foto`: GET /api/sites/{id}/photos/{photo}, DELETE takes it away for good. Null of one that was taken away. */
  photo: number | null
}
/** POST /api/sites: from a drawing or from a candidate of a layer (`ref`). 201 with the site; a candidate kept before answers the one that is there. */
export type SiteAsked = { place: string; by?: string } & ({ name: string; geometry: SiteGeometry; owner?: Owner } | { ref: string })
/**
 * PATCH /api/sites/{id}: only what is present changes; each change is an event of its history. `version` is the one that the person saw;
 * only a note needs none. One that is not the one now is refused: 409 with the site as it is `now`. Sent again, it changes nothing more.
 */
export interface SiteChange extends Partial<SiteFields> {
  by?: string
  version?: number
  note?: string
}
