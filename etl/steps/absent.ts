/** Comunas that a complete file leaves out: they have none, which is a zero and not an unknown. */
import type { Source } from '@radier/geodata/source'
import type { Places } from './places.ts'
import type { StatisticRow } from './shaped.ts'

export function absentRows(rows: readonly StatisticRow[], { tables = [] }: Source, { cuts }: Places): StatisticRow[] {
  const found = new Set(rows.map((r) => `${r.variable}|${r.code}`))
  return tables.flatMap(({ variables, period }) =>
    Object.entries(variables).flatMap(([variable, { absent }]) => {
      if (absent === undefined || typeof period !== 'string') return []
      const without = [...cuts].filter((cut) => !found.has(`${variable}|${cut}`))
      return without.map((code): StatisticRow => ({ ...nowhere, variable, level: 'comuna', code, period, value: absent }))
    }),
  )
}

/** A figure that stands in no cell of the file. */
const nowhere = { sheet: null, row: null, col: null, header: null }
