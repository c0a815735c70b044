/** Makes a checked load the one that everybody sees, and goes back to the one before. All inside one transaction. */
import { type Catalogue, variablesNeeded } from '@radier/geodata/catalogue'
import { CURRENT, identifier, layerColumns, PREVIOUS } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { CheckResult } from '@radier/geodata/load'
import { formatNumber, roundHalfUp } from '@radier/geodata/measure/format'
import { isFine } from '@radier/geodata/territory/level'
import type { Transaction } from '../database.ts'
import { computeIndicators } from '../indicators/compute.ts'
import { fillTerritories } from '../territory.ts'
import { LoadFault } from './fault.ts'
import { INCOMING } from './store.ts'

export const layersOf = (source: string, { layers }: Catalogue): string[] =>
  Object.entries(layers).flatMap(([id, layer]) => (layer.source === source ? [id] : []))

/** current → previous, the new load → current; what was previous is retired and its figures deleted. */
export async function publish(
  tx: Transaction,
  source: string,
  load: number,
  layers: readonly string[],
  catalogue: Catalogue,
): Promise<void> {
  await tx`delete from radier.statistic where load in (select id from radier.load where source = ${source} and state = 'previous')`
  await tx`update radier.load set state = 'retired' where source = ${source} and state = 'previous'`
  await tx`update radier.load set state = 'previous' where source = ${source} and state = 'current'`
  await tx`update radier.load set state = 'current' where id = ${load}`
  for (const id of layers) {
    await tx.unsafe(`drop table if exists ${PREVIOUS}.${identifier(id)}`)
    await tx.unsafe(`alter table if exists ${CURRENT}.${identifier(id)} set schema ${PREVIOUS}`)
    await tx.unsafe(`alter table ${INCOMING}.${identifier(id)} set schema ${CURRENT}`)
  }
  if (layers.length) await tx.unsafe(`drop schema ${INCOMING}`)
  await announce(tx, source, 'publish', catalogue)
}

/** Swaps the current and the previous load of a source. Throws LoadFault when there is none to go back to. */
export async function rollback(tx: Transaction, source: string, catalogue: Catalogue): Promise<{ from: number; to: number }> {
  const loads = await tx<{ id: number; version: number; state: string }[]>`
    select id, version, state from radier.load where source = ${source} and state in ('current', 'previous')`
  const current = loads.find((l) => l.state === 'current')
  const previous = loads.find((l) => l.state === 'previous')
  if (!current || !previous) throw new LoadFault(`«${source}» no tiene una versión anterior a la cual volver.`)
  await tx`update radier.load set state = 'retired' where id = ${current.id}`
  await tx`update radier.load set state = 'current' where id = ${previous.id}`
  await tx`update radier.load set state = 'previous' where id = ${current.id}`
  for (const id of layersOf(source, catalogue)) await swapLayer(tx, id, catalogue)
  await announce(tx, source, 'rollback', catalogue)
  return { from: current.version, to: previous.version }
}

async function swapLayer(tx: Transaction, id: string, catalogue: Catalogue): Promise<void> {
  const columns = await tx<{ name: string }[]>`
    select column_name as name from information_schema.columns where table_schema = ${PREVIOUS} and table_name = ${id}`
  const before = new Set(columns.map((c) => c.name))
  const missing = layerColumns(catalogue.layers[id]!).filter((name) => !before.has(name))
  if (missing.length)
    throw new LoadFault(
      `La versión anterior de la capa ${id} se cargó con otra definición (le faltan ${missing.join(', ')}): vuelva también a la definición anterior.`,
    )
  await tx.unsafe(`create schema ${INCOMING}`)
  await tx.unsafe(`alter table ${PREVIOUS}.${identifier(id)} set schema ${INCOMING}`)
  await tx.unsafe(`alter table ${CURRENT}.${identifier(id)} set schema ${PREVIOUS}`)
  await tx.unsafe(`alter table ${INCOMING}.${identifier(id)} set schema ${CURRENT}`)
  await tx.unsafe(`drop schema ${INCOMING}`)
}

const framesTerritories = ({ level }: Layer) => level !== undefined && !isFine(level)

/** Recomputes what depends on the source and numbers the change, which is on disk when it is seen. */
async function announce(tx: Transaction, source: string, action: 'publish' | 'rollback', catalogue: Catalogue): Promise<void> {
  if (layersOf(source, catalogue).some((id) => framesTerritories(catalogue.layers[id]!))) await fillTerritories(tx, catalogue)
  await computeIndicators(tx, catalogue, await touchedBy(tx, source))
  await tx`set local synchronous_commit to on`
  await tx`insert into radier.publication (source, action) values (${source}, ${action})`
}

/** Variables of the version that goes and of the one that comes. */
async function touchedBy(tx: Transaction, source: string): Promise<Set<string>> {
  const rows = await tx<{ variable: string }[]>`
    select distinct s.variable from radier.statistic s join radier.load l on l.id = s.load
    where l.source = ${source} and l.state in ('current', 'previous')`
  return new Set(rows.map((r) => r.variable))
}

/** Computed indicators against published figures, for those that use a variable of the source. Unknown yet is not a fault. */
export async function checkIndicators(tx: Transaction, source: string, catalogue: Catalogue): Promise<CheckResult[]> {
  const touched = await touchedBy(tx, source)
  const checks: CheckResult[] = []
  for (const [id, indicator] of Object.entries(catalogue.indicators)) {
    if (!indicator.controls?.length || !variablesNeeded(indicator).some((name) => touched.has(name))) continue
    for (const control of indicator.controls) {
      const [row] = await tx<{ tasa: number | null; conteo: number | null }[]>`
        select tasa, conteo from radier.indicator_value
        where indicator = ${id} and level = ${control.level} and code = ${control.code} and period = ${control.period}`
      const found = row?.[control.measure] ?? null
      const decimals = indicator[control.measure]?.decimals ?? 0
      const passed = found === null || roundHalfUp(found, decimals) === roundHalfUp(control.value, decimals)
      const sign = found === null ? '(falta otra fuente);' : passed ? '=' : '≠'
      checks.push({
        name: `Indicador ${indicator.short} ${control.code === '0' ? 'país' : control.code} ${control.period}`,
        passed,
        blocking: true,
        detail: `${formatNumber(found, decimals)} ${sign} ${formatNumber(control.value, decimals)} (${control.publisher})`,
      })
    }
  }
  return checks
}
