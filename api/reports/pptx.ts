/** A ficha, or a report made of its blocks, as slides in the house style: one for each section, text that can be edited, drawings as pictures. */
import { chartDrawing } from '@radier/geodata/chart/drawing'
import { legendDrawing } from '@radier/geodata/chart/legend'
import { mapDrawing } from '@radier/geodata/chart/map'
import { type Drawing, stacked } from '@radier/geodata/chart/shapes'
import {
  type Block,
  type Cell,
  type FichaAssets,
  type FichaContent,
  plainText,
  type Rich,
  type Section,
  type TableBlock,
} from '@radier/geodata/ficha/content'
import PptxGenJS from 'pptxgenjs'
import { colorOf } from './colors.ts'
import { drawingPng } from './map-page.ts'

type Slide = PptxGenJS.Slide
type Runs = PptxGenJS.TextProps[]

/** Inches: 16 × 9. */
const [width, height, margin] = [13.333, 7.5, 0.6]
const inner = width - 2 * margin
const top = 1.45
const bottom = height - 0.75
const hex = (token: string) => colorOf(token).slice(1)
/** PowerPoint letters that every machine has. */
const face = 'Arial'
const rowsOnSlide = 13

export async function renderPptx(content: FichaContent, assets: FichaAssets): Promise<Uint8Array> {
  const deck = new PptxGenJS()
  deck.defineLayout({ name: 'RADIER', width, height })
  deck.layout = 'RADIER'
  deck.title = `${content.kindTitle}: ${content.title}`
  deck.author = 'Radier'
  deck.company = 'Radier'
  deck.subject = `Consulta ${content.canonical}`
  deck.theme = { headFontFace: face, bodyFontFace: face }
  cover(deck, content, assets)
  for (const section of content.sections) for (const part of parts(section)) sectionSlide(deck, content, assets, section.title, part)
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer)
}

/** Letters that XML cannot hold are left out. */
const clean = (text: string): string => text.replace(/\p{Cc}|\p{Cs}/gu, ' ')

function runs(rich: Rich, fontSize: number, color = 'tinta'): Runs {
  return rich.map((part) => ({
    text: clean(typeof part === 'string' ? part : part.text),
    options: { fontSize, color: hex(color), bold: typeof part !== 'string', fontFace: face },
  }))
}

function cover(deck: PptxGenJS, content: FichaContent, { origin, printed }: FichaAssets): void {
  const slide = deck.addSlide()
  slide.addShape('rect', { x: margin, y: 2.1, w: 1.2, h: 0.18, fill: { color: hex('tinta') } })
  slide.addText(clean(content.kindTitle), {
    x: margin,
    y: 1.35,
    w: inner,
    h: 0.5,
    fontSize: 18,
    bold: true,
    color: hex('tinta-2'),
    fontFace: face,
    margin: 0,
  })
  slide.addText(clean(content.title), {
    x: margin,
    y: 2.5,
    w: inner,
    h: 1.2,
    fontSize: 48,
    bold: true,
    color: hex('tinta'),
    fontFace: face,
    margin: 0,
    fit: 'shrink',
  })
  slide.addText(runs(content.subtitle, 18, 'tinta-2'), { x: margin, y: 3.75, w: inner, h: 0.9, margin: 0, valign: 'top' })
  slide.addText(clean(`Emitida ${printed} · datos al ${content.dataAsOf} · consulta ${content.id} · ${origin}${content.verifyPath}`), {
    x: margin,
    y: bottom - 0.3,
    w: inner,
    h: 0.5,
    fontSize: 12,
    color: hex('tinta-2'),
    fontFace: face,
    margin: 0,
  })
}

/** Blocks of a section as slides: words with a drawing beside them, tables in pieces that fit. */
function parts({ blocks }: Section): Block[][] {
  const told = blocks.filter(({ kind }) => kind !== 'sources')
  const made: Block[][] = []
  for (const block of told) {
    const last = made.at(-1)
    const alone = (kind: Block['kind']) => kind === 'table' || kind === 'standards' || kind === 'chart' || kind === 'map'
    if (block.kind === 'table') for (const piece of pieces(block)) made.push([piece])
    else if (last && !(alone(block.kind) && last.some(({ kind }) => alone(kind)))) last.push(block)
    else made.push([block])
  }
  return made
}

const pieces = (table: TableBlock): TableBlock[] =>
  Array.from({ length: Math.max(1, Math.ceil(table.rows.length / rowsOnSlide)) }, (_, i) => ({
    ...table,
    rows: table.rows.slice(i * rowsOnSlide, (i + 1) * rowsOnSlide),
  }))

