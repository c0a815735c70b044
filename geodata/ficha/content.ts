/**
 * What a ficha says, as typed blocks. One function makes it; screen, PDF, XLSX, CSV, PPTX and API are renderers that compute
 * nothing and format nothing: every figure arrives written in es-CL, every axis with its marks, every class with its token.
 */
import type { Level } from '../territory/level.ts'

/** One figure with its lineage. `text` is printed exactly as it stands, everywhere; `value` is for cells and axes. */
export interface Figure {
  kind: 'figure'
  /** Names the figure inside the ficha: the same key always carries the same text. */
  key: string
  /** «3.859», «5,2», «23.ª», «+9,1 %», «s/i». Without the unit, but for the sign of percent in `cambio`. */
  text: string
  /** Null is unknown, and its text is «s/i». */
  value: number | null
  /** How a cell must write `value` so that it reads as `text`: 1.234,5 · 23.ª · +9,1 % · 2015 (year, no dots). */
  style: 'numero' | 'lugar' | 'cambio' | 'ano'
  decimals: number
  /** «hogares», «de cada 100 hogares»; empty when the words around say it. */
  unit: string
  /** Where it comes from: /api/lineage/{indicator}/{level}/{code}/{period} when `measure` is tasa, conteo or base; else it was derived here. */
  indicator: string | null
  measure: 'tasa' | 'conteo' | 'base' | 'derivada'
  period: string
  level: Level | 'grupo' | 'area'
  code: string
  /** Spanish: why it is unknown, when that is known. */
  reason?: string
}

/** A run of text: plain, strong, or a figure (strong when `strong`). */
export type Rich = (string | { kind: 'strong'; text: string } | Figure)[]

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
export type Verdict = 'cumple' | 'no cumple' | 'sin estándar' | 's/i'
export interface StandardsBlock {
  kind: 'standards'
  rows: { indicator: string; label: string; figure: Figure; standard: string; verdict: Verdict; period: string }[]
  /** «3 cumplen, 4 no cumplen, 2 sin estándar, 1 s/i». */
  summary: string
}

export interface Tick {
  at: number
  text: string
}
/** Class i of a scale, with the palette's token («cobre-4») and its words («2 a 3»). `count` = territories in it. */
export interface ScaleClass {
  token: string
  from: number | null
  to: number | null
  text: string
  count: number
}
export interface Histogram {
  kind: 'histogram'
  title: string
  unit: string
  domain: [number, number]
  bins: { from: number; to: number; count: number; token: string }[]
  classes: ScaleClass[]
  ticks: Tick[]
  /** Where the territory stands; null when s/i. */
  mark: { at: number; label: string; figure: Figure } | null
  /** Territories without a value, told in words: «s/i: Antártica». Null when there are none. */
  unknown: string | null
}
export interface Strip {
  kind: 'strip'
  title: string
  /** «1.ª = tasa más alta; raya: mediana». */
  aside: string
  unit: string
  domain: [number, number]
  ticks: Tick[]
  rows: {
    label: string
    values: number[]
    median: number | null
    mark: number | null
    /** «23.ª de 345»; for a group, which has no place, «sobre 120 de 345». */
    place: Rich
  }[]
}
export interface Bars {
  kind: 'bars'
  title: string
  aside: string
  /** `share` is the length of the bar, 0–1 of the longest; null = hatch (s/i). */
  rows: { label: string; figure: Figure; share: number | null; token: string; role: 'row' | 'total'; remark: string | null }[]
}
export interface Lines {
  kind: 'lines'
  title: string
  unit: string
  x: Tick[]
  y: Tick[]
  domain: { x: [number, number]; y: [number, number] }
  /** Gaps are null. The first series is the territory of the ficha. */
  series: { label: string; token: string; points: { x: number; y: number | null; figure: Figure }[] }[]
}
export interface ChartBlock {
  kind: 'chart'
  chart: Histogram | Strip | Bars | Lines
}

export type Bbox = [west: number, south: number, east: number, north: number]

/** Everything of a map but the outlines, which the renderer is given by code (EPSG:4326). */
export interface MapBlock {
  kind: 'map'
  indicator: string
  measure: 'tasa' | 'conteo'
  period: string
  /** What must be seen, EPSG:4326; the renderer may show more to fill its frame. */
  extent: Bbox
  /** The country in pieces drawn side by side at one scale; null where one frame is enough. */
  plates: { title: string; extent: Bbox }[] | null
  /** Codes whose outline is the territory of the ficha (several for a group), of any level. Empty for a drawn area: `outline` then. */
  selected: string[]
  /** Rings of a drawn area, EPSG:4326. */
  outline: [number, number][][] | null
  level: Level
  /** Every territory that may be seen, index of its class (−1 = s/i, hatched), label in order of importance. */
  territories: { code: string; name: string; class: number; label: [number, number] | null; rank: number }[]
  classes: ScaleClass[]
  /** Names of what is s/i are counted in the legend: «1 s/i». Null when there are none. */
  unknown: string | null
  /** «Tasa de hogares allegados, 2024, de cada 100 hogares.» */
  sentence: string
  /** «Contornos: INE, …» */
  credit: string
  /** Text alternative of the whole picture. */
  alt: string
}

