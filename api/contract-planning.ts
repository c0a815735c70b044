/** What the API says of land: where to look, what was found, sites kept, norms and uploads. `place` is a `cut` or «ejemplo». */
import type { Criterion, Finding, Service } from '@radier/geodata/planning/criterion'
import type { Surroundings } from '@radier/geodata/planning/demand'
import type { MicroFit } from '@radier/geodata/planning/micro'
import type { Norm, NormField, Reading } from '@radier/geodata/planning/norm'
import type { Cabida, CabidaQuestion } from '@radier/geodata/planning/question'
import type { Effect } from '@radier/geodata/planning/sensitivity'
import type { Owner, SiteGeometry, SiteOrigin, SiteState } from '@radier/geodata/planning/site'

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
  /** What a search may take its candidates from: sites kept here, and layers of land. */
  land: { from: string; title: string; count: number; source: string | null }[]
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

/** GET /api/planning/{place}/micro: what each block takes without a new site. */
export interface MicroAnswer {
  place: string
  example: boolean
  predial: MicroTypology
  condominio: MicroTypology
  /** Blocks that take either, with one project of the larger typology in each. */
  total: MicroTotal
  /** Layer of what `need` is a percentage of; null = none loaded. */
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
  /** Percentage of the zone of need where it stands; null = s/i. */
  need: number | null
}
export type MicroOutcome = Pick<MicroFit, 'verdict' | 'homes' | 'why'>

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
  /** Masks that it touches; `share` 0–1 of its area. */
  masks: { layer: string; title: string; share: number }[]
  /** What `demand.ts` needs of the surroundings; null = s/i. */
  around: Surroundings & { source: string | null }
  /** The site kept here; null for a candidate of a layer that nobody has kept. */
  site: SiteAnswer | null
}

/** GET /api/sites?place=, GET/PATCH/DELETE /api/sites/{id}, POST /api/sites. DELETE is undone by POST /api/sites/{id}/restore. */
export interface SiteAnswer {
  id: string
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
  /** Of `foto`: GET /api/sites/{id}/photos/{photo}. */
  photo: number | null
}
/** POST /api/sites: from a drawing or from a candidate of a layer (`ref`). 201 with the site; a candidate kept before answers the one that is there. */
export type SiteAsked = { place: string; by?: string } & ({ name: string; geometry: SiteGeometry; owner?: Owner } | { ref: string })
/** PATCH /api/sites/{id}: only what is present changes; each change is an event of its history. */
export interface SiteChange {
  by?: string
  name?: string
  owner?: Owner
  state?: SiteState
  priceUfM2?: number | null
  grossM2?: number | null
  fronts?: number[] | null
  programme?: string | null
  note?: string
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

/** GET /api/norms/{place}: the zones of the plan and their norms. */
export interface NormsAnswer {
  place: string
  example: boolean
  plan: string
  title: string
  source: string | null
  zones: ZoneNorms[]
}
export interface ZoneNorms {
  zone: string
  name: string
  polygons: number
  hectares: number
  norms: Record<NormField, ZoneNorm>
}
/** `reading`, `article` and `state` are those that rule now; `draft` is what the program read of the text. */
export interface ZoneNorm extends Norm {
  /** Column of the publisher's file; null = the plan's file has none. */
  column: string | null
  draft: Reading
  /** What persons did, newest first. A text that changed after a review puts it back to borrador and says so here. */
  history: NormEvent[]
}
export interface NormEvent {
  at: string
  by: string
  action: 'leer' | 'revisar' | 'validar' | 'reabrir' | 'texto cambió'
  text: string
}
/**
 * PUT /api/norms/{place}/{zone}/{field}: `leer` types or chooses a reading (back to borrador), `revisar` and `validar` raise its state
 * (validar: another person than who reviewed, with an article), `reabrir` asks a reason. Answers the ZoneNorm.
 */
export interface NormChange {
  action: 'leer' | 'revisar' | 'validar' | 'reabrir'
  by: string
  /** Of `leer`: what the person typed («17,5 m», «No aplica»). */
  typed?: string
  article?: string
  reason?: string
}

/** POST /api/cabida {question: CabidaQuestion}: the same arithmetic as the screen's. `sensitivity` tries each change by itself. */
export interface CabidaAnswer {
  cabida: Cabida
  sensitivity: Effect[]
}

/** What of a site a file may bring; the rest of its columns are kept as attributes. */
export type UploadField = 'name' | 'areaM2' | 'areaHa' | 'owner' | 'priceUfM2' | 'priceUf' | 'lon' | 'lat' | 'zone' | 'ignore' | 'keep'
/** Codes of `etl/readers`' proj4: WGS 84, SIRGAS/PSAD56/WGS84 UTM 18S and 19S… */
export type UploadCrs = string

/** POST /api/uploads?place=&name= (the file is the body) → 201; nothing is stored as a site until POST /api/uploads/{id}/store. Expires in an hour. */
export interface UploadAnswer {
  id: string
  place: string
  file: string
  bytes: number
  format: string
  /** Layers or sheets, when it has several: POST /api/uploads/{id}/open {table} chooses. */
  tables: string[]
  table: string | null
  rows: number
  /** What was repaired or set aside while reading, Spanish: encoding, blank rows, macros. */
  notes: string[]
  geometry: 'Point' | 'Polygon' | 'mixta' | null
  columns: {
    name: string
    samples: string[]
    suggested: UploadField
    /** «segura», «falta elegir», «no se carga». */
    certainty: 'segura' | 'falta elegir' | 'no se carga'
    /** How it will be read, Spanish. */
    how: string
    personal: boolean
  }[]
  /** How many of the sampled rows fall in the comuna under each; the declared one first. */
  crs: UploadSystem[]
}
/** `offKm`: from the middle of the sample to the comuna; null = the numbers are out of range of the system. */
export interface UploadSystem {
  code: UploadCrs
  title: string
  declared: boolean
  inside: number
  sampled: number
  offKm: number | null
  sample: [number, number][]
}
/** POST /api/uploads/{id}/check → what would happen. Nothing is stored. */
export interface UploadCheckAsked {
  mapping: Record<string, UploadField>
  crs: UploadCrs
  /** Ids of repairs that the person undid. */
  withoutRepairs?: string[]
}
export interface UploadCheckAnswer {
  /** What must be chosen before storing, Spanish; empty = it may be stored. */
  missing: string[]
  /** The systems tried anew with the columns of coordinates now chosen. */
  systems: UploadSystem[]
  read: number
  accepted: number
  repaired: number
  refused: number
  /** At most 500, refused first; `more` counts the rest. */
  findings: {
    row: number
    field: string | null
    kind: 'rechazada' | 'reparada' | 'aviso'
    what: string
    remedy: string
    /** Id of the repair, to undo it; of a refused row, the repair that was undone, to take it back. */
    repair: string | null
    /** Rows that say the same, this one the first; 1 = only this. */
    count: number
  }[]
  more: number
  /** First 2.000 shapes for the map, with their row and outcome. */
  preview: { row: number; outcome: 'aceptada' | 'reparada' | 'rechazada'; geometry: SiteGeometry }[]
}
/** POST /api/uploads/{id}/store {…UploadCheckAsked, acceptGoodRows, by?}: one transaction; with refused rows only if `acceptGoodRows`. */
export interface UploadStored {
  read: number
  accepted: number
  repaired: number
  /** Those accepted and those repaired. */
  stored: number
  refused: number
  ids: string[]
}