function sectionSlide(deck: PptxGenJS, content: FichaContent, assets: FichaAssets, title: string, blocks: Block[]): void {
  const slide = deck.addSlide()
  slide.addText(clean(title), {
    x: margin,
    y: 0.45,
    w: inner * 0.65,
    h: 0.6,
    fontSize: 28,
    bold: true,
    color: hex('tinta'),
    fontFace: face,
    margin: 0,
  })
  slide.addText(clean(content.title), {
    x: margin + inner * 0.65,
    y: 0.45,
    w: inner * 0.35,
    h: 0.6,
    fontSize: 14,
    align: 'right',
    color: hex('tinta-2'),
    fontFace: face,
    margin: 0,
  })
  slide.addShape('line', { x: margin, y: 1.15, w: inner, h: 0, line: { color: hex('tinta'), width: 1.5 } })
  const texts = blocks.flatMap(textOf)
  const drawing = blocks.map((block) => drawingOf(block, assets)).find((found) => found !== null)
  const table = blocks.find((block) => block.kind === 'table' || block.kind === 'standards')
  const wide = texts.length && (drawing || table) ? inner * 0.36 : inner
  if (texts.length && !table) slide.addText(texts, { x: margin, y: top, w: wide, h: bottom - top, valign: 'top', margin: 0, fit: 'shrink' })
  if (drawing)
    picture(slide, drawing.drawing, drawing.alt, texts.length ? margin + wide + 0.4 : margin, texts.length ? inner - wide - 0.4 : inner)
  if (table) {
    tableOf(slide, table)
    if (texts.length) slide.addText(texts, { x: margin, y: bottom - 0.75, w: inner, h: 0.7, valign: 'bottom', margin: 0, fit: 'shrink' })
  }
  slide.addText(clean(`Radier · consulta ${content.id} · datos al ${content.dataAsOf}`), {
    x: margin,
    y: height - 0.5,
    w: inner,
    h: 0.3,
    fontSize: 11,
    color: hex('tinta-2'),
    fontFace: face,
    margin: 0,
  })
}

function textOf(block: Block): Runs {
  const line = (rich: Rich, size: number, color?: string): Runs => {
    const made = runs(rich, size, color)
    return made.map((run, i) =>
      i === made.length - 1 ? { ...run, options: { ...run.options, breakLine: true, paraSpaceAfter: 10 } } : run,
    )
  }
  if (block.kind === 'lead')
    return [
      ...line([block.figure], 60),
      ...line([block.caption], 16, 'tinta-2'),
      ...block.sentences.flatMap((rich, i) => line(rich, i ? 16 : 20)),
    ]
  if (block.kind === 'sentence') return line(block.rich, 18)
  if (block.kind === 'note') return line(block.rich, 13, 'tinta-2')
  if (block.kind === 'standards') return line([block.summary], 16)
  return []
}

function drawingOf(block: Block, assets: FichaAssets): { drawing: Drawing; alt: string } | null {
  if (block.kind === 'map') return { drawing: stacked([mapDrawing(block, assets, 520, 330), legendDrawing(block, 520)], 8), alt: block.alt }
  if (block.kind === 'chart')
    return { drawing: chartDrawing(block.chart, block.chart.kind === 'strip' ? 640 : 420), alt: block.chart.title }
  return null
}

/** As large as its box allows, never stretched. */
function picture(slide: Slide, drawing: Drawing, alt: string, x: number, w: number): void {
  const scale = Math.min(w / drawing.width, (bottom - top) / drawing.height)
  const data = `data:image/png;base64,${Buffer.from(drawingPng(drawing, alt, Math.round(drawing.width * 2.6))).toString('base64')}`
  slide.addImage({ data, x, y: top, w: drawing.width * scale, h: drawing.height * scale, altText: clean(alt) })
}

function tableOf(slide: Slide, block: Block): void {
  const { columns, rows } = cellsOf(block)
  const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: hex('regla') }
  const none: PptxGenJS.BorderProps = { type: 'none' }
  const cell = (text: string, align: 'left' | 'right', bold: boolean): PptxGenJS.TableCell => ({
    text: clean(text),
    options: {
      align,
      bold,
      fontSize: 13,
      fontFace: face,
      color: hex(bold ? 'tinta' : 'tinta-2'),
      border: [none, none, border, none],
      margin: [2, 4, 2, 4],
    },
  })
  const first = Math.max(3.4, inner * 0.34)
  const each = (inner - first) / Math.max(1, columns.length - 1)
  slide.addTable(
    [
      columns.map(({ label, align }) => cell(label, align, false)),
      ...rows.map((row) => row.map((text, i) => cell(text, columns[i]?.align ?? 'left', i === 0 || columns[i]?.align === 'right'))),
    ],
    { x: margin, y: top, w: inner, colW: columns.map((_, i) => (i ? each : first)) },
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
