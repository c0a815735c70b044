/** Loads what is stale, one source per transaction, one loader at a time. */
import type { Catalogue } from '@radier/geodata/catalogue'
import type { CheckResult, LoadReport, Via } from '@radier/geodata/load'
import type { Sql } from './database.ts'
import { inOrder, type PlanEntry, plan } from './plan.ts'
import { readStarter } from './starter/read.ts'
import { type Correction, readCorrections } from './steps/correct.ts'
import { definitionOf } from './steps/definition.ts'
import { Digests } from './steps/digest.ts'
import { surroundingsFault } from './steps/fault.ts'
import type { Whereabouts } from './steps/fetch.ts'
import { refreshIndicators } from './steps/indicators.ts'
import { alone } from './steps/lock.ts'
import { chileanPlaces, type Places } from './steps/places.ts'
import { Progress, type ProgressReport } from './steps/progress.ts'
import { rollback } from './steps/publish.ts'
import { type Run, runSource, runStarter } from './steps/run-source.ts'
import type { StarterSource } from './steps/shaped.ts'

export interface RunOptions {
  sql: Sql
  catalogue: Catalogue
  mirror?: string
  drop?: string
  cache?: string
  /** Only what ships with the program, for sources that were never loaded. */
  starter?: boolean
  /** Ask the publishers; by default only without a mirror. */
  network?: boolean
  sources?: readonly string[]
  /** Load what is up to date too. */
  force?: boolean
  say?: (line: string) => void
  onProgress?: (report: ProgressReport) => void
  signal?: AbortSignal
  places?: Places
  corrections?: readonly Correction[]
  readStarter?: (source: string) => Promise<StarterSource | null>
}

export interface SourceResult {
  source: string
  title: string
  outcome: 'publicada' | 'rechazada' | 'al-dia' | 'pendiente'
  /** Why it was refused or waits, and the remedy. */
  reason?: string
  report?: LoadReport
  checks?: CheckResult[]
  seconds?: number
}

export interface RunResult {
  results: SourceResult[]
  /** False when any source was refused. */
  ok: boolean
}

const FOLDER = '.radier'

export const whereaboutsOf = ({ mirror, drop = `${FOLDER}/entrega`, cache = `${FOLDER}/cache`, network }: RunOptions): Whereabouts => ({
  ...(mirror && { mirror }),
  drop,
  cache,
  network: network ?? mirror === undefined,
})

export const planLoads = (options: RunOptions): Promise<PlanEntry[]> =>
  plan({
    sql: options.sql,
    catalogue: options.catalogue,
    whereabouts: whereaboutsOf(options),
    corrections: options.corrections ?? readCorrections(),
    ...(options.sources && { sources: options.sources }),
  })

/** Throws RunFault when the run cannot go on (another loader, no database, no disk); a refused source does not stop the others. */
export async function runLoads(options: RunOptions): Promise<RunResult> {
  const { sql, catalogue, signal } = options
  return surviving(() =>
    alone(sql, async () => {
      const progress = new Progress(sql, options.onProgress)
      const run: Run = {
        sql,
        catalogue,
        progress,
        places: options.places ?? chileanPlaces(),
        corrections: options.corrections ?? readCorrections(),
        whereabouts: whereaboutsOf(options),
        digests: new Digests(whereaboutsOf(options).cache),
        ...(signal && { signal }),
      }
      try {
        await progress.sweep()
        await refreshIndicators(sql, catalogue)
        const results = options.starter ? await starterResults(run, options) : await fileResults(run, options)
        return { results, ok: results.every((r) => r.outcome !== 'rechazada') }
      } finally {
        await progress.clear()
        await run.digests.save()
      }
    }),
  )
}

async function fileResults(run: Run, options: RunOptions): Promise<SourceResult[]> {
  const entries = await planLoads(options)
  const due = entries.filter((e) => e.state === 'nunca' || e.state === 'desactualizada' || (options.force && !('missing' in e.found)))
  const results: SourceResult[] = entries
    .filter((e) => !due.includes(e))
    .map(({ source, title, state, reason }) => ({ source, title, outcome: state === 'pendiente' ? 'pendiente' : 'al-dia', reason }))
  for (const [at, entry] of due.entries()) {
    options.signal?.throwIfAborted()
    run.progress.source(entry.source, entry.title, at + 1, due.length)
    const result = await runSource(run, entry, options.force ?? false)
    options.say?.(lineOf(result))
    results.push(result)
  }
  return results
}

async function starterResults(
  run: Run,
  { catalogue, sql, sources, say, signal, readStarter: read = readStarter }: RunOptions,
): Promise<SourceResult[]> {
  const loaded = await sql<
    { source: string; via: Via; sha256: string; definition: string }[]
  >`select source, via, sha256, definition from radier.load where state = 'current'`
  const ids = inOrder(catalogue, sources).filter((id) => catalogue.sources[id]!.starter)
  const results: SourceResult[] = []
  for (const [at, id] of ids.entries()) {
    signal?.throwIfAborted()
    const current = loaded.find((l) => l.source === id)
    if (current && current.via !== 'starter') continue
    const starter = await read(id)
    if (!starter) continue
    if (current?.sha256 === starter.sha256 && current.definition === definitionOf(id, catalogue, run.corrections)) continue
    run.progress.source(id, catalogue.sources[id]!.title, at + 1, ids.length)
    const result = await runStarter(run, id, starter)
    say?.(lineOf(result))
    results.push(result)
  }
  return results
}

const verbs = { publicada: '✓', rechazada: '✗', 'al-dia': '=', pendiente: '…' }
const lineOf = ({ outcome, title, reason }: SourceResult) => `${verbs[outcome]} ${title}${reason ? `: ${reason}` : ''}`

/** Returns to the version before of a source. */
export async function rollbackSource(sql: Sql, catalogue: Catalogue, source: string): Promise<{ from: number; to: number }> {
  return surviving(() => alone(sql, () => sql.begin((tx) => rollback(tx, source, catalogue)))) as Promise<{ from: number; to: number }>
}

async function surviving<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw surroundingsFault(error) ?? error
  }
}
