/** The traffic light of access: it says «sin estándar» where there is none. */
import { formatNumber, UNKNOWN } from '../../measure/format.ts'
import { type Verdict, verdictOf } from '../../measure/standard.ts'
import type { Block, Rich, StandardsBlock, TableBlock } from '../content.ts'
import { type Context, derived, ownFigure } from '../context.ts'
import { valuesOf } from '../data.ts'
import type { SectionSpec } from '../template.ts'
import { listed } from '../words.ts'

type Spec = Extract<SectionSpec, { kind: 'standards' }>

export function standards(context: Context, { indicators }: Spec, id: string): Block[] {
  const { level } = context.subject
  if (level === 'area') return [{ kind: 'note', rich: ['Los estándares se miden por comuna: un área dibujada no los tiene.'] }]
  return level === 'comuna' ? comunaStandards(context, indicators) : [comunasThatMeet(context, indicators, id)]
}

function comunaStandards(context: Context, indicators: string[]): Block[] {
  const rows = indicators.flatMap((id): StandardsBlock['rows'] => {
    const definition = context.indicator(id)
    if (!definition) return []
    const figure = ownFigure(context, id, definition.first)
    return [
      {
        indicator: id,
        label: definition.title,
        figure,
        standard: definition.standard?.text ?? 'sin estándar',
        verdict: verdictOf(definition, figure.value),
        period: figure.period,
      },
    ]
  })
  if (rows.length > 0 && rows.every(({ figure }) => figure.value === null)) return [{ kind: 'note', rich: notMeasured(context, rows) }]
  return [{ kind: 'standards', rows, summary: summaryOf(rows) }]
}

/** One sentence in place of a table of s/i. */
function notMeasured(context: Context, rows: StandardsBlock['rows']): Rich {
  const measuredIn = ({ indicator, figure }: StandardsBlock['rows'][number]) =>
    valuesOf(context.data.column(indicator, figure.period, 'comuna'), context.indicator(indicator)?.first ?? 'tasa').length
  const measured = Math.max(...rows.map(measuredIn))
  const asked = rows.filter(({ verdict }) => verdict !== 'sin estándar').length
  return [
    `${context.subject.name} no está entre las `,
    derived(context, 'estandares.medidas', measured, formatNumber(measured)),
    ' comunas que se miden: sus ',
    derived(context, 'estandares.sin-dato', asked, formatNumber(asked)),
    ' estándares van s/i.',
  ]
}

/** For what is larger than a comuna: how many of its comunas meet each standard. */
function comunasThatMeet(context: Context, indicators: string[], id: string): Block {
  const { subject, data } = context
  const inside = (code: string) =>
    subject.level === 'grupo' ? subject.members.includes(code) : subject.code === '0' || code.startsWith(subject.code)
  const measured = indicators.flatMap((indicator) => {
    const definition = context.indicator(indicator)
    if (!definition) return []
    const period = context.periodOf(indicator)
    const values = valuesOf(data.column(indicator, period, 'comuna'), definition.first).filter(({ code }) => inside(code))
    return [{ indicator, definition, period, values }]
  })
  if (measured.every(({ values }) => values.length === 0))
    return { kind: 'note', rich: [`Ninguna comuna de ${subject.name} está entre las que se miden: sus estándares van s/i.`] }
  const rows = measured.map(({ indicator, definition, period, values }): TableBlock['rows'][number] => {
    const count = (verdict: Verdict) => values.filter(({ value }) => verdictOf(definition, value) === verdict).length
    const figure = (name: string, n: number) =>
      derived(context, `${indicator}.${period}.${name}`, n, formatNumber(n), { indicator, period, unit: 'comunas' })
    const judged = !definition.standard
      ? ['sin estándar', 'sin estándar']
      : values.length === 0
        ? [UNKNOWN, UNKNOWN]
        : [figure('cumplen', count('cumple')), figure('no-cumplen', count('no cumple'))]
    return {
      role: 'row',
      cells: [definition.title, definition.standard?.text ?? 'sin estándar', ...judged, figure('medidas', values.length)],
    }
  })
  return {
    kind: 'table',
    id,
    title: null,
    aside: 'comunas',
    columns: [
      { id: 'indicador', label: 'Indicador', align: 'left' },
      { id: 'estandar', label: 'Estándar', align: 'left' },
      { id: 'cumplen', label: 'cumplen', align: 'right' },
      { id: 'no-cumplen', label: 'no cumplen', align: 'right' },
      { id: 'medidas', label: 'medidas', align: 'right' },
    ],
    rows,
  }
}

function summaryOf(rows: StandardsBlock['rows']): string {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length
  const say = (n: number, one: string, many: string) => (n ? [`${formatNumber(n)} ${n === 1 ? one : many}`] : [])
  const said = [
    ...say(count('cumple'), 'cumple', 'cumplen'),
    ...say(count('no cumple'), 'no cumple', 'no cumplen'),
    ...say(count('sin estándar'), 'sin estándar', 'sin estándar'),
    ...say(count('s/i'), 's/i', 's/i'),
  ]
  return said.length ? `${listed(said)}.` : 'Ninguno.'
}
