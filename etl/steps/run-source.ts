/** One entry of the plan, from fetching to the trace it leaves. */
import { basename, relative } from 'node:path'
import { ReadFault } from '@radier/geodata/row'
import type { PlanEntry } from '../plan.ts'
import type { SourceResult } from '../run.ts'
import type { Correction } from './correct.ts'
import { definitionOf } from './definition.ts'
import type { Digests } from './digest.ts'
import { LoadFault, surroundingsFault, Unreachable } from './fault.ts'
import { bring, type Whereabouts } from './fetch.ts'
import { Findings } from './findings.ts'
import { type Identity, loadSource, type Outcome, Refusal, recordRefusal, reportOf, type Surroundings } from './load-source.ts'
import { shapeFile } from './shape.ts'
import type { LayerRow, Shaped, StarterSource } from './shaped.ts'

export interface Run extends Surroundings {
  corrections: readonly Correction[]
  whereabouts: Whereabouts
  digests: Digests
}

export async function runSource(run: Run, entry: PlanEntry, force: boolean): Promise<SourceResult> {
  const { source, title, found, definition } = entry
  const { catalogue, progress, signal } = run
  if ('missing' in found) return { source, title, outcome: 'pendiente', reason: found.missing }
  let path = 'path' in found ? found.path : ''
  if (found.via === 'network') {
    progress.step('traer')
    const advance = (done: number, total: number | null) => progress.advance(done, total)
    try {
      path = await bring(catalogue.sources[source]!, run.whereabouts, source, { advance, ...(signal && { signal }) })
    } catch (error) {
      if (error instanceof Unreachable) return { source, title, outcome: 'pendiente', reason: error.message }
      return refused(
        run,
        { source, via: 'network', file: basename(catalogue.sources[source]!.origin.file), sha256: '', definition },
        title,
        error,
      )
    }
  }
  const sha256 = await run.digests.of(path)
  if (!force && (await isCurrent(run, source, sha256, definition)))
    return { source, title, outcome: 'al-dia', reason: 'el editor no tiene una versión nueva' }
  const file = run.whereabouts.mirror && found.via === 'mirror' ? relative(run.whereabouts.mirror, path) : basename(path)
  const advance = (rows: number) => {
    signal?.throwIfAborted()
    progress.advance(rows)
  }
  const shape = () => shapeFile(source, path, { catalogue, places: run.places, corrections: run.corrections, advance })
  return attempt(run, { source, via: found.via, file, sha256, definition }, title, shape)
}

export function runStarter(run: Run, source: string, starter: StarterSource): Promise<SourceResult> {
  const definition = definitionOf(source, run.catalogue, run.corrections)
  const findings = new Findings()
  const shape = async (): Promise<Shaped> => {
    findings.read = findings.accepted = starter.statistics.length
    const layers = starter.layers.map(({ id, rows }) => ({ id, rows: counted(rows, findings) }))
    return { statistics: starter.statistics, layers, findings }
  }
  const identity: Identity = { source, via: 'starter', file: starter.file, sha256: starter.sha256, definition }
  return attempt(run, identity, run.catalogue.sources[source]!.title, shape)
}

async function* counted(rows: StarterSource['layers'][number]['rows'], findings: Findings): AsyncGenerator<LayerRow[]> {
  for await (const batch of rows) {
    findings.read += batch.length
    findings.accepted += batch.length
    yield batch
  }
}

async function attempt(run: Run, identity: Identity, title: string, shape: () => Promise<Shaped>): Promise<SourceResult> {
  const started = Date.now()
  try {
    const { report, checks } = await loadSource(identity, shape, run)
    return { source: identity.source, title, outcome: 'publicada', report, checks, seconds: (Date.now() - started) / 1000 }
  } catch (error) {
    return refused(run, identity, title, error)
  }
}

/** What stops one source is told and recorded; what would stop any other (database, disk, interruption) goes on up. */
async function refused(run: Run, identity: Identity, title: string, error: unknown): Promise<SourceResult> {
  if (run.signal?.aborted) throw error
  const surroundings = surroundingsFault(error)
  if (surroundings) throw surroundings
  const expected = error instanceof Refusal || error instanceof LoadFault || error instanceof ReadFault
  const reason = expected
    ? error.message
    : `Error inesperado al cargar: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ') : String(error)}`
  const outcome = error instanceof Refusal ? error.outcome : faultOutcome(reason)
  await recordRefusal(run.sql, identity, outcome)
  return { source: identity.source, title, outcome: 'rechazada', reason, report: outcome.report, checks: outcome.checks }
}

function faultOutcome(reason: string): Outcome {
  const findings = new Findings()
  findings.note(reason)
  return { report: reportOf(findings, 0, 0, []), checks: [{ name: 'Se puede leer', passed: false, blocking: true, detail: reason }] }
}

async function isCurrent({ sql }: Run, source: string, sha256: string, definition: string): Promise<boolean> {
  const [row] = await sql`
    select from radier.load where source = ${source} and state = 'current' and via <> 'starter' and sha256 = ${sha256} and definition = ${definition}`
  return row !== undefined
}
