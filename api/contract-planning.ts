/** What the API says of land: where to look, what was found, and what persons keep of a search. `place` is a `cut` or «ejemplo». */
import type { Criterion, Finding, Service } from '@radier/geodata/planning/criterion'
import type { Lived, Owner, SiteState } from '@radier/geodata/planning/site'

/** GET /api/planning: comunas with land or a plan loaded, and whether the example is open. */
export interface PlanningAnswer {
  /** Most complete first. */
  places: { place: string; name: string; zones: number; land: number; sites: number }[]
  /** The synthetic comuna is loaded. POST /api/example opens it, DELETE /api/example removes it with everything kept in it. */
  example: boolean
}

/** GET /api/planning/{place}: what is loaded there to search with. */
export interface PlaceAnswer {
  place: string
  name: string
  /** Everything in it is synthetic and must say so. */
  example: boolean
  region: string
  bbox: [number, number, number, number]
  /** What a search may take its candidates from: sites kept here, and layers of land. `lived`: people live there, so only when asked for. */
  land: { from: string; title: string; count: number; source: string | null; lived: boolean }[]
  /** Layer of the plan's zones; null = none loaded: density and zone are pendiente everywhere. */
  plan: { layer: string; title: string; zones: number } | null
  /** Layer that answers for each service here; null = none loaded. */
  services: Record<Service, { layer: string; title: string; count: number; note: string | null } | null>
  /** Masks; `loaded` false = no layer for this place: pendiente. */
  masks: { layer: string; title: string; loaded: boolean; coverage: string }[]
  urbanLimit: { layer: string; title: string } | null
  need: { layer: string; title: string } | null
}

/** GET /api/planning/{place}/map: what the map of the place draws, EPSG:4326. */
export interface PlaceMapAnswer {
  zones: {
    type: 'FeatureCollection'
    features: {
      type: 'Feature'
      /** `density`: effective, hab/ha; null = pendiente or not applicable. */
      properties: { zone: string; name: string; density: number | null; housing: boolean | null }
      geometry: { type: 'MultiPolygon'; coordinates: number[][][][] }
    }[]
  }
  services: { service: Service; name: string | null; at: [number, number] }[]
  masks: {
    type: 'FeatureCollection'
    features: { type: 'Feature'; properties: { layer: string }; geometry: { type: 'MultiPolygon'; coordinates: number[][][][] } }[]
  }
  urbanLimit: { type: 'MultiPolygon'; coordinates: number[][][][] } | null
}

/** POST /api/planning/{place}/search. At most 20 criteria; the answer comes in the order asked. */
export interface SearchAsked {
  /** «sitios» or the id of a layer of land; several are joined. */
  from: string[]
  criteria: Criterion[]
  /** By criterion id, 0–10; absent = 1. */
  weights?: Record<string, number>
}
export interface LandSearchAnswer {
  place: string
  /** Candidates looked at. */
  total: number
  /**
   * One per criterion, in the order asked. After it and those before (overrides count as met): `left` meets all, `pending` fails none but
   * some is not known, `failed` fails one or more; they add up to the total.
   */
  criteria: {
    id: string
    criterion: Criterion
    chip: string
    left: number
    pending: number
    failed: number
    method: string
    source: string | null
  }[]
  /** All candidates: those that stay first, by score; then the others. */
  sites: FoundSite[]
}
export interface FoundSite {
  /** «sitio/{id}» or «{layer}/{key}». */
  ref: string
  name: string
  at: [number, number]
  areaM2: number | null
  owner: Owner
  state: SiteState | null
  /** People live on it. */
  lived: Lived | null
  zone: string | null
  /** `dentro`: meets all; `pendiente`: fails none, some unknown; `fuera`: fails one or more. */
  verdict: 'dentro' | 'pendiente' | 'fuera'
  /** One per criterion, in order. An override keeps the finding and says so in `overrides`. */
  findings: Finding[]
  /** Ids of criteria that a person set aside for this site. */
  overrides: string[]
  /** 0–100, one decimal; null when nothing could be scored. */
  score: number | null
  /** Points that each criterion contributes; they add up to the score. */
  contributions: (number | null)[]
  /** Homes by the norms known, «a lo más» when some is pendiente; null = pendiente. */
  homes: number | null
  atMost: boolean
}

/** POST /api/planning/{place}/overrides {ref, criterion, reason, by}; DELETE /api/planning/{place}/overrides/{id} {by?} withdraws it. GET lists all, withdrawn too. */
export interface OverrideAnswer {
  id: number
  ref: string
  criterion: string
  reason: string
  by: string
  at: string
  withdrawn: { at: string; by: string | null } | null
}

/** GET/POST /api/planning/{place}/searches, DELETE …/{id}. */
export interface SavedSearch extends SearchAsked {
  id: string
  name: string
  at: string
}
