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

/** «Sin serie: déficit habitacional, edición ajustada, y pobreza por ingresos. De cada una hay un solo año con su método…» */
function aloneNotes(context: Context, rows: readonly Row[]): Block[] {
  const once = rows.filter(({ indicator }) => context.periodsOf(indicator).length === 1)
  if (!once.length) return []
  const titles = once.map(({ indicator }) => lowerFirst(context.indicator(indicator)?.title ?? indicator))
  const years = [...new Set(once.map(({ indicator }) => periodText(context.periodOf(indicator))))]
  return [
    {
      kind: 'note',
      rich: [
        `Sin serie: ${titles.join('; ')}. Con su método hay un solo año (${listed(years)}): las cifras de otros años se hicieron de otra manera, y una al lado de la otra parecerían un cambio.`,
      ],
    },
  ]
}
