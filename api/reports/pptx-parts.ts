/** What stands in a box of a slide: text that can be edited, a drawing as a picture, a table. Inches; letters in points. */
import { chartDrawing } from '@radier/geodata/chart/drawing'
import { legendDrawing } from '@radier/geodata/chart/legend'
import { mapDrawing } from '@radier/geodata/chart/map'
import { type Drawing, stacked } from '@radier/geodata/chart/shapes'
import { textWidth } from '@radier/geodata/chart/text-width'
import { type Block, type Cell, type FichaAssets, plainText, type Rich, type TableBlock } from '@radier/geodata/ficha/content'
import type PptxGenJS from 'pptxgenjs'
import { colorOf } from './colors.ts'
import { drawingPng } from './map-page.ts'

export type Slide = PptxGenJS.Slide
export interface Box {
  x: number
  w: number
  top: number
  bottom: number
}
interface Paragraph {
  rich: Rich
  size: number
  color: string
}

export const hex = (token: string): string => colorOf(token).slice(1)
/** PowerPoint letters that every machine has. */
export const face = 'Arial'
/** Letters that XML cannot hold are left out. */
export const clean = (text: string): string => text.replace(/\p{Cc}|\p{Cs}/gu, ' ')

/** Drawings are made for paper; on a slide they stand this much larger. */
const larger = 1.3
const after = 8
/** In a box at least so wide the words stand beside the picture, not over it. */
const wide = 8

/** Blocks of one part: at most one drawing or one table among them. */
export function fillBox(slide: Slide, blocks: readonly Block[], assets: FichaAssets, box: Box): void {
  const texts = blocks.flatMap((block) => paragraphsOf(block, box.w >= wide))
  const table = blocks.find((block) => block.kind === 'table' || block.kind === 'standards')
  const drawn = blocks.find((block) => block.kind === 'map' || block.kind === 'chart')
  if (table) {
    const height = texts.length ? Math.min(1.6, heightOf(texts, box.w)) : 0
    tableIn(slide, table, { ...box, bottom: box.bottom - height })
    write(slide, texts, { ...box, top: box.bottom - height }, 'bottom')
  } else if (!drawn) write(slide, texts, box)
  else if (texts.length && box.w >= wide) {
    const w = box.w * 0.36
    write(slide, texts, { ...box, w })
    picture(slide, drawn, assets, { ...box, x: box.x + w + 0.4, w: box.w - w - 0.4 })
  } else {
    const height = texts.length ? Math.min((box.bottom - box.top) * 0.7, heightOf(texts, box.w) + 0.15) : 0
    write(slide, texts, { ...box, bottom: box.top + height })
    picture(slide, drawn, assets, { ...box, top: box.top + height })
  }
}

function paragraphsOf(block: Block, roomy: boolean): Paragraph[] {
  if (block.kind === 'lead')
    return [
      { rich: [block.figure], size: roomy ? 60 : 44, color: 'tinta' },
      { rich: [block.caption], size: 15, color: 'tinta-2' },
      ...block.sentences.map((rich, i) => ({ rich, size: roomy ? (i ? 16 : 20) : i ? 14 : 17, color: 'tinta' })),
    ]
  if (block.kind === 'sentence') return [{ rich: block.rich, size: roomy ? 18 : 14, color: 'tinta' }]
  if (block.kind === 'note') return [{ rich: block.rich, size: 12, color: 'tinta-2' }]
  if (block.kind === 'standards') return [{ rich: [block.summary], size: roomy ? 16 : 14, color: 'tinta' }]
  return []
}

/** Arial is a little wider than the letters that are measured here. */
function heightOf(paragraphs: readonly Paragraph[], w: number): number {
  const points = paragraphs.reduce((sum, { rich, size }) => {
    const lines = Math.ceil((textWidth(plainText(rich), size, 'strong') * 1.03) / (w * 72))
    return sum + Math.max(1, lines) * size * 1.2 + after
  }, 0)
  return points / 72
}

function write(slide: Slide, paragraphs: readonly Paragraph[], { x, w, top, bottom }: Box, valign: 'top' | 'bottom' = 'top'): void {
  if (!paragraphs.length) return
  const texts = paragraphs.flatMap(({ rich, size, color }) => {
    const made = runs(rich, size, color)
    return made.map((run, i) =>
      i === made.length - 1 ? { ...run, options: { ...run.options, breakLine: true, paraSpaceAfter: after } } : run,
    )
  })
  slide.addText(texts, { x, y: top, w, h: bottom - top, valign, margin: 0, fit: 'shrink' })
}

export const runs = (rich: Rich, fontSize: number, color = 'tinta'): PptxGenJS.TextProps[] =>
  rich.map((part) => ({
    text: clean(typeof part === 'string' ? part : part.text),
    options: { fontSize, color: hex(color), bold: typeof part !== 'string', fontFace: face },
  }))

