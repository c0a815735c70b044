/** What Planificar adds to the view: where, which search, which site. Decoding never throws. */

const panes = ['cabida', 'norma', 'costos', 'entorno', 'historia'] as const
export type SitePane = (typeof panes)[number]
const shelves = ['sitios', 'banco', 'micro', 'pesos', 'cerrado'] as const
/** What the drawer under the map shows. */
export type Shelf = (typeof shelves)[number]

export interface PlanPart {
  /** `cut` of the comuna, «ejemplo», or null = none chosen yet. */
  place: string | null
  /** What the candidates are taken from, as the address says it; empty = all the land of the place. */
  from: string[]
  /** Criteria as `criteria-link.ts` writes them; null = none. */
  criteria: string | null
  /** The candidate being read: «sitio/{id}» or «{layer}/{key}». */
  ref: string | null
  pane: SitePane
  /** Zone open in the editor of norms. */
  zone: string | null
  /** What a person tries on the site: «densidad:10,altura:10,conjunto». */
  tries: string | null
  shelf: Shelf
  /** Key of the block that micro-suelo marks. */
  block: string | null
}

export const noPlan: PlanPart = {
  place: null,
  from: [],
  criteria: null,
  ref: null,
  pane: 'cabida',
  zone: null,
  tries: null,
  shelf: 'sitios',
  block: null,
}

export function decodePlan(q: URLSearchParams): PlanPart {
  const asked = (key: string, pattern: RegExp) => {
    const text = q.get(key)
    return text && pattern.test(text) ? text : null
  }
  return {
    place: asked('lugar', /^(\d{5}|ejemplo)$/),
    from: (q.get('suelo') ?? '').split(',').filter(Boolean),
    criteria: q.get('busca') || null,
    ref: asked('sitio', /^[a-z][a-z0-9_]*\/.{1,120}$/),
    pane: panes.find((pane) => pane === q.get('pestana')) ?? 'cabida',
    zone: asked('zona', /^.{1,40}$/),
    tries: asked('prueba', /^.{1,200}$/),
    shelf: shelves.find((shelf) => shelf === q.get('cajon')) ?? 'sitios',
    block: asked('manzana', /^.{1,40}$/),
  }
}

export const encodePlan = ({ place, from, criteria, ref, pane, zone, tries, shelf, block }: PlanPart): [string, string | null][] => [
  ['lugar', place],
  ['suelo', from.join(',') || null],
  ['busca', criteria],
  ['sitio', ref],
  ['pestana', pane === 'cabida' ? null : pane],
  ['zona', zone],
  ['prueba', tries],
  ['cajon', shelf === 'sitios' ? null : shelf],
  ['manzana', block],
]
