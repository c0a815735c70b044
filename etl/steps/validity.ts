/** Invalid geometry is mended with ST_MakeValid, counted, and its area watched. */

import type { Layer } from '@radier/geodata/layer'
import type { CheckResult } from '@radier/geodata/load'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Transaction } from '../database.ts'
import { passedOrNot } from './check.ts'
import type { Findings } from './findings.ts'

const dimension = { Point: 1, MultiLineString: 2, MultiPolygon: 3 } as const
/** Share of the area that a repair may move before it is told apart. */
const TOLERATED = 0.01

const VALID = 'Geometría válida y dentro de Chile'

interface Mended {
  key: string
  source_row: number
  reason: string
  empty: boolean
  change: number | null
}

/** Looks first, which the server does on all its processors, and mends in place; what has nothing left after the repair is refused and removed. */
export async function mendGeometry(tx: Transaction, table: string, layer: Layer, findings: Findings): Promise<CheckResult[]> {
  const kind = dimension[layer.geometry]
  const invalid = await tx<{ row: number }[]>`select source_row as row from ${tx.unsafe(table)} where not st_isvalid(geom)`
  if (!invalid.length) return [passedOrNot(VALID, [], 'sin reparaciones')]
  const mended = await tx<Mended[]>`
    with bad as materialized (
      select key, source_row, geom, st_isvalidreason(geom) as reason from ${tx.unsafe(table)}
      where source_row = any(${invalid.map((i) => i.row)}::int[])
    ), good as materialized (
      select *, st_collectionextract(st_makevalid(geom, 'method=linework'), ${kind}::int) as whole from bad
    ), changed as (
      update ${tx.unsafe(table)} t set geom = ${layer.geometry === 'Point' ? tx`whole` : tx`st_multi(whole)`}
      from good where t.source_row = good.source_row and not st_isempty(whole)
    )
    select key, source_row, reason, st_isempty(whole) as empty,
      abs(st_area(whole) - st_area(geom)) / nullif(greatest(st_area(geom), st_area(whole)), 0) as change
    from good order by source_row`
  const empty = mended.filter((m) => m.empty)
  if (empty.length) await tx`delete from ${tx.unsafe(table)} where source_row = any(${empty.map((m) => m.source_row)}::int[])`
  findings.accepted -= empty.length
  for (const m of empty) findings.refuse(`Elemento ${m.source_row}: su contorno no encierra nada (${m.reason}).`)
  for (const m of mended) if (!m.empty) findings.repair(`Elemento ${m.source_row}: geometría inválida reparada (${m.reason}).`)
  const moved = mended.filter((m) => !m.empty && (m.change ?? 0) > TOLERATED)
  const repaired = mended.length - empty.length
  return [
    passedOrNot(VALID, [], repaired ? `${formatNumber(repaired)} reparadas` : 'sin reparaciones'),
    ...(repaired
      ? [
          passedOrNot(
            'La reparación no cambia la superficie',
            moved.map((m) => `elemento ${m.source_row}: ${formatNumber(100 * m.change!, 1)} %`),
            'ninguna cambia más de 1 %',
            false,
          ),
        ]
      : []),
  ]
}
