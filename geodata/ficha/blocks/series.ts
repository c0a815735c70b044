/** What can be read through the years, and why the rest cannot. */
import type { Block } from '../content.ts'
import { type Context, measureOf } from '../context.ts'
import type { Row, SectionSpec } from '../template.ts'
import { listed, lowerFirst, periodText } from '../words.ts'
import { lineBlocks } from './table.ts'

type Spec = Extract<SectionSpec, { kind: 'series' }>

export function series(context: Context, { rows, alone }: Spec): Block[] {
  const known = (row: Row): number => {
    const measure = measureOf(context, row)
    return measure ? context.periodsOf(row.indicator).filter((period) => context.own(row.indicator, period)[measure] !== null).length : 0
  }
  return [
    ...lineBlocks(
      context,
      rows.filter((row) => known(row) > 1),
    ),
    ...aloneNotes(context, alone),
  ]
}

/** «Sin serie: déficit habitacional, edición ajustada (2024). Cada una se hizo una sola vez con su método…» */
function aloneNotes(context: Context, rows: readonly Row[]): Block[] {
  const once = rows.flatMap(({ indicator: id }) => {
    const periods = context.periodsOf(id)
    return periods.length === 1 ? [`${lowerFirst(context.indicator(id)?.title ?? id)} (${periodText(periods[0] as string)})`] : []
  })
  if (!once.length) return []
  return [
    {
      kind: 'note',
      rich: [
        `Sin serie: ${listed(once)}. Con su método hay un solo año; otro año se hizo de otra manera, y las dos cifras no se ponen una al lado de la otra.`,
      ],
    },
  ]
}
