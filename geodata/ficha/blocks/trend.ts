/** What changed between the first and the last period of each indicator. */
import type { Measure } from '../../indicator.ts'
import { formatNumber } from '../../measure/format.ts'
import type { Block, Cell, Figure } from '../content.ts'
import { applies, type Context, derived, measureOf, ownFigure } from '../context.ts'
import type { Row, SectionSpec } from '../template.ts'
import { lowerFirst } from '../words.ts'

type Spec = Extract<SectionSpec, { kind: 'trend' }>

export function trend(context: Context, { rows }: Spec, id: string): Block[] {
  const spanOf = (periods: string[]) => (periods.length > 1 ? `${periods[0]} ${periods.at(-1)}` : '')
  const kept = rows.flatMap((row) => {
    const measure = measureOf(context, row)
    return measure && applies(context, row.indicator) ? [{ row, measure, periods: context.periodsOf(row.indicator) }] : []
  })
  const common = mostCommon(kept.map(({ periods }) => spanOf(periods)).filter((span) => span !== ''))
  const [from = 'antes', to = 'ahora'] = common ? common.split(' ') : []
  return [
    {
      kind: 'table',
      id,
      title: null,
      aside: null,
      columns: [
        { id: 'indicador', label: 'Indicador', align: 'left' },
        { id: 'antes', label: from, align: 'right' },
        { id: 'linea', label: '', align: 'left' },
        { id: 'ahora', label: to, align: 'right' },
        { id: 'cambio', label: 'cambio', align: 'right' },
      ],
      rows: kept.map(({ row, measure, periods }) => ({ role: 'row', cells: cells(context, row, measure, periods, [from, to]) })),
    },
    ...(kept.some(({ periods }) => periods.length < 2)
      ? [{ kind: 'note' as const, rich: ['s/i: no hay cifra comparable de un período anterior.'] }]
      : []),
  ]
}

function cells(context: Context, { indicator: id }: Row, measure: Measure, periods: string[], [from, to]: [string, string]): Cell[] {
  const definition = context.indicator(id)
  const last = periods.at(-1) ?? context.periodOf(id)
  const first = periods.length > 1 ? (periods[0] as string) : null
  const now = ownFigure(context, id, measure, last)
  const before = first ? ownFigure(context, id, measure, first) : derived(context, `${id}.${measure}.antes`, null, 's/i', { indicator: id })
  const unit = measure === 'tasa' ? `, ${lowerFirst(now.unit)}` : ''
  const told = (first === null || first === from) && last === to
  const span = told ? '' : ` (${first ? `${first}–${last}` : last})`
  return [
    `${definition?.title}${unit}${span}`,
    before,
    { kind: 'spark', values: periods.length > 1 ? periods.map((period) => context.own(id, period)[measure]) : [null, now.value] },
    now,
    change(context, id, measure, before, now),
  ]
}

/** Counts change in per cent of what there was; rates, in their own unit. */
function change(context: Context, id: string, measure: Measure, before: Figure, now: Figure): Figure {
  const key = `${id}.${measure}.${before.period}-${now.period}.cambio`
  const more = { indicator: id, period: now.period, style: 'cambio' as const, decimals: measure === 'conteo' ? 1 : now.decimals }
  if (before.value === null || now.value === null) return derived(context, key, null, 's/i', more)
  if (measure === 'tasa') {
    const difference = now.value - before.value
    return derived(context, key, difference, signed(difference, now.decimals), { ...more, unit: now.unit })
  }
  if (before.value === 0)
    return derived(context, key, now.value - before.value, signed(now.value, 0), { ...more, decimals: 0, unit: now.unit })
  const share = (100 * (now.value - before.value)) / before.value
  return derived(context, key, share, `${signed(share, 1)} %`, { ...more, unit: '%' })
}

function signed(value: number, decimals: number): string {
  const text = formatNumber(value, decimals)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

const mostCommon = (items: string[]): string | undefined =>
  [...new Set(items)].sort((a, b) => items.filter((x) => x === b).length - items.filter((x) => x === a).length)[0]
