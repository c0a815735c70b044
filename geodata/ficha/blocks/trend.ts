/** What changed between the last period of each indicator and the earliest one that may be compared with it. */
import type { Measure } from '../../indicator.ts'
import { formatNumber } from '../../measure/format.ts'
import type { Block, Cell, Figure } from '../content.ts'
import { applies, type Context, derived, measureOf, ownFigure } from '../context.ts'
import { type Against, againstOf, lineOf } from '../periods.ts'
import type { Row, SectionSpec } from '../template.ts'
import { listed, lowerFirst, periodText } from '../words.ts'

type Spec = Extract<SectionSpec, { kind: 'trend' }>

export function trend(context: Context, { rows }: Spec, id: string): Block[] {
  const kept = rows.flatMap((row) => {
    const measure = measureOf(context, row)
    if (!measure || !applies(context, row.indicator)) return []
    return [{ row, measure, against: againstOf(context, context.comparisons(row.indicator), row.indicator, measure) }]
  })
  const said = new Map<string, string[]>()
  for (const { row, against } of kept) {
    const { because } = against.verdict
    if (because) said.set(because, [...(said.get(because) ?? []), context.indicator(row.indicator)?.title ?? row.indicator])
  }
  return [
    {
      kind: 'table',
      id,
      title: null,
      aside: null,
      columns: [
        { id: 'indicador', label: 'Indicador', align: 'left' },
        { id: 'antes', label: 'antes', align: 'right' },
        { id: 'linea', label: '', align: 'left' },
        { id: 'ahora', label: 'ahora', align: 'right' },
        { id: 'cambio', label: 'cambio', align: 'right' },
      ],
      rows: kept.map(({ row, measure, against }) => ({ role: 'row', cells: cells(context, row, measure, against) })),
    },
    ...(kept.some(({ against }) => against.from === null)
      ? [{ kind: 'note' as const, rich: ['s/i: no hay cifra de un período anterior.'] }]
      : []),
    ...[...said].map(([because, titles]): Block => ({ kind: 'note', rich: [`${listed([...new Set(titles)])}. ${because}`] })),
  ]
}

/** Each row carries its own years. */
function cells(context: Context, { indicator: id }: Row, measure: Measure, { from, to, verdict }: Against): Cell[] {
  const now = ownFigure(context, id, measure, to)
  const before = from ? ownFigure(context, id, measure, from) : derived(context, `${id}.${measure}.antes`, null, 's/i', { indicator: id })
  const { periods } = lineOf(context.comparisons(id), context.periodsOf(id), [context.subject.code])
  return [
    `${context.indicator(id)?.title}${measure === 'tasa' ? `, ${lowerFirst(now.unit)}` : ''} (${from ? `${periodText(from)} y ` : ''}${periodText(to)})`,
    before,
    { kind: 'spark', values: periods.length > 1 ? periods.map((period) => context.own(id, period)[measure]) : [null, now.value] },
    now,
    verdict.may === 'no' ? 'no comparable' : change(context, id, measure, before, now),
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
