/** Counts and sums of a layer's features per comuna, as figures of the layer's source. */
import { identifier } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { Transaction } from '../database.ts'
import type { Places } from './places.ts'
import type { StatisticRow } from './shaped.ts'
import { incoming } from './store.ts'

/** A sum with an unknown inside is unknown. Comunas without features get `empty`, or nothing when it is not declared. */
export async function summariseLayer(tx: Transaction, id: string, layer: Layer, places: Places): Promise<StatisticRow[]> {
  const rows: StatisticRow[] = []
  for (const [variable, { sum, where, empty }] of Object.entries(layer.summarise ?? {})) {
    const value = sum ? `case when count(*) = count(${identifier(sum)}) then sum(${identifier(sum)}) end` : 'count(*)'
    const found = await tx.unsafe<{ cut: string; value: number | null }[]>(
      `select cut, (${value})::float8 as value from ${incoming(id)} where cut is not null ${where ? `and (${where})` : ''} group by cut`,
    )
    const known = new Map(found.map((f) => [f.cut, f.value]))
    for (const cut of places.cuts) {
      const value = known.get(cut)
      if (value === undefined && empty === undefined) continue
      const figure = value === undefined ? empty! : value
      rows.push({
        variable,
        level: 'comuna',
        code: cut,
        period: layer.period,
        value: figure ?? null,
        sheet: null,
        row: null,
        col: null,
        header: null,
      })
    }
  }
  return rows
}
