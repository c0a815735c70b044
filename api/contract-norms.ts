/** What the API says of the norms of a plan, and of how many homes they let stand. `place` is a `cut` or «ejemplo». */
import type { Norm, NormField, Reading } from '@radier/geodata/planning/norm'
import type { Cabida } from '@radier/geodata/planning/question'
import type { Effect } from '@radier/geodata/planning/sensitivity'

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
  /** How many times it has changed; 0 = nobody has touched it. */
  version: number
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
 * `version` is the one that the person saw: when it is not the one now, 409 with the norm as it is `now`.
 */
export interface NormChange {
  action: 'leer' | 'revisar' | 'validar' | 'reabrir'
  by: string
  version: number
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
