/** The blocks of a section as boxes of a given width. */
import { chartDrawing } from '@radier/geodata/chart/drawing'
import { legendDrawing } from '@radier/geodata/chart/legend'
import { heightFor, mapDrawing } from '@radier/geodata/chart/map'
import { type Block, type ChartBlock, type FichaAssets, type MapBlock, plainText, type Section } from '@radier/geodata/ficha/content'
import { type Box, drawColumn, drawingBox, heightOf, paragraph, titleBox } from './box.ts'
import type { Doc, Style } from './paper.ts'
import { linesTable } from './rows.ts'
import { standardsBoxes } from './standards.ts'
import { tableBoxes } from './table.ts'

export interface Frame {
  doc: Doc
  assets: FichaAssets
  width: number
}

type Level = 'H2' | 'H3'

const ink = (size: number, color = 'tinta'): Style => ({ size, face: 'regular', color })

/** Heading and blocks. The aside of the first table or chart stands beside the heading. What opens a ficha has no heading but its name. */
export function sectionBoxes(frame: Frame, { title, blocks }: Section, titled = true): Box[] {
  const first = blocks.find(({ kind }) => kind === 'table' || kind === 'chart')
  const aside = first === blocks[0] ? asideOf(first) : null
  const head = titled ? [titleBox(frame.doc, title, aside, frame.width, 11.6, 7, 'H2')] : []
  const made = blocks.map((block) => blockBoxes(frame, block, titled && block === first && first === blocks[0], titled ? 'H3' : 'H2'))
  return [...head, ...made.flatMap((boxes, i) => (blocks[i + 1]?.kind === 'note' ? lastKept(boxes) : boxes))]
}

/** The last two rows of a table go with the note under it. */
const lastKept = (boxes: Box[]): Box[] => boxes.map((box, i) => (box.repeat && i >= boxes.length - 2 ? { ...box, keep: true } : box))

function asideOf(block: Block | undefined): string | null {
  if (block?.kind === 'table') return block.aside
  if (block?.kind !== 'chart' || !('aside' in block.chart)) return null
  const { kind, title, aside } = block.chart
  return kind === 'strip' ? `${title}. ${aside}` : aside
}

/** `headed`: the heading of the section already carries its aside. `level`: of the headings inside. */
function blockBoxes(frame: Frame, block: Block, headed: boolean, level: Level): Box[] {
  const { doc, width } = frame
  switch (block.kind) {
    case 'lead':
      return [
        paragraph(doc, [block.figure], { style: ink(45, block.figure.value === null ? 'tinta-2' : 'tinta'), width, leading: 41, gap: 0 }),
        paragraph(doc, [block.caption], { style: ink(11, 'tinta-2'), width, leading: 15, gap: 3 }),
        ...block.sentences.map((rich, i) => paragraph(doc, rich, { style: ink(i ? 10.6 : 12.2), width, leading: i ? 14.2 : 16, gap: 5 })),
      ]
    case 'sentence':
      return [paragraph(doc, block.rich, { style: ink(10), width, leading: 13, gap: 4 })]
    case 'note':
      return [paragraph(doc, block.rich, { style: ink(9.2, 'tinta-2'), width, leading: 11.4, gap: 3.4 })]
    case 'table': {
      const title = block.title && !headed ? [titleBox(doc, block.title, block.aside, width, 10.4, 9, level)] : []
      return [...title, ...tableBoxes(doc, block, width)]
    }
    case 'standards':
      return standardsBoxes(doc, block, width)
    case 'chart':
      return chartBoxes(frame, block.chart, headed, level)
    case 'map':
      return mapBoxes(frame, block, heightFor(block, width, Math.min(width * 0.5, 330)))
    case 'sources':
      return []
  }
}

function chartBoxes({ doc, width }: Frame, chart: ChartBlock['chart'], headed: boolean, level: Level): Box[] {
  const aside = !headed && 'aside' in chart ? chart.aside : null
  const named = chart.kind === 'bars' || (chart.kind === 'strip' && headed)
  const title = named ? [] : [titleBox(doc, chart.title, aside, width, 9.8, headed ? 2 : 6, level)]
  if (chart.kind === 'lines')
    return width < 400
      ? [...title, drawingBox(doc, chartDrawing(chart, width), altOf(chart), 4), ...linesTable(doc, chart, width)]
      : [...title, linesBox(doc, chart, width)]
  return [...title, drawingBox(doc, chartDrawing(chart, width), altOf(chart), 4)]
}

/** Lines at the left and every figure of theirs at the right. */
function linesBox(doc: Doc, chart: Extract<ChartBlock['chart'], { kind: 'lines' }>, width: number): Box {
  const left = width * 0.44
  const lines = drawingBox(doc, chartDrawing(chart, left), altOf(chart), 0)
  const figures = linesTable(doc, chart, width - left - 14)
  return {
    height: Math.max(lines.height, heightOf(figures)),
    gap: 2,
    draw: (parent, x, y) => {
      lines.draw(parent, x, y)
      drawColumn(parent, figures, x + left + 14, y)
    },
  }
}

/** What a chart shows, in words and with its figures. */
function altOf(chart: ChartBlock['chart']): string {
  switch (chart.kind) {
    case 'histogram':
      return `Histograma: ${chart.title}. ${chart.mark ? chart.mark.label : 's/i'}.`
    case 'strip':
      return `${chart.title}. ${chart.rows.map(({ label, place }) => `${label}: ${plainText(place)}`).join('. ')}.`
    case 'bars':
      return `${chart.title}: ${chart.rows.map(({ label, figure }) => `${label} ${figure.text}`).join(', ')}.`
    case 'pyramid':
      return `Pirámide: ${chart.title}. ${chart.rows.map(({ label, figures: [left, right] }) => `${label}: ${chart.sides[0]} ${left.text}, ${chart.sides[1]} ${right.text}`).join('. ')}.`
    case 'lines':
      return `Líneas: ${chart.title}. Las cifras están en la tabla que sigue.`
  }
}

/** `credited`: with whose outlines they are; the foot of page one says it too. */
export function mapBoxes({ doc, assets, width }: Frame, map: MapBlock, height: number, credited = true): Box[] {
  const caption = [
    map.sentence,
    map.level === 'comuna' && assets.shade.length ? 'Sombra: manzanas habitadas.' : '',
    credited ? map.credit : '',
  ]
    .filter(Boolean)
    .join(' ')
  const legend = legendDrawing(map, width)
  return [
    { ...drawingBox(doc, mapDrawing(map, assets, width, height), map.alt, 0), keep: true },
    { ...drawingBox(doc, legend, `Leyenda: ${map.classes.map(({ text }) => text).join(', ')}.`, 5), keep: true },
    paragraph(doc, [caption], { style: { size: 8.7, face: 'label', color: 'tinta-2' }, width, leading: 11, gap: 2 }),
  ]
}
