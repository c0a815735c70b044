/** What Analizar shows, as the URL has it: table, brushes, groups, and the text of the console. Decoding never throws. */
import { type Brush, columnPattern, decodeBrush, encodeBrush, mostBrushes } from '@radier/geodata/analysis/brush'

export type { Brush }

export const statistics = ['suma', 'promedio', 'mediana', 'p10', 'p25', 'p75', 'p90'] as const
export type Statistic = (typeof statistics)[number]

export interface AnalyseView {
  /** Null = the table with most rows. */
  table: string | null
  brushes: Brush[]
  /** Column or prefix of the key that rows are grouped by. */
  group: string | null
  /** Second grouping, across. */
  pivot: string | null
  /** What is computed for each group, and of which column. */
  statistic: Statistic
  of: string | null
  /** Histograms, or the pivot table. */
  shown: 'filtros' | 'tabla'
  console: boolean
  sql: string | null
}

export const openingAnalysis: AnalyseView = {
  table: null,
  brushes: [],
  group: null,
  pivot: null,
  statistic: 'suma',
  of: null,
  shown: 'filtros',
  console: false,
  sql: null,
}

/** Longest text of the console that travels in a link; the server takes addresses of 4.000 letters. */
export const sqlInLink = 2_400

export function decodeAnalysis(q: URLSearchParams): AnalyseView {
  const sql = q.get('sql')
  return {
    table: word(q.get('datos')),
    brushes: decodeBrushes(q.get('filtros') ?? ''),
    group: word(q.get('agrupar')),
    pivot: word(q.get('cruce')),
    statistic: statistics.find((s) => s === q.get('medida')) ?? 'suma',
    of: word(q.get('de')),
    shown: q.get('vista') === 'tabla' ? 'tabla' : 'filtros',
    console: q.get('consola') === '1',
    sql: sql && sql.length <= sqlInLink ? sql : null,
  }
}

export function encodeAnalysis(view: AnalyseView): [string, string | null][] {
  return [
    ['datos', view.table],
    ['filtros', view.brushes.map(encodeBrush).join(',') || null],
    ['agrupar', view.group],
    ['cruce', view.pivot],
    ['medida', view.statistic === 'suma' ? null : view.statistic],
    ['de', view.of],
    ['vista', view.shown === 'filtros' ? null : view.shown],
    ['consola', view.console ? '1' : null],
    ['sql', view.sql && view.sql.length <= sqlInLink ? view.sql : null],
  ]
}

function decodeBrushes(text: string): Brush[] {
  const read = text
    .split(',')
    .slice(0, mostBrushes)
    .flatMap((piece) => decodeBrush(piece) ?? [])
  return [...new Map(read.map((brush) => [brush.column, brush])).values()]
}

const word = (text: string | null): string | null => (text && columnPattern.test(text) ? text : null)