function drawingOf(block: Block, assets: FichaAssets, width: number, height: number): { drawing: Drawing; alt: string } | null {
  if (block.kind === 'chart') return { drawing: chartDrawing(block.chart, width), alt: block.chart.title }
  if (block.kind !== 'map') return null
  const legend = legendDrawing(block, width)
  const tall = Math.min(height - legend.height - 8, width * 0.9)
  return { drawing: stacked([mapDrawing(block, assets, width, tall), legend], 8), alt: block.alt }
}

/** As large as its box allows, never stretched; over a chart, what it counts. */
function picture(slide: Slide, block: Block, assets: FichaAssets, { x, w, top: above, bottom }: Box): void {
  const said = block.kind === 'chart' ? [block.chart.title, 'aside' in block.chart ? block.chart.aside : ''].filter(Boolean).join(', ') : ''
  const top = above + (said ? 0.34 : 0)
  const room = bottom - top
  if (said)
    slide.addText(clean(said), { x, y: above, w, h: 0.3, fontSize: 13, color: hex('tinta-2'), fontFace: face, margin: 0, fit: 'shrink' })
  const made = drawingOf(block, assets, (w * 72) / larger, (room * 72) / larger)
  if (!made) return
  const { drawing, alt } = made
  const scale = Math.min(w / drawing.width, room / drawing.height)
  const data = `data:image/png;base64,${Buffer.from(drawingPng(drawing, alt, Math.round(drawing.width * 2.6))).toString('base64')}`
  slide.addImage({ data, x, y: top, w: drawing.width * scale, h: drawing.height * scale, altText: clean(alt) })
}

/** Figures take what they need and words the rest; letters as large as the rows allow. */
function tableIn(slide: Slide, block: Block, { x, w, top, bottom }: Box): void {
  const { columns, rows } = cellsOf(block)
  const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: hex('regla') }
  const none: PptxGenJS.BorderProps = { type: 'none' }
  const fontSize = Math.max(10, Math.min(w >= wide ? 13 : 11, ((bottom - top) * 72) / (rows.length + 1) / 1.9))
  const cell = (text: string, align: 'left' | 'right', bold: boolean): PptxGenJS.TableCell => ({
    text: clean(text),
    options: {
      align,
      bold,
      fontSize,
      fontFace: face,
      color: hex(bold ? 'tinta' : 'tinta-2'),
      border: [none, none, border, none],
      margin: [2, 4, 2, 4],
    },
  })
  const inches = (text: string) => (textWidth(text, fontSize, 'strong') * 1.2) / 72 + 0.14
  const rigid = columns.map(({ align }) => align === 'right')
  const wanted = columns.map(({ label }, i) => {
    const inner = Math.max(...rows.map((row) => inches(row[i] ?? '')))
    return rigid[i] ? Math.max(inner, ...label.split(' ').map(inches)) : Math.max(inner, 0.6)
  })
  const taken = wanted.reduce((sum, each, i) => sum + (rigid[i] ? each : 0), 0)
  const asked = wanted.reduce((sum, each, i) => sum + (rigid[i] ? 0 : each), 0)
  const share = Math.max(w * 0.3, w - taken) / asked
  const widths = wanted.map((each, i) => (rigid[i] ? each : each * share))
  const all = widths.reduce((a, b) => a + b, 0)
  slide.addTable(
    [
      columns.map(({ label, align }) => cell(label, align, false)),
      ...rows.map((row) => row.map((text, i) => cell(text, columns[i]?.align ?? 'left', i === 0 || columns[i]?.align === 'right'))),
    ],
    { x, y: top, w, colW: widths.map((each) => (each / all) * w) },
  )
}

function cellsOf(block: Block): { columns: { label: string; align: 'left' | 'right' }[]; rows: string[][] } {
  if (block.kind === 'table') {
    const kept = block.columns.map((_, i) => i).filter((i) => !block.rows.some(({ cells }) => isSpark(cells[i])))
    return {
      columns: kept.map((i) => block.columns[i] as TableBlock['columns'][number]),
      rows: block.rows.map(({ cells }) => kept.map((i) => cellText(cells[i]))),
    }
  }
  if (block.kind !== 'standards') return { columns: [], rows: [] }
  const heads = ['Indicador', 'Cifra', 'Unidad', 'Estándar', 'Veredicto']
  return {
    columns: heads.map((label) => ({ label, align: label === 'Cifra' ? 'right' : 'left' })),
    rows: block.rows.map(({ label, figure, standard, verdict }) => [label, figure.text, figure.unit, standard, verdict]),
  }
}

const isSpark = (cell: Cell | undefined): boolean => cell !== undefined && typeof cell !== 'string' && cell.kind === 'spark'
const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.kind === 'figure' ? plainText([cell]) : ''
