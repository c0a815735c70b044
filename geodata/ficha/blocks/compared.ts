/** Territories beside each other: the table of several indicators, the bars and the lines of one. */
import type { Measure } from '../../indicator.ts'
import { classOf } from '../../measure/classify.ts'
import { rampToken } from '../../measure/palette.ts'
import type { Bars, Block, Cell, Figure, Lines, TableBlock } from '../content.ts'
import { besideFigure, type Context, measureOf, onlyMedian, ownFigure } from '../context.ts'
import { valuesOf } from '../data.ts'
import { lineNotes, lineOf } from '../periods.ts'
import { quartered, quarterNote } from '../quarter.ts'
import type { ComparisonShow, ReportComparison } from '../report-item.ts'
import { lowerFirst, periodText, upperFirst } from '../words.ts'
import { breaksOf, niceDomain, ticksOf } from './scale.ts'
import { byZones, partialNotes } from './table.ts'

type Asked = ReportComparison['indicators'][number]

/** Territories that one table carries beside the names; more are told in another, as evenly as they go. */
const mostAcross = 6

/** `contexts`: one for each territory, in its order. Lines need two periods with figures: empty without them. */
export function compared(contexts: readonly Context[], show: ComparisonShow, indicators: readonly Asked[]): Block[] {
  const [first] = contexts
  const [lead] = indicators
  if (!first || !lead) return []
  if (show === 'barras')
    return [{ kind: 'chart', chart: barsOf(contexts, lead) }, ...intervalNotes(contexts, [lead]), ...unknownNotes(contexts, [lead])]
  if (show === 'lineas') {
    const chart = linesOf(contexts, lead)
    const said = dated(contexts, lead.id).because
    return chart
      ? [{ kind: 'chart', chart }, ...lineNotes(first.indicator(lead.id)?.title ?? lead.id, said), ...unknownNotes(contexts, [lead])]
      : []
  }
  const tables = Math.ceil(contexts.length / mostAcross)
  const size = Math.ceil(contexts.length / tables)
  const median = indicators.some(({ id }) => onlyMedian(first, id, measureOfId(first, id), '0'))
  const made = Array.from({ length: tables }, (_, i) => tableOf(contexts.slice(i * size, (i + 1) * size), indicators, i))
  return [
    ...made,
    ...(hasQuarters(made) ? [{ kind: 'note' as const, rich: [quarterNote] }] : []),
    ...intervalNotes(contexts, indicators),
    ...partialNotes(first, made),
    ...(median
      ? [{ kind: 'note' as const, rich: ['(m): de Chile se da la mediana de sus comunas. Su suma o su promedio no significan nada.'] }]
      : []),
    ...unknownNotes(contexts, indicators),
  ]
}

const hasQuarters = (tables: readonly TableBlock[]) =>
  tables.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => typeof cell === 'object' && 'quarter' in cell)))

const measureOfId = (context: Context, id: string): Measure => measureOf(context, { indicator: id }) ?? 'conteo'
const ownAt = (context: Context, { id, period }: Asked): Figure => ownFigure(context, id, measureOfId(context, id), period)
const chileAt = (context: Context, { id, period }: Asked): Figure => besideFigure(context, id, measureOfId(context, id), '0', period)

/** Indicators down, territories across, Chile at the end. */
function tableOf(contexts: readonly Context[], indicators: readonly Asked[], order: number): TableBlock {
  const first = contexts[0] as Context
  return {
    kind: 'table',
    id: `comparacion${order || ''}`,
    title: null,
    aside: null,
    columns: [
      { id: 'indicador', label: 'Indicador', align: 'left' },
      { id: 'unidad', label: 'Unidad y año', align: 'left' },
      ...contexts.map(({ subject }) => ({ id: subject.code, label: subject.name, align: 'right' as const })),
      { id: 'pais', label: 'Chile', align: 'right' },
    ],
    rows: indicators.map((asked) => {
      const own = contexts.map((context) => ownAt(context, asked))
      const chile = chileAt(first, asked)
      const median = onlyMedian(first, asked.id, measureOfId(first, asked.id), '0') ? ' (m)' : ''
      const mark = `${[...own, chile].some(({ covers }) => covers) ? `${median} (p)` : median}${byZones(own)}`
      const cells: Cell[] = [
        first.indicator(asked.id)?.title ?? asked.id,
        `${own[0]?.unit}, ${periodText(asked.period)}${mark}`,
        ...own.map((figure, i) => quartered(contexts[i] as Context, measureOfId(first, asked.id), figure)),
        chileAt(first, asked),
      ]
      return { cells, role: 'row' as const }
    }),
  }
}

