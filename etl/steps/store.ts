/** Writes the shaped rows with COPY, inside the transaction of the load. */
import { copyLines } from '@radier/geodata/database/copy'
import { createLayerTable, identifier, layerColumns, storedAttributes } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { Transaction } from '../database.ts'
import { ewkbHex } from './ewkb.ts'
import type { LayerRow, StatisticRow } from './shaped.ts'

/** Schema of the layers under way; it lives and dies inside the transaction, so nobody else ever sees it. */
export const INCOMING = 'capa_nueva'
export const incoming = (id: string) => `${INCOMING}.${identifier(id)}`

const escaped = (text: string) =>
  text.replace(/[\\\n\r\t]/g, (c) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[c]!).replaceAll('\0', '')
const field = (value: unknown): string =>
  value === null || value === undefined ? '\\N' : typeof value === 'string' ? escaped(value) : String(value)

const copy = (tx: Transaction, target: string, batches: AsyncIterable<string> | Iterable<string>): Promise<void> =>
  copyLines(tx.unsafe(`copy ${target} from stdin`), batches)

export async function storeStatistics(tx: Transaction, load: number, rows: readonly StatisticRow[]): Promise<void> {
  function* lines() {
    for (let at = 0; at < rows.length; at += 2000)
      yield rows
        .slice(at, at + 2000)
        .map(
          (r) =>
            `${[load, r.variable, r.level, r.code, r.period, r.value, r.sheet, r.row, r.col, r.header, r.made && JSON.stringify(r.made)].map(field).join('\t')}\n`,
        )
        .join('')
  }
  if (rows.length) await copy(tx, 'radier.statistic (load, variable, level, code, period, value, sheet, "row", col, header, made)', lines())
}

/** Creates `capa_nueva.<id>` without its key (which comes after the duplicates are looked at) and fills it. */
export async function storeLayer(
  tx: Transaction,
  load: number,
  id: string,
  layer: Layer,
  rows: AsyncIterable<LayerRow[]> | Iterable<LayerRow[]>,
): Promise<void> {
  await tx.unsafe(createLayerTable(incoming(id), layer))
  await tx.unsafe(`alter table ${incoming(id)} drop constraint ${identifier(`${id}_pkey`)}`)
  const names = storedAttributes(layer).map(([name]) => name)
  async function* lines() {
    for await (const batch of rows) {
      let text = ''
      for (const row of batch) {
        text += `${field(row.key)}\t${field(row.cut)}`
        for (const name of names) text += `\t${field(row.values[name])}`
        text += `\t${row.row}\t${load}\t${ewkbHex(row.geometry)}\n`
      }
      yield text
    }
  }
  await copy(tx, `${incoming(id)} (${layerColumns(layer).map(identifier).join(', ')})`, lines())
}
