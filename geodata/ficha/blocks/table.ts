/** Indicators in rows: the territory, the reference and the country side by side; and a line through the years. */
import type { Measure } from '../../indicator.ts'
import type { Block, Cell, Figure, Lines, TableBlock } from '../content.ts'
import { applies, besideFigure, type Context, measureOf, onlyMedian, ownFigure, referenceFigure } from '../context.ts'
import { lineNotes, lineOf } from '../periods.ts'
import { quartered } from '../quarter.ts'
import type { Row, SectionSpec } from '../template.ts'
import { lowerFirst, periodText, upperFirst } from '../words.ts'
import { niceDomain, ticksOf } from './scale.ts'
import { sentenceOf } from './sentence.ts'

type Spec = Extract<SectionSpec, { kind: 'table' }>

export function indicatorTable(context: Context, { rows, sentences = [], lines = [] }: Spec, id: string): Block[] {
  const table = figureTable(context, rows, id)
  return [
    ...sentences.flatMap((row): Block[] => {
      const rich = sentenceOf(context, row)
      return rich ? [{ kind: 'sentence', rich }] : []
    }),
    table,
    ...markNotes(context, rows, [table]),
    ...lineBlocks(context, lines),
  ]
}

/** A line through the years for each row that has one, with what must be said of it. */
export const lineBlocks = (context: Context, rows: readonly Row[]): Block[] =>
  rows.flatMap((row): Block[] => {
    const chart = linesOf(context, row)
    return chart ? [{ kind: 'chart', chart }, ...lineNotes(chart.title, dated(context, row.indicator).because)] : []
  })

/** Periods that the line may join, at the territory and at whom it is compared with. */
function dated(context: Context, id: string) {
  const periods = context.periodsOf(id).filter((period) => /^\d{4}(-S\d)?$/.test(period))
  return lineOf(context.comparisons(id), periods, [context.subject.code, ...(context.reference ? [context.reference.code] : [])])
}

/** Rows whose indicator is gone are left out: the ficha says so in its notes. Counts are not put beside the country's. */
export function figureTable(context: Context, rows: Row[], id: string): TableBlock {
  const { subject, reference, data } = context
  const withCountry = reference && reference.id !== 'pais'
  return {
    kind: 'table',
    id,
    title: null,
    aside: null,
    columns: [
      { id: 'indicador', label: 'Indicador', align: 'left' },
      { id: 'unidad', label: 'Unidad y año', align: 'left' },
      { id: 'valor', label: subject.name, align: 'right' },
      ...(reference ? [{ id: 'referencia', label: upperFirst(reference.label), align: 'right' as const }] : []),
      ...(withCountry ? [{ id: 'pais', label: 'Chile', align: 'right' as const }] : []),
    ],
    rows: rows.flatMap((row) => {
      const measure = measureOf(context, row)
      const definition = context.indicator(row.indicator)
      if (!measure || !definition || !applies(context, row.indicator)) return []
      const own = data.places.has(subject.code)
        ? besideFigure(context, row.indicator, measure, subject.code)
        : ownFigure(context, row.indicator, measure)
      const figures = [
        quartered(context, measure, own),
        ...(reference ? [referenceFigure(context, row.indicator, measure)] : []),
        ...(withCountry ? [besideFigure(context, row.indicator, measure, '0')] : []),
      ]
      const cells: Cell[] = [
        rowLabel(definition.title, own.unit, definition.first === measure),
        `${own.unit}, ${periodText(own.period)}${intervals(context, figures)}${marks(context, row.indicator, measure, figures)}`,
        ...figures,
      ]
      return [{ cells, role: 'row' as const }]
    }),
  }
}

/** «, intervalo 12,8 a 18,1»; with their names, where there are several. */
function intervals(context: Context, figures: readonly Figure[]): string {
  const known = figures.filter(({ interval }) => interval)
  if (known.length < 2) return known.map(({ interval }) => `, intervalo ${interval}`).join('')
  return `, intervalos ${known.map(({ code, interval }) => `${nameOf(context, code)} ${interval}`).join('; ')}`
}

const nameOf = ({ subject, data }: Context, code: string): string =>
  code === subject.code ? subject.name : (data.places.get(code)?.name ?? code)

/** «Hogares en campamentos (número)», «Precio de la vivienda por año: compraventas». */
function rowLabel(title: string, unit: string, first: boolean): string {
  if (first) return title
  return title.toLowerCase().includes(unit.toLowerCase()) || unit.startsWith('de cada')
    ? `${title} (${unit.startsWith('de cada') ? 'tasa' : 'número'})`
    : `${title}: ${unit}`
}