/** In the order of Comparar: where it presses most first, highest first without a sense, the unknown last. Colours are those of the map. */
function barsOf(contexts: readonly Context[], asked: Asked): Bars {
  const first = contexts[0] as Context
  const definition = first.indicator(asked.id)
  const measure = measureOfId(first, asked.id)
  const values = valuesOf(first.data.column(asked.id, asked.period, 'comuna'), measure).map(({ value }) => value)
  const breaks = definition ? breaksOf(definition, measure, values, true) : []
  const sign = definition?.better === 'mas' ? 1 : -1
  const own = contexts.map((context) => ({ label: context.subject.name, figure: ownAt(context, asked), country: false }))
  const country = { label: 'Chile', figure: chileAt(first, asked), country: true }
  const all = measure === 'tasa' && country.figure.value !== null ? [...own, country] : own
  const rank = ({ figure: { value } }: { figure: Figure }) => (value === null ? Number.POSITIVE_INFINITY : sign * value)
  const longest = Math.max(...all.map(({ figure }) => Math.abs(figure.value ?? 0)), 1e-9)
  return {
    kind: 'bars',
    title: sign > 0 ? 'De menor a mayor' : 'De mayor a menor',
    aside: `${lowerFirst(definition?.[measure]?.unit ?? '')}, ${periodText(asked.period)}`,
    rows: [...all]
      .sort((a, b) => rank(a) - rank(b) || 0)
      .map(({ label, figure, country: behind }) => ({
        label: behind && onlyMedian(first, asked.id, measureOfId(first, asked.id), '0') ? 'Chile (mediana comunal)' : label,
        figure,
        share: figure.value === null ? null : Math.abs(figure.value) / longest,
        token: behind ? 'gris-3' : rampToken(definition?.ramp ?? 'gris', Math.max(0, classOf(figure.value, breaks)), breaks.length + 1),
        role: 'row' as const,
        remark: null,
      })),
  }
}

/** Periods that may stand on one line at every territory. */
function dated(contexts: readonly Context[], id: string) {
  const first = contexts[0] as Context
  const periods = first.periodsOf(id).filter((period) => /^\d{4}(-S\d)?$/.test(period))
  return lineOf(
    first.comparisons(id),
    periods,
    contexts.map(({ subject }) => subject.code),
  )
}

/** Every territory through the periods that are a year or half of one; null with fewer than two. As many as there are colours. */
function linesOf(contexts: readonly Context[], asked: Asked): Lines | null {
  const first = contexts[0] as Context
  const measure = measureOfId(first, asked.id)
  const text = first.indicator(asked.id)?.[measure]
  const at = (period: string) => Number(period.slice(0, 4)) + (period.endsWith('S2') ? 0.5 : 0)
  const { periods } = dated(contexts, asked.id)
  const series = contexts.map((context, i) => ({
    label: context.subject.name,
    token: `cat-${i + 1}`,
    points: periods.map((period) => {
      const figure = ownFigure(context, asked.id, measure, period)
      return { x: at(period), y: figure.value, figure }
    }),
  }))
  const values = series.flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y])))
  if (periods.length < 2 || values.length < 2) return null
  const y = niceDomain(values)
  const years = periods.map(at)
  return {
    kind: 'lines',
    title: upperFirst(text?.unit ?? ''),
    unit: text?.unit ?? '',
    x: periods.map((period) => ({ at: at(period), text: period.slice(0, 4) })),
    y: ticksOf(y, 4, text?.decimals ?? 0),
    domain: { x: [Math.min(...years), Math.max(...years)], y },
    series,
  }
}

/** «Intervalos. Pobreza por ingresos 2024: Pudahuel 12,8 a 18,1; Maipú 9,0 a 12,4.» */
function intervalNotes(contexts: readonly Context[], indicators: readonly Asked[]): Block[] {
  const said = indicators.flatMap((asked) => {
    const known = contexts.flatMap((context) => {
      const { interval } = ownAt(context, asked)
      return interval ? [`${context.subject.name} ${interval}`] : []
    })
    return known.length ? [`${contexts[0]?.indicator(asked.id)?.title}: ${known.join('; ')}.`] : []
  })
  return said.length ? [{ kind: 'note', rich: [`Intervalos. ${said.join(' ')}`] }] : []
}

/** Why a figure is not known, where that is known: a drawn area has what its blocks have. */
function unknownNotes(contexts: readonly Context[], indicators: readonly Asked[]): Block[] {
  const said = contexts.flatMap((context) =>
    indicators.flatMap((asked) => {
      const { value, reason } = ownAt(context, asked)
      return value === null && reason
        ? [`${context.subject.name}, ${lowerFirst(context.indicator(asked.id)?.title ?? '')}: ${lowerFirst(reason)}`]
        : []
    }),
  )
  return said.length ? [{ kind: 'note', rich: [`s/i. ${said.join(' ')}`] }] : []
}
