/** Blocks of words and figures: sentences, tables, the traffic light of standards. */
import type { Verdict } from '../measure/standard.ts'
import type { Figure, Rich } from './figure.ts'

/** Big figure with what it counts, and the sentences under it. */
export interface LeadBlock {
  kind: 'lead'
  figure: Figure
  /** «hogares allegados, Censo 2024». */
  caption: string
  sentences: Rich[]
}

export interface SentenceBlock {
  kind: 'sentence'
  rich: Rich
}

/** Small print: what is not known, what does not add. */
export interface NoteBlock {
  kind: 'note'
  rich: Rich
}

/** Figures of one row from first to last period, drawn as a small line; null = gap. */
export interface Spark {
  kind: 'spark'
  values: (number | null)[]
}
export type Cell = string | Figure | Spark

export interface TableBlock {
  kind: 'table'
  /** Names it among the tables of the ficha (sheet and file names derive from it). */
  id: string
  title: string | null
  /** Right of the title: «unidades», «censos 2017 y 2024». */
  aside: string | null
  columns: { id: string; label: string; align: 'left' | 'right' }[]
  rows: { cells: Cell[]; role: 'row' | 'total' | 'heading' }[]
}

/** Traffic light. The word is always printed beside the mark. */
export interface StandardsBlock {
  kind: 'standards'
  rows: { indicator: string; label: string; figure: Figure; standard: string; verdict: Verdict; period: string }[]
  /** «3 cumplen, 4 no cumplen, 2 sin estándar, 1 s/i». */
  summary: string
}