export interface SourcesBlock {
  kind: 'sources'
  rows: SourceVersion[]
}

export type Block = LeadBlock | SentenceBlock | NoteBlock | TableBlock | StandardsBlock | ChartBlock | MapBlock | SourcesBlock

export interface Section {
  id: string
  title: string
  /** Two halves that follow each other stand side by side where there is room. */
  span: 'half' | 'full'
  blocks: Block[]
}

/** A version of a source that feeds the ficha. */
export interface SourceVersion {
  source: string
  title: string
  publisher: string
  licence: string
  reference: string
  published: string | null
  version: number
  sha256: string
  file: string
  loadedAt: string
}

/** What was asked, written in one way only. */
export interface FichaQuery {
  /** «13124», «0», «red», «grupo:13101+13102», «area-…». */
  territory: string
  /** «comunal», or the id of a saved template. */
  template: string
  templateVersion: number
  /** Ids of the sections in their order. */
  sections: string[]
  period: string | null
  /** With whom it is compared: «region», «pais», «parecidas», or a code. */
  reference: string
}

/** How an indicator is computed, for Metodología. */
export interface IndicatorNote {
  indicator: string
  title: string
  /** Header of a column: «Hogares allegados (de cada 100 hogares)». */
  label: string
  method: string
  caveats: string[]
  sources: string[]
}

export interface FichaContent {
  /** Short, readable, from the hash: «4K7Q-2M9X-TB». Typed back, spaces, hyphens and case do not matter. */
  id: string
  /** sha256 (hex) of canonical query + load versions + template version + figures. */
  hash: string
  /** The canonical query as one line: «13124 × comunal 1 × region × …». */
  canonical: string
  query: FichaQuery
  /** Ficha comunal, Ficha regional, Ficha de la Red… */
  kindTitle: string
  template: { id: string; title: string; version: number }
  territory: { code: string; name: string; level: Level | 'grupo' | 'area'; members: string[] }
  title: string
  subtitle: Rich
  sections: Section[]
  /** Every load that fed a figure. */
  sources: SourceVersion[]
  /** Every indicator printed, once. */
  indicators: IndicatorNote[]
  /** Sentences about the ficha itself: indicators of the template that are gone, comunas without outline… */
  notes: string[]
  /** Short paragraph «¿De dónde sale?» of page one. */
  origin: Rich
  /** Address within this installation that reopens exactly this state: «/ficha/13124?…»; the QR is of `/verificar/{id}`. */
  path: string
  verifyPath: string
  /** es-CL date of the last load among the sources, not of printing: the same content has the same text. */
  dataAsOf: string
}

/** What is drawn and is not part of the content: outlines by code, rings lon/lat EPSG:4326, holes as further rings. */
export interface FichaAssets {
  outlines: Record<string, [number, number][][]>
  /** Rings of inhabited blocks inside the extent, for the shade; empty when the layer is not loaded. */
  shade: [number, number][][]
  /** Origin of this installation («https://radier.cl»), for the QR. */
  origin: string
  /** es-CL date of printing. */
  printed: string
}

/** Every figure of a ficha in reading order, repeated keys included. */
export function figuresOf({ subtitle, sections, origin }: Pick<FichaContent, 'subtitle' | 'sections' | 'origin'>): Figure[] {
  return [...ofRich(subtitle), ...sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock)), ...ofRich(origin)]
}

const ofRich = (rich: Rich): Figure[] => rich.filter((part): part is Figure => typeof part !== 'string' && part.kind === 'figure')

function ofBlock(block: Block): Figure[] {
  switch (block.kind) {
    case 'lead':
      return [block.figure, ...block.sentences.flatMap(ofRich)]
    case 'sentence':
    case 'note':
      return ofRich(block.rich)
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.filter((cell): cell is Figure => typeof cell !== 'string' && cell.kind === 'figure'))
    case 'standards':
      return block.rows.map(({ figure }) => figure)
    case 'chart':
      return ofChart(block.chart)
    case 'map':
    case 'sources':
      return []
  }
}

function ofChart(chart: ChartBlock['chart']): Figure[] {
  switch (chart.kind) {
    case 'histogram':
      return chart.mark ? [chart.mark.figure] : []
    case 'strip':
      return chart.rows.flatMap(({ place }) => ofRich(place))
    case 'bars':
      return chart.rows.map(({ figure }) => figure)
    case 'lines':
      return chart.series.flatMap(({ points }) => points.map(({ figure }) => figure))
  }
}

/** A run of text as one string. */
export const plainText = (rich: Rich): string => rich.map((part) => (typeof part === 'string' ? part : part.text)).join('')
