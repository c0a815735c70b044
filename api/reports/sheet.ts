/** A page of maps or charts: name, sentence, drawings with their legends, notes, source, address and QR. One layout for PDF, SVG and PNG. */
import { type Drawing, moved, type Shape, type TextShape } from '@radier/geodata/chart/shapes'
import { wrapped } from '@radier/geodata/chart/text-width'
import { qrShapes } from './qr.ts'

export interface SheetFigure {
  /** Title over it, where there are several. */
  caption: string | null
  alt: string
  draw(width: number, height: number): Drawing
  legend(width: number): Drawing
  legendAlt: string
}

export interface Sheet {
  title: string
  /** Territory with its figure. */
  lead: string
  sentence: string
  figures: SheetFigure[]
  notes: string[]
  /** Source; identity and address. */
  foot: string[]
  /** For the QR; null where others do not reach this installation. */
  address: string | null
  /** es-CL date. */
  printed: string
}

/** Something of a page with its tag, in points from its corner. */
export interface Part {
  tag: 'H1' | 'H2' | 'P' | 'Figure'
  text?: string
  alt?: string
  link?: string
  box: [left: number, top: number, right: number, bottom: number]
  shapes: Shape[]
}

/** `height` fixes the page, and drawings fill what is left; `drawn` fixes the height of the drawings, and the page ends below. */
export type Frame = { width: number; margin: number } & ({ height: number } | { drawn: number })
export const landscape = { width: 841.89, height: 595.28, margin: 34 } satisfies Frame
const [gap, qrSide] = [14, 58]

interface Style {
  size: number
  leading: number
  face: TextShape['face']
  fill: string
}
const styles = {
  title: { size: 22, leading: 26, face: 'strong', fill: 'tinta' },
  lead: { size: 12.5, leading: 17, face: 'strong', fill: 'tinta' },
  sentence: { size: 11, leading: 15, face: 'regular', fill: 'tinta-2' },
  caption: { size: 11, leading: 16, face: 'strong', fill: 'tinta' },
  foot: { size: 9.2, leading: 12, face: 'regular', fill: 'tinta-2' },
} satisfies Record<string, Style>

/** Lines of a text as a part at a place. */
function said(tag: Part['tag'], text: string, style: Style, x: number, y: number, width: number): Part {
  const { size, leading, face, fill } = style
  const lines = wrapped(text, width, size, face)
  const shapes = lines.map(
    (line, i): Shape => ({ kind: 'text', x, y: y + i * leading + size, text: line, size, face, anchor: 'start', fill }),
  )
  return { tag, text, box: [x, y, x + width, y + lines.length * leading], shapes }
}

export function sheetParts(sheet: Sheet, frame: Frame): { width: number; height: number; parts: Part[] } {
  const { width, margin } = frame
  const inner = width - 2 * margin
  const parts: Part[] = []
  let y = margin
  const say = (tag: Part['tag'], text: string, style: Style) => {
    if (!text) return
    const part = said(tag, text, style, margin, y, inner)
    parts.push(part)
    y = part.box[3]
  }
  say('H1', sheet.title, styles.title)
  say('P', sheet.lead, styles.lead)
  say('P', sheet.sentence, styles.sentence)
  y += 6
  const narrow = sheet.address ? inner - qrSide - gap : inner
  const below = [...sheet.notes, ...sheet.foot].map((text) => said('P', text, styles.foot, margin, 0, narrow))
  const told = Math.max(
    below.reduce((sum, { box }) => sum + box[3], 0),
    sheet.address ? qrSide : 0,
  )
  const room = 'height' in frame ? frame.height - margin - told - 8 - y : null
  const columns = sheet.figures.length > 1 ? 2 : 1
  const rows = Math.ceil(sheet.figures.length / columns)
  const each = (inner - gap * (columns - 1)) / columns
  for (let row = 0; row < rows; row++) {
    const top = y
    const share = room === null ? null : (room - gap * (rows - 1)) / rows
    for (const [column, figure] of sheet.figures.slice(row * columns, (row + 1) * columns).entries()) {
      const placed = figureParts(
        figure,
        margin + column * (each + gap),
        top,
        each,
        share ?? ('drawn' in frame ? frame.drawn : 0),
        share !== null,
      )
      parts.push(...placed)
      y = Math.max(y, ...placed.map(({ box }) => box[3]))
    }
    if (share !== null) y = top + share
    if (row < rows - 1) y += gap
  }
  y += 8
  const start = y
  for (const part of below) {
    const [, , , height] = part.box
    parts.push({ ...part, box: [margin, y, margin + narrow, y + height], shapes: moved(part.shapes, 0, y) })
    y += height
  }
  if (sheet.address) parts.push(qrPart(sheet.address, width - margin - qrSide, start))
  return { width, height: 'height' in frame ? frame.height : Math.max(y, start + (sheet.address ? qrSide : 0)) + margin - 8, parts }
}

/** `whole`: the height is of caption, drawing and legend together; else of the drawing alone. */
function figureParts(figure: SheetFigure, x: number, top: number, width: number, height: number, whole: boolean): Part[] {
  const caption = figure.caption ? [said('H2', figure.caption, styles.caption, x, top, width)] : []
  const legend = figure.legend(width)
  const head = caption[0] ? caption[0].box[3] - top : 0
  const drawing = figure.draw(width, whole ? Math.max(60, height - head - legend.height - 8) : height)
  const at = top + head
  const under = at + drawing.height + 8
  return [
    ...caption,
    { tag: 'Figure', alt: figure.alt, box: [x, at, x + width, at + drawing.height], shapes: moved(drawing.shapes, x, at) },
    ...(legend.height
      ? [
          {
            tag: 'Figure' as const,
            alt: figure.legendAlt,
            box: [x, under, x + width, under + legend.height] as Part['box'],
            shapes: moved(legend.shapes, x, under),
          },
        ]
      : []),
  ]
}

const qrPart = (address: string, x: number, y: number): Part => ({
  tag: 'Figure',
  alt: `Código QR que abre ${address}`,
  link: address,
  box: [x, y, x + qrSide, y + qrSide],
  shapes: moved(qrShapes(address, qrSide), x, y),
})

/** The page as one drawing. */
export function sheetDrawing(sheet: Sheet, frame: Frame): Drawing {
  const { width, height, parts } = sheetParts(sheet, frame)
  return { width, height, shapes: [{ kind: 'rect', x: 0, y: 0, width, height, fill: 'papel' }, ...parts.flatMap(({ shapes }) => shapes)] }
}
