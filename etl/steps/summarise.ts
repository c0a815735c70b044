/** Counts and sums of a layer's features per comuna, as figures of the layer's source. */
import { summedSql } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { Transaction } from '../database.ts'
import type { Places } from './places.ts'
import type { StatisticRow } from './shaped.ts'
import { incoming } from './store.ts'

type Summaries = NonNullable<Layer['summarise']>

/** A sum with an unknown inside is unknown. Comunas without features get `empty`, or nothing when it is not declared. */
export async function summariseLayer(
  tx: Transaction,
  id: string,
  summaries: Summaries,
  period: string,
  places: Places,
): Promise<StatisticRow[]> {
  const found = await byComuna(tx, id, summaries)
  return Object.entries(summaries).flatMap(([variable, { empty }], at) =>
    [...places.cuts].flatMap((cut): StatisticRow[] => {
      const values = found.get(cut)
      const value = values?.features[at] ? values.figures[at]! : empty
      if (value === undefined) return []
      const made = values && { count: values.features[at]! }
      return [{ variable, level: 'comuna', code: cut, period, value, sheet: null, row: null, col: null, header: null, made: made ?? null }]
    }),
  )
}

interface ByComuna {
  cut: string
  /** How many features each summary looks at, and what it gives; in the order of the summaries. */
  features: number[]
  figures: (number | null)[]
}

/** All of it in one pass over the layer; figures as JSON, where null stays null. */
async function byComuna(tx: Transaction, id: string, summaries: Summaries): Promise<Map<string, ByComuna>> {
  const list = Object.values(summaries)
  if (!list.length) return new Map()
  const filter = ({ where }: Summaries[string]) => `filter (where ${where ?? 'true'})`
  const features = list.map((summary) => `count(*) ${filter(summary)}`)
  const figures = list.map((summary, i) => {
    const [column, only] = [summedSql(summary), filter(summary)]
    if (!column) return `(${features[i]})::float8`
    return `case when ${features[i]} = count(${column}) ${only} then (sum(${column}) ${only})::float8 end`
  })
  const rows = await tx.unsafe<ByComuna[]>(
    `select cut, array[${features.join(', ')}]::int[] as features, to_json(array[${figures.join(', ')}]) as figures
    from ${incoming(id)} where cut is not null group by cut`,
  )
  return new Map(rows.map((row) => [row.cut, row]))
}
