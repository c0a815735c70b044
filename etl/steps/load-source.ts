/** One source, from its file to publication, in one transaction. */
import { type Catalogue, labelsOf, summariesOf, variableOrigins } from '@radier/geodata/catalogue'
import type { CheckResult, LoadReport, Via } from '@radier/geodata/load'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Sql, Transaction } from '../database.ts'
import { absentRows } from './absent.ts'
import { biggestChanges } from './changes.ts'
import { checkStatistics } from './check.ts'
import { checkFigures } from './check-figures.ts'
import { settleLayer } from './check-layer.ts'
import { againstOthers } from './check-others.ts'
import type { Findings } from './findings.ts'
import type { Places } from './places.ts'
import type { Progress } from './progress.ts'
import { checkIndicators, publish } from './publish.ts'
import type { Shaped, StatisticRow } from './shaped.ts'
import { INCOMING, incoming, storeLayer, storeStatistics } from './store.ts'
import { summariseLayer } from './summarise.ts'
import { addedSums } from './sums.ts'

export interface Identity {
  source: string
  via: Via
  file: string
  sha256: string
  definition: string
}

export interface Surroundings {
  sql: Sql
  catalogue: Catalogue
  places: Places
  progress: Progress
  signal?: AbortSignal
}

export interface Outcome {
  report: LoadReport
  checks: CheckResult[]
}

/** A load whose checks did not pass: rolled back, with what was found. */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(
    message: string,
    readonly outcome: Outcome,
  ) {
    super(message)
  }
}

/** Throws Refusal when a blocking check fails; nothing of the load is left then. */
export async function loadSource(identity: Identity, shape: () => Promise<Shaped>, around: Surroundings): Promise<Outcome> {
  const { sql, progress, catalogue, signal } = around
  const outcome = await sql.begin(async (tx) => {
    await tx`set local maintenance_work_mem = '256MB'`
    const load = await insertLoad(tx, identity)
    const label = labelsOf(catalogue, identity.source)
    progress.step('leer')
    const shaped = await shape()
    const stored = await storeAll(tx, load, identity.source, shaped, around)
    const rowsBefore = await rowsOf(tx, identity.source)
    const checks = [
      ...stored.checks,
      ...(shaped.afterwards?.() ?? []),
      notMostlyRefused(shaped.findings),
      ...(await againstOthers(tx, identity.source, load, stored.variables, label)),
      ...(identity.via === 'starter' ? [] : shrinkage(rowsBefore, stored.rows)),
    ]
    const report = reportOf(shaped.findings, rowsBefore, stored.rows, await biggestChanges(tx, identity.source, load, label))
    refuseUnlessPassed({ report, checks })
    progress.step('publicar')
    await publish(
      tx,
      identity.source,
      load,
      shaped.layers.map((l) => l.id),
      catalogue,
    )
    checks.push(...(await checkIndicators(tx, identity.source, catalogue)))
    refuseUnlessPassed({ report, checks })
    await tx`update radier.load set report = ${tx.json({ ...report })}, checks = ${tx.json(checks.map((c) => ({ ...c })))} where id = ${load}`
    signal?.throwIfAborted()
    return { report, checks }
  })
  return outcome as Outcome
}

/** Leaves a trace of a load that was not published, in its own transaction; earlier refusals of the source give way. */
export async function recordRefusal(sql: Sql, identity: Identity, { report, checks }: Outcome): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`delete from radier.load where source = ${identity.source} and state = 'refused'`
    const load = await insertLoad(tx, identity)
    await tx`update radier.load set report = ${tx.json({ ...report })}, checks = ${tx.json(checks.map((c) => ({ ...c })))} where id = ${load}`
  })
}

async function insertLoad(tx: Transaction, { source, via, file, sha256, definition }: Identity): Promise<number> {
  const [row] = await tx<{ id: number }[]>`
    insert into radier.load (source, version, state, via, file, sha256, definition, report, checks)
    select ${source}, coalesce(max(version), 0) + 1, 'refused', ${via}, ${file}, ${sha256}, ${definition}, '{}', '[]'
    from radier.load where source = ${source} returning id`
  return row!.id
}

