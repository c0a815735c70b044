/**
 * What a ficha says, as typed blocks. One function makes it; screen, PDF, XLSX, CSV, PPTX and API are renderers that compute
 * nothing and format nothing: every figure arrives written in es-CL, every axis with its marks, every class with its token.
 */
import type { Level } from '../territory/level.ts'
import type { ChartBlock } from './chart-blocks.ts'
import type { Figure, Rich } from './figure.ts'
import type { Issue } from './issuer.ts'
import type { MapBlock } from './map-block.ts'
import type { Span } from './span.ts'
import type { LeadBlock, NoteBlock, SentenceBlock, StandardsBlock, TableBlock } from './text-blocks.ts'

export type { Verdict } from '../measure/standard.ts'
export type { Bars, ChartBlock, Histogram, Lines, Pyramid, ScaleClass, Strip, Tick } from './chart-blocks.ts'
export { type Figure, plainText, type Rich } from './figure.ts'
export type { Bbox, MapBlock } from './map-block.ts'
export type { Cell, LeadBlock, Spark, StandardsBlock, TableBlock } from './text-blocks.ts'

export interface SourcesBlock {
  kind: 'sources'
  rows: SourceVersion[]
}

export type Block = LeadBlock | SentenceBlock | NoteBlock | TableBlock | StandardsBlock | ChartBlock | MapBlock | SourcesBlock

export interface Section {
  id: string
  title: string
  /** Sections that follow each other stand side by side where they fit. */
  span: Span
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
  /** Who issues this copy and its folio, given when it leaves as a document; not part of the identity. Null or missing: nobody issues it. */
  issue?: Issue | null
}

/** What is drawn and is not part of the content: outlines by code, rings lon/lat EPSG:4326, holes as further rings. */
export interface FichaAssets {
  outlines: Record<string, [number, number][][]>
  /** Rings of inhabited blocks inside the extent, for the shade; empty when the layer is not loaded. */
  shade: [number, number][][]
  /** Address of this installation that others reach («https://radier.cl»), for the QR; null when it has none. */
  publicUrl: string | null
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
    case 'pyramid':
      return chart.rows.flatMap(({ figures }) => figures)
    case 'lines':
      return chart.series.flatMap(({ points }) => points.map(({ figure }) => figure))
  }
}
