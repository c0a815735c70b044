/** A piece of a page that knows its height before it is drawn and is never cut by the end of a page. */
import type { Drawing } from '@radier/geodata/chart/shapes'
import type { Rich } from '@radier/geodata/ficha/content'
import { drawTagged } from './draw.ts'
import { brokenLines, fewestLines, type Run, runsOf, widthOfLine, writeLines } from './lines.ts'
import { type Doc, decoration, rule, type Style, type Tag, tagged } from './paper.ts'

export interface Box {
  height: number
  /** White above it, unless it opens a column. */
  gap: number
  /** Not the last of a page: what follows comes with it. */
  keep?: true
  /** Drawn again at the head of a page that its rows go on to. */
  repeat?: Box
  draw(parent: Tag, x: number, y: number): void
}

interface Paragraph {
  style: Style
  width: number
  leading: number
  gap: number
  type?: string
  align?: 'left' | 'right'
  figures?: Style['face']
  keep?: true
  /** Set narrower when that saves a line. */
  narrows?: true
}

/** A paragraph of text and figures. */
export function paragraph(doc: Doc, rich: Rich, { style, figures, ...rest }: Paragraph): Box {
  return runParagraph(doc, runsOf(rich, style, figures), { ...rest, size: style.size })
}

export function runParagraph(
  doc: Doc,
  runs: Run[],
  { width, leading, gap, size, type = 'P', align = 'left', keep, narrows }: Omit<Paragraph, 'style'> & { size: number },
): Box {
  const lines = narrows ? fewestLines(doc, runs, width) : brokenLines(doc, runs, width)
  const first = (leading + size * 0.7) / 2
  return {
    height: lines.length * leading,
    gap,
    ...(keep ? { keep } : {}),
    draw: (parent, x, y) => tagged(doc, parent, type, {}, (tag) => writeLines(doc, tag, lines, x, y + first, leading, align, width)),
  }
}

/** A title at the left and its aside at the right, on one line when both fit. */
export function titleBox(doc: Doc, title: string, aside: string | null, width: number, size: number, gap: number, type: string): Box {
  const style: Style = { size, face: 'strong', color: 'tinta' }
  const small: Style = { size: 9.8, face: 'regular', color: 'tinta-2' }
  const right = aside ? brokenLines(doc, [{ ...small, text: aside }], width) : []
  const reach = right.length === 1 ? widthOfLine(right[0] ?? []) : 0
  const alone = brokenLines(doc, [{ ...style, text: title }], width)
  const beside = right.length === 1 ? brokenLines(doc, [{ ...style, text: title }], width - reach - 10) : alone
  const together = right.length === 1 && beside.length === alone.length
  const lines = together ? beside : alone
  const leading = size * 1.28
  const height = lines.length * leading + (together ? 0 : right.length * 12.5) + 4
  return {
    height,
    gap,
    keep: true,
    draw: (parent, x, y) => {
      tagged(doc, parent, type, {}, (tag) => writeLines(doc, tag, lines, x, y + size, leading))
      if (!right.length) return
      const top = together ? y + size : y + lines.length * leading + 9.6
      tagged(doc, parent, 'P', {}, (tag) => writeLines(doc, tag, right, x, top, 12.5, together ? 'right' : 'left', width))
    },
  }
}

export const drawingBox = (doc: Doc, drawing: Drawing, alt: string, gap: number): Box => ({
  height: drawing.height,
  gap,
  draw: (parent, x, y) => drawTagged(doc, parent, drawing, x, y, alt),
})

export const ruleBox = (doc: Doc, width: number, gap: number): Box => ({
  height: 0.75,
  gap,
  keep: true,
  draw: (_parent, x, y) => decoration(doc, () => rule(doc, x, y, width, 'regla-2', 0.75)),
})

export const heightOf = (boxes: readonly Box[]): number => boxes.reduce((sum, { height, gap }, i) => sum + height + (i ? gap : 0), 0)

/** Boxes one under the other from `y`; gives where they end. */
export function drawColumn(parent: Tag, boxes: readonly Box[], x: number, y: number): number {
  let at = y
  for (const [i, box] of boxes.entries()) {
    if (i) at += box.gap
    box.draw(parent, x, at)
    at += box.height
  }
  return at
}
