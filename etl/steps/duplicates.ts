/** Keys published twice: exact copies are recognised as copies, and what differs is never halved blindly. */
import { identifier, storedAttributes } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { CheckResult } from '@radier/geodata/load'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Transaction } from '../database.ts'
import { passedOrNot } from './check.ts'
import type { Findings } from './findings.ts'

interface Twice {
  key: string
  rows: number[]
  kinds: number
}

/** A copy has the same key, attributes and geometry. Removes what the layer allows to remove, before the key is made. */
export async function settleDuplicates(tx: Transaction, table: string, layer: Layer, findings: Findings): Promise<CheckResult> {
  const mode = layer.duplicates ?? 'refuse'
  const content = `md5(row(cut, ${storedAttributes(layer)
    .map(([name]) => `${identifier(name)}, `)
    .join('')}encode(st_asbinary(geom), 'hex'))::text)`
  const keyed = layer.key !== 'fila'
  if (!keyed && mode !== 'identical') return passedOrNot('Claves únicas', [], 'la clave es la posición en el archivo')
  const identity = keyed ? 'key' : content
  const twice = await tx.unsafe<Twice[]>(`
    select ${identity} as key, array_agg(source_row order by source_row) as rows, count(distinct ${content})::int as kinds
    from ${table} ${keyed ? `where key in (select key from ${table} group by key having count(*) > 1)` : ''}
    group by 1 having count(*) > 1 order by min(source_row)`)
  const copies = twice.filter((t) => t.kinds === 1)
  const differing = twice.filter((t) => t.kinds > 1)
  const removable = mode === 'refuse' ? [] : mode === 'first' ? twice : copies
  if (removable.length) await removeRepeated(tx, table, removable)
  settle(
    removable.filter((t) => t.kinds === 1),
    'repair',
  )
  settle(
    removable.filter((t) => t.kinds > 1),
    'refuse',
  )
  const left = mode === 'refuse' ? twice : mode === 'first' ? [] : differing
  return passedOrNot('Claves únicas', left.map(sentence), keyed ? 'ninguna clave se repite' : 'ningún elemento se repite')

  function settle(list: Twice[], how: 'repair' | 'refuse') {
    if (!list.length) return
    const count = list.reduce((n, t) => n + t.rows.length - 1, 0)
    const what =
      how === 'repair'
        ? 'copias exactas de otro elemento; se dejó una de cada una'
        : 'claves repetidas con datos distintos; se dejó la primera'
    findings[how](`${formatNumber(count)} ${what} (por ejemplo, elementos ${list[0]!.rows.slice(0, 2).join(' y ')}).`, count)
    findings.accepted -= count
  }
  function sentence({ key, rows, kinds }: Twice) {
    const name = layer.key === 'fila' ? 'elemento' : layer.key.from
    return `${name} «${key}» está en los elementos ${rows.join(' y ')}${kinds > 1 ? ', con datos distintos' : ''}: corrija el archivo o corrections.csv`
  }
}

async function removeRepeated(tx: Transaction, table: string, list: Twice[]): Promise<void> {
  await tx`delete from ${tx.unsafe(table)} where source_row = any(${list.flatMap((t) => t.rows.slice(1))}::int[])`
}
