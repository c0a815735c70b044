/** What there is to do for each source, and why, before anything is done. */
import type { Catalogue } from '@radier/geodata/catalogue'
import type { Via } from '@radier/geodata/load'
import type { Sql } from './database.ts'
import type { Correction } from './steps/correct.ts'
import { definitionOf } from './steps/definition.ts'
import { Digests } from './steps/digest.ts'
import { type Found, isFresh, locate, type Whereabouts } from './steps/fetch.ts'

export type SourceState = 'nunca' | 'al-dia' | 'desactualizada' | 'revertida' | 'pendiente'

export interface PlanEntry {
  source: string
  title: string
  state: SourceState
  /** Spanish: why, and for pending ones what to download and where to leave it. */
  reason: string
  found: Found
  definition: string
  sha256?: string
}

interface Loaded {
  source: string
  state: 'current' | 'previous'
  via: Via
  sha256: string
  definition: string
  rolledBack: boolean
}

export interface PlanOptions {
  sql: Sql
  catalogue: Catalogue
  whereabouts: Whereabouts
  corrections: readonly Correction[]
  sources?: readonly string[]
}

/** What each source needs, in the order in which they load. */
export async function plan({ sql, catalogue, whereabouts, corrections, sources }: PlanOptions): Promise<PlanEntry[]> {
  const loaded = await sql<Loaded[]>`
    select l.source, l.state, l.via, l.sha256, l.definition,
      coalesce((select action = 'rollback' from radier.publication p where p.source = l.source order by id desc limit 1), false) as "rolledBack"
    from radier.load l where l.state in ('current', 'previous')`
  const digests = new Digests(whereabouts.cache)
  const entries: PlanEntry[] = []
  for (const id of inOrder(catalogue, sources)) {
    const source = catalogue.sources[id]!
    const found = locate(source, whereabouts, id)
    const definition = definitionOf(id, catalogue, corrections)
    const path = 'path' in found ? found.path : 'cached' in found ? found.cached : null
    const sha256 = path === null ? undefined : await digests.of(path)
    const mine = loaded.filter((l) => l.source === id)
    const current = mine.find((l) => l.state === 'current')
    const judged = judge(
      found,
      definition,
      sha256,
      current,
      mine.find((l) => l.state === 'previous'),
    )
    entries.push({ source: id, title: source.title, found, definition, ...(sha256 && { sha256 }), ...judged })
  }
  await digests.save()
  return entries
}

function judge(
  found: Found,
  definition: string,
  sha256: string | undefined,
  current?: Loaded,
  previous?: Loaded,
): Pick<PlanEntry, 'state' | 'reason'> {
  if ('missing' in found) {
    if (!current) return { state: 'pendiente', reason: found.missing }
    if (current.via === 'starter') return { state: 'al-dia', reason: `del conjunto inicial; para la versión completa: ${found.missing}` }
    return { state: 'al-dia', reason: 'publicada; el archivo ya no está a mano' }
  }
  if (!current) return { state: 'nunca', reason: 'nunca cargada' }
  const same = (load?: Loaded) => load !== undefined && load.sha256 === sha256 && load.definition === definition && load.via !== 'starter'
  if (current.rolledBack && same(previous))
    return { state: 'revertida', reason: 'se volvió a la versión anterior; use --force para cargar el archivo otra vez' }
  if (current.via === 'starter') return { state: 'desactualizada', reason: 'del conjunto inicial; ahora está el archivo completo' }
  if (current.definition !== definition) return { state: 'desactualizada', reason: 'cambió su definición en el catálogo' }
  if (found.via === 'network' && !(found.cached && isFresh(found.cached)))
    return { state: 'desactualizada', reason: 'se pregunta al editor si hay una versión nueva' }
  if (!same(current)) return { state: 'desactualizada', reason: 'cambió el archivo' }
  return { state: 'al-dia', reason: 'al día' }
}

/**
 * Sources in the order in which they load: the outlines of the comunas first, since others are placed by them; tables that make
 * up the comunas last, since they must meet what the others publish.
 */
export function inOrder(catalogue: Catalogue, only?: readonly string[]): string[] {
  const layers = Object.values(catalogue.layers)
  const first = layers.find((layer) => layer.level === 'comuna')?.source
  const last = new Set(layers.flatMap((layer) => (layer.whole ? [layer.source] : [])))
  const place = (id: string) => (id === first ? 0 : last.has(id) ? 2 : 1)
  const ids = Object.keys(catalogue.sources).filter((id) => !only?.length || only.includes(id))
  return ids.sort((a, b) => place(a) - place(b))
}