/** Marks the rows in which a figure is a median of comunas, in which one is only what is known, and in which one is made of census zones. */
const marks = (context: Context, id: string, measure: Measure, figures: readonly Figure[]): string =>
  `${medianIn(context, id, measure) ? ' (m)' : ''}${figures.some(({ covers }) => covers) ? ' (p)' : ''}${byZones(figures)}`

/** Mark of a row whose own figure is not made of blocks, as the others of a drawn area are. */
export const byZones = (figures: readonly Figure[]): string => (figures.some(({ by }) => by === 'zona') ? ' (z)' : '')

function medianIn(context: Context, id: string, measure: Measure): boolean {
  const { reference, subject } = context
  return (
    onlyMedian(context, id, measure, subject.code) ||
    (reference !== null && onlyMedian(context, id, measure, reference.codes ? '0' : reference.code))
  )
}

/** What the marks of a table mean. */
export function markNotes(context: Context, rows: Row[], tables: readonly TableBlock[]): Block[] {
  const median = rows.some((row) => {
    const measure = measureOf(context, row)
    return measure && applies(context, row.indicator) && medianIn(context, row.indicator, measure)
  })
  return [
    ...(median
      ? [
          {
            kind: 'note' as const,
            rich: ['(m): mediana de comunas. Su suma o su promedio no significan nada: de lo que es mayor no hay otra cifra.'],
          },
        ]
      : []),
    ...partialNotes(context, tables),
  ]
}

/** «(p): lo conocido. Chile: 117 de 346 comunas, 80 % de la población (Distancia a plazas).» */
export function partialNotes(context: Context, tables: readonly TableBlock[]): Block[] {
  const said = new Map<string, string[]>()
  for (const figure of tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))
    if (typeof figure === 'object' && figure.kind === 'figure' && figure.covers) {
      const key = `${nameOf(context, figure.code)}: ${figure.covers}`
      const title = context.indicator(figure.indicator ?? '')?.title ?? ''
      if (!said.get(key)?.includes(title)) said.set(key, [...(said.get(key) ?? []), title])
    }
  const parts = [...said].map(([key, titles]) => `${key} (${titles.map(lowerFirst).join('; ')})`)
  return parts.length ? [{ kind: 'note', rich: [`(p): lo conocido, no el total. ${parts.join('. ')}.`] }] : []
}

/** The territory through the years, with the reference and the country behind. Null with fewer than two years. */
export function linesOf(context: Context, row: Row): Lines | null {
  const measure = measureOf(context, row)
  const definition = context.indicator(row.indicator)
  const text = measure && definition?.[measure]
  if (!measure || !definition || !text) return null
  const { subject, reference, data } = context
  const { periods } = dated(context, row.indicator)
  if (periods.length < 2) return null
  const x = (period: string) => Number(period.slice(0, 4)) + (period.endsWith('S2') ? 0.5 : 0)
  const drawn = [
    { label: subject.name, token: 'tinta', figure: (period: string) => ownFigure(context, row.indicator, measure, period) },
    ...(reference
      ? [
          {
            label: upperFirst(reference.label),
            token: 'gris-4',
            figure: (period: string) => referenceFigure(context, row.indicator, measure, period),
          },
        ]
      : []),
    ...(reference && reference.id !== 'pais' && data.places.has('0')
      ? [
          {
            label: onlyMedian(context, row.indicator, measure, '0') ? 'Chile (mediana comunal)' : 'Chile',
            token: 'gris-3',
            figure: (period: string) => besideFigure(context, row.indicator, measure, '0', period),
          },
        ]
      : []),
  ]
  const series = drawn
    .map(({ label, token, figure }) => ({
      label,
      token,
      points: periods.map((period) => {
        const made = figure(period)
        return { x: x(period), y: made.value, figure: made }
      }),
    }))
    .filter(({ points }, i) => i === 0 || points.some(({ y }) => y !== null))
  const values = series.flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y])))
  if (values.length < 2) return null
  const domainY = niceDomain(values)
  const years = periods.map(x)
  return {
    kind: 'lines',
    title: `${definition.title}, ${lowerFirst(text.unit)}`,
    unit: text.unit,
    x: periods.map((period) => ({ at: x(period), text: period.slice(0, 4) })),
    y: ticksOf(domainY, 4, text.decimals),
    domain: { x: [Math.min(...years), Math.max(...years)], y: domainY },
    series,
  }
}