async function storeAll(tx: Transaction, load: number, source: string, shaped: Shaped, around: Surroundings) {
  const { catalogue, places, progress } = around
  const { findings } = shaped
  const checks: CheckResult[] = []
  const summaries: StatisticRow[] = []
  let rows = 0
  if (shaped.layers.length) await tx.unsafe(`create schema ${INCOMING}`)
  for (const { id, rows: features } of shaped.layers) {
    progress.step('leer')
    const layer = catalogue.layers[id]!
    await storeLayer(tx, load, id, layer, features)
    progress.step('revisar')
    checks.push(...(await settleLayer(tx, id, layer, catalogue.sources[source]!, catalogue, findings)))
    checks.push(...(await checkFigures(tx, id, catalogue)))
    const given = new Set(shaped.statistics.map((r) => r.variable))
    for (const row of await summariseLayer(tx, id, summariesOf(catalogue, id), layer.period, places))
      if (!given.has(row.variable)) summaries.push(row)
    const [count] = await tx<{ n: number }[]>`select count(*)::int as n from ${tx.unsafe(incoming(id))}`
    rows += count!.n
  }
  const additive = additiveVariables(catalogue, source)
  const isAdditive = (variable: string) => additive.has(variable)
  const absent = absentRows(shaped.statistics, catalogue.sources[source]!, places)
  const published = [...shaped.statistics, ...absent, ...summaries]
  progress.step('revisar')
  checks.push(...checkStatistics(published, catalogue.sources[source]!, isAdditive, places, labelsOf(catalogue, source)))
  if (catalogue.sources[source]!.tables?.length) checks.push(hasFigures(shaped.statistics))
  const statistics = [...published, ...addedSums(published, isAdditive, places)]
  progress.step('guardar')
  await storeStatistics(tx, load, statistics)
  await analyseWhenGrown(tx, statistics.length)
  return { checks, rows: rows + statistics.length, variables: [...new Set(statistics.map((r) => r.variable))] }
}

/** The planner's picture of the figures is taken again only when this load is a good part of them: it costs as much as the load. */
async function analyseWhenGrown(tx: Transaction, added: number): Promise<void> {
  const [known] = await tx<{ rows: number }[]>`select reltuples::float8 as rows from pg_class where oid = 'radier.statistic'::regclass`
  if (added * 4 > (known?.rows ?? 0)) await tx`analyze radier.statistic`
}

function additiveVariables(catalogue: Catalogue, source: string): Set<string> {
  const origins = [...variableOrigins(catalogue)]
  return new Set(origins.flatMap(([name, list]) => (list.some((o) => o.source === source && o.additive) ? [name] : [])))
}

const hasFigures = (rows: StatisticRow[]): CheckResult => {
  const known = rows.filter((r) => r.value !== null).length
  return {
    name: 'Trae cifras',
    passed: known > 0,
    blocking: true,
    detail: `${formatNumber(known)} cifras, ${formatNumber(rows.length - known)} s/i`,
  }
}

const notMostlyRefused = ({ accepted, refused }: Findings): CheckResult => ({
  name: 'Se acepta la mayor parte',
  passed: accepted > 0 && refused <= accepted,
  blocking: true,
  detail: `${formatNumber(accepted)} aceptadas, ${formatNumber(refused)} rechazadas`,
})

async function rowsOf(tx: Transaction, source: string): Promise<number> {
  const [row] = await tx<{ rows: number }[]>`
    select coalesce((report ->> 'rowsAfter')::int, 0) as rows from radier.load where source = ${source} and state = 'current'`
  return row?.rows ?? 0
}

const shrinkage = (before: number, after: number): CheckResult[] => [
  {
    name: 'No trae muchas menos filas que antes',
    passed: after >= 0.8 * before,
    blocking: false,
    detail: `${formatNumber(before)} → ${formatNumber(after)}`,
  },
]

export const reportOf = (findings: Findings, rowsBefore: number, rowsAfter: number, changes: string[]): LoadReport => ({
  read: findings.read,
  accepted: findings.accepted,
  repaired: findings.repaired,
  refused: findings.refused,
  rowsBefore,
  rowsAfter,
  messages: findings.messages,
  changes,
})

function refuseUnlessPassed(outcome: Outcome): void {
  const failed = outcome.checks.filter((c) => c.blocking && !c.passed)
  if (failed.length) throw new Refusal(failed.map((c) => `${c.name}: ${c.detail}.`).join(' '), outcome)
}
