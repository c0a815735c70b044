/** From stored rows to a layer that may be published: duplicates, validity, comunas, indices and checks. */
import type { Catalogue } from '@radier/geodata/catalogue'
import { identifier } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { CheckResult } from '@radier/geodata/load'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Source } from '@radier/geodata/source'
import type { Transaction } from '../database.ts'
import { passedOrNot } from './check.ts'
import { settleComunas } from './contour.ts'
import { settleDuplicates } from './duplicates.ts'
import type { Findings } from './findings.ts'
import { incoming } from './store.ts'
import { mendGeometry } from './validity.ts'

/** Leaves `capa_nueva.<id>` keyed, indexed and analysed, unless its keys repeat. */
export async function settleLayer(
  tx: Transaction,
  id: string,
  layer: Layer,
  source: Source,
  catalogue: Catalogue,
  findings: Findings,
): Promise<CheckResult[]> {
  const table = incoming(id)
  const several = Object.values(catalogue.layers).filter((other) => other.source === layer.source).length > 1
  const titled = (check: CheckResult): CheckResult => (several ? { ...check, name: `${layer.title}: ${check.name}` } : check)
  const unique = await settleDuplicates(tx, table, layer, findings)
  if (!unique.passed) return [titled(unique)]
  const validity = await mendGeometry(tx, table, layer, findings)
  const comunas = await settleComunas(tx, id, layer, catalogue)
  await tx.unsafe(`alter table ${table} add constraint ${identifier(`${id}_pkey`)} primary key (key)`)
  await tx.unsafe(`create index ${identifier(`${id}_geom`)} on ${table} using gist (geom)`)
  await tx.unsafe(`create index ${identifier(`${id}_cut`)} on ${table} (cut)`)
  await tx.unsafe(`analyze ${table}`)
  const others = [await undrawnCheck(tx, table, layer), await overlapCheck(tx, table, layer)].filter((check) => check !== null)
  return [unique, ...validity, ...comunas, ...others, ...(await expected(tx, table, source))].map(titled)
}

/** How many of a layer that keeps them are in its list and not on the map. */
async function undrawnCheck(tx: Transaction, table: string, layer: Layer): Promise<CheckResult | null> {
  if (layer.undrawn !== 'keep') return null
  const [found] = await tx<{ n: number; first: number[] | null }[]>`
    select count(*)::int as n, (array_agg(source_row order by source_row))[1:5] as first from ${tx.unsafe(table)} where st_isempty(geom)`
  const { n, first } = found!
  const text = `${formatNumber(n)} están en la lista y no en el mapa (elementos ${first?.join(', ')}${n > 5 ? '…' : ''})`
  return passedOrNot('Elementos con ubicación', n ? [text] : [], 'todos se dibujan', false)
}

/** Zones of a plan that lie over one another, by comuna: a site there has more than one norm. Hectares on the ellipsoid. */
async function overlapCheck(tx: Transaction, table: string, layer: Layer): Promise<CheckResult | null> {
  if (layer.planning?.kind !== 'zonificacion') return null
  const rows = await tx<{ cut: string | null; hectares: number }[]>`
    select * from (
      select a.cut, sum(st_area(st_collectionextract(st_intersection(a.geom, b.geom), 3)::geography)) / 10000 as hectares
      from ${tx.unsafe(table)} a join ${tx.unsafe(table)} b on a.key < b.key and st_intersects(a.geom, b.geom) group by a.cut
    ) every where hectares >= 0.5 order by hectares desc`
  const faults = rows.map(({ cut, hectares }) => `${cut ?? 'sin comuna'}: ${formatNumber(hectares, 1)} ha en más de una zona`)
  return passedOrNot('Las zonas no se superponen', faults, 'ninguna más de media hectárea', false)
}

async function expected(tx: Transaction, table: string, { expect, tables }: Source): Promise<CheckResult[]> {
  const [counts] = await tx<{ features: number; comunas: number }[]>`
    select count(*)::int as features, count(distinct cut)::int as comunas from ${tx.unsafe(table)}`
  const { features, comunas } = counts!
  const equal = (name: string, found: number, wanted: number): CheckResult => ({
    name,
    passed: found === wanted,
    blocking: true,
    detail: `${formatNumber(found)} de ${formatNumber(wanted)}`,
  })
  return [
    { name: 'Trae elementos', passed: features > 0, blocking: true, detail: `${formatNumber(features)} elementos` },
    ...(expect?.features === undefined ? [] : [equal('Elementos esperados', features, expect.features)]),
    ...(expect?.comunas === undefined || tables?.length ? [] : [equal('Comunas esperadas', comunas, expect.comunas)]),
  ]
}
