/** What a report is asked to have, item by item: a question for each, small enough for an address. Only texts are carried whole. */
import { type Brush, columnPattern, decodeBrush, encodeBrush, mostBrushes } from '../analysis/brush.ts'
import { isSpan, type Span } from './span.ts'

/** A section of a ficha, or one block of it with the section's notes. */
export interface ReportBlock {
  kind: 'bloque'
  /** Territory as a ficha is asked: «13124», «red», «grupo:…». */
  territory: string
  /** With whom it is compared; null = the first of the template. */
  reference: string | null
  section: string
  /** Position in the section; null = all of it. */
  block: number | null
  span: Span
}
export const comparisonShows = ['tabla', 'barras', 'lineas'] as const
export type ComparisonShow = (typeof comparisonShows)[number]

/** Territories beside each other by some indicators, each at the period that was read. */
export interface ReportComparison {
  kind: 'comparacion'
  /** `tabla` has every indicator; `barras` and `lineas`, the first. */
  show: ComparisonShow
  territories: string[]
  indicators: { id: string; period: string }[]
  span: Span
}
export const analysisShows = ['filtro', 'grupos'] as const
export type AnalysisShow = (typeof analysisShows)[number]

/** Rows of a table that pass some filters, counted after each; and their groups. */
export interface ReportAnalysis {
  kind: 'analisis'
  show: AnalysisShow
  table: string
  /** Whose rows are counted: «0», «13», «13124», a zona. */
  territory: string
  brushes: Brush[]
  /** Groups: by what, of what figure, with what rate. Null where there are none. */
  group: string | null
  of: string | null
  rate: string | null
  span: Span
}
export interface ReportText {
  kind: 'texto'
  heading: string
  text: string
  span: Span
}
/** What is made again here from a question. */
export type ReportAsked = ReportBlock | ReportComparison | ReportAnalysis
export type ReportItem = ReportAsked | ReportText

/** `territories`: in the fichas of one report. `compared`, `lines`, `indicators`: in one comparison. `analyses`: each is counted by the database. `address`: letters that a QR still holds. */
export const reportLimits = {
  items: 40,
  territories: 12,
  analyses: 8,
  compared: 12,
  lines: 6,
  indicators: 20,
  text: 4000,
  heading: 120,
  address: 1800,
}

/** One block as it goes in an address: «13124.deficit.0.half» and the reference where there is one; «comparacion:tabla:13101*13124:hogares~2024:full». */
export function writeItem(item: ReportAsked): string {
  if (item.kind === 'bloque') {
    const { territory, section, block, span, reference } = item
    return [territory, section, block ?? 'todo', span, ...(reference ? [reference] : [])].join('.')
  }
  if (item.kind === 'analisis') {
    const { kind, show, table, territory, brushes, group, of, rate, span } = item
    return [kind, show, table, territory, brushes.map(encodeBrush).join('*'), group ?? '', of ?? '', rate ?? '', span].join(':')
  }
  const indicators = item.indicators.map(({ id, period }) => `${id}~${period}`)
  return ['comparacion', item.show, item.territories.join('*'), indicators.join('*'), item.span].join(':')
}

/** Reads what `writeItem` wrote; null for anything else. */
export const readItem = (text: string): ReportAsked | null => readBlock(text) ?? readComparison(text) ?? readAnalysis(text)

function readBlock(text: string): ReportBlock | null {
  const match = /^([a-z0-9:+-]{1,2200})\.([a-z_]{1,40})\.(\d{1,2}|todo)\.(third|half|twothirds|full)(?:\.([a-z0-9-]{1,20}))?$/.exec(text)
  if (!match) return null
  const [, territory = '', section = '', block, span, reference] = match
  return {
    kind: 'bloque',
    territory,
    section,
    block: block === 'todo' ? null : Number(block),
    span: isSpan(span) ? span : 'full',
    reference: reference ?? null,
  }
}

/** A code of a comuna, or of a drawn area. */
export const comparedPattern = /^(?:\d{5}|area-[0-9a-f]{12})$/
export const indicatorPattern = /^[a-z][a-z0-9_]{0,80}$/
export const periodPattern = /^[0-9A-Za-z/-]{1,20}$/

function readComparison(text: string): ReportComparison | null {
  const [kind, asked, places = '', columns = '', span, ...more] = text.split(':')
  const show = comparisonShows.find((known) => known === asked)
  const territories = places.split('*')
  const indicators = columns.split('*').map((column) => {
    const [id = '', period = '', ...rest] = column.split('~')
    return { id, period: rest.length ? '' : period }
  })
  const legible =
    territories.every((code) => comparedPattern.test(code)) &&
    indicators.every(({ id, period }) => indicatorPattern.test(id) && periodPattern.test(period))
  if (kind !== 'comparacion' || !show || !legible || !isSpan(span) || more.length) return null
  if (territories.length > reportLimits.compared || indicators.length > reportLimits.indicators) return null
  return { kind, show, territories, indicators, span }
}

/** Code of a place or of a piece of a comuna. */
export const analysedPattern = /^\d{1,14}$/

function readAnalysis(text: string): ReportAnalysis | null {
  const [kind, asked, table = '', territory = '', filters = '', group = '', of = '', rate = '', span, ...more] = text.split(':')
  const show = analysisShows.find((known) => known === asked)
  const brushes = filters ? filters.split('*').flatMap((piece) => decodeBrush(piece) ?? []) : []
  const whole = brushes.map(encodeBrush).join('*') === filters && brushes.length <= mostBrushes
  const columns = [group, of, rate].every((name) => name === '' || columnPattern.test(name))
  if (kind !== 'analisis' || !show || !isSpan(span) || more.length || !whole || !columns) return null
  if (!indicatorPattern.test(table) || !analysedPattern.test(territory)) return null
  return { kind, show, table, territory, brushes, group: group || null, of: of || null, rate: rate || null, span }
}

/** Address that reopens the report without its texts; null when it is too long for a QR. */
export function reportPath(items: readonly ReportItem[]): string | null {
  const blocks = items.flatMap((item) => (item.kind === 'texto' ? [] : [writeItem(item)]))
  const path = blocks.length ? `/informe?bloques=${blocks.join(',').replaceAll('+', '%2B')}` : '/informe'
  return path.length > reportLimits.address ? null : path
}
