/** Shapes of a chart or map as vectors of the page. */
import type { Drawing, Point, RectShape, Shape, TextShape } from '@radier/geodata/chart/shapes'
import { isHatch } from '@radier/geodata/chart/svg'
import { colorOf } from '../colors.ts'
import { type Doc, figure, figureTag, type Tag, widthOf, write } from './paper.ts'
import { letterPath, operate } from './typeface.ts'

/** Draws inside one tag with its text alternative; the figures among the texts are tagged by name after the picture. */
export function drawTagged(doc: Doc, parent: Tag, { width, height, shapes }: Drawing, x: number, y: number, alt: string): void {
  const figures: TextShape[] = []
  figure(doc, parent, alt, [x, y, x + width, y + height], (tag) => {
    tag.add(() => {
      doc.save().translate(x, y)
      for (const shape of shapes) draw(doc, shape, figures)
      doc.restore()
    })
    for (const shape of figures)
      if (shape.figure) figureTag(doc, tag, shape.figure, () => textAt(doc, { ...shape, x: shape.x + x, y: shape.y + y }))
  })
}

/** Draws without tags: for what is already inside one, or is decoration. */
export function drawShapes(doc: Doc, shapes: readonly Shape[], x: number, y: number): void {
  doc.save().translate(x, y)
  for (const shape of shapes) draw(doc, shape, null)
  doc.restore()
}

function draw(doc: Doc, shape: Shape, figures: TextShape[] | null): void {
  switch (shape.kind) {
    case 'rect':
      drawRect(doc, shape)
      return
    case 'line':
      doc.lineWidth(shape.lineWidth).strokeColor(colorOf(shape.stroke)).lineJoin('round')
      trace(doc, [shape.points], false)
      if (shape.dash) doc.dash(shape.dash[0] ?? 2, { space: shape.dash[1] ?? 2 })
      doc.stroke()
      if (shape.dash) doc.undash()
      return
    case 'area': {
      if (shape.fill && isHatch(shape.fill)) {
        hatchedArea(doc, shape.fill, shape.rings, shape.stroke, shape.lineWidth)
        return
      }
      doc.lineJoin('round')
      if (shape.fill) doc.fillColor(colorOf(shape.fill), shape.opacity ?? 1)
      if (shape.stroke) doc.lineWidth(shape.lineWidth ?? 1).strokeColor(colorOf(shape.stroke), 1)
      trace(doc, shape.rings, true)
      if (shape.fill && shape.stroke) doc.fillAndStroke(undefined, undefined, 'even-odd')
      else if (shape.fill) doc.fill('even-odd')
      else doc.stroke()
      doc.fillOpacity(1)
      return
    }
    case 'dot':
      doc.fillColor(colorOf(shape.fill), shape.opacity ?? 1).circle(shape.x, shape.y, shape.r)
      if (shape.stroke)
        doc
          .lineWidth(shape.lineWidth ?? 1)
          .strokeColor(colorOf(shape.stroke))
          .fillAndStroke()
      else doc.fill()
      doc.fillOpacity(1)
      return
    case 'text':
      if (shape.figure && figures) figures.push(shape)
      else textAt(doc, shape)
      return
    case 'clip':
      doc.save().rect(shape.x, shape.y, shape.width, shape.height).clip()
      for (const inner of shape.shapes) draw(doc, inner, figures)
      doc.restore()
  }
}

function drawRect(doc: Doc, { x, y, width, height, fill, stroke, lineWidth }: RectShape): void {
  if (fill && isHatch(fill)) {
    hatchedArea(doc, fill, [boxRing(x, y, width, height)], stroke, lineWidth)
    return
  }
  doc.rect(x, y, width, height)
  if (stroke) doc.lineWidth(lineWidth ?? 1).strokeColor(colorOf(stroke))
  if (fill && stroke) doc.fillAndStroke(colorOf(fill), colorOf(stroke))
  else if (fill) doc.fill(colorOf(fill))
  else doc.stroke()
}

const boxRing = (x: number, y: number, width: number, height: number): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** Diagonal lines clipped to the rings: the unknown on its ground, what nobody looked at the other way and twice as far apart. */
function hatchedArea(doc: Doc, fill: string, rings: readonly Point[][], stroke?: string, lineWidth = 0.5): void {
  const xs = rings.flatMap((ring) => ring.map(([x]) => x))
  const ys = rings.flatMap((ring) => ring.map(([, y]) => y))
  if (!xs.length) return
  const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b))
  const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b))
  const [left, top, right, bottom] = [Math.max(-20, least(xs)), Math.max(-20, least(ys)), Math.min(860, most(xs)), Math.min(860, most(ys))]
  doc.save()
  trace(doc, rings, true)
  doc.clip('even-odd')
  if (fill !== 'no-visto') {
    if (fill === 'si') doc.rect(left, top, right - left, bottom - top).fill(colorOf('si-fondo'))
    doc.lineWidth(fill === 'si' ? 0.6 : 0.9).strokeColor(colorOf(fill === 'si' ? 'si-linea' : fill.replace('trama:', '')))
    const first = Math.floor((left + top) / 4) * 4
    for (let sum = first; sum < right + bottom; sum += 4) doc.moveTo(sum - top, top).lineTo(sum - bottom, bottom)
  } else {
    doc.lineWidth(0.6).strokeColor(colorOf('tinta-3'))
    const first = Math.floor((left - bottom) / 9) * 9
    for (let gap = first; gap < right - top; gap += 9) doc.moveTo(gap + top, top).lineTo(gap + bottom, bottom)
  }
  doc.stroke().restore()
  if (!stroke) return
  trace(doc, rings, true)
  doc.lineWidth(lineWidth).strokeColor(colorOf(stroke)).stroke()
}

const n = (value: number): number => Math.round(value * 1e6) / 1e6

function trace(doc: Doc, rings: readonly Point[][], closed: boolean): void {
  let path = ''
  for (const ring of rings) {
    for (const [i, [x, y]] of ring.entries()) path += `${n(x)} ${n(y)} ${i ? 'l' : 'm'}\n`
    if (closed) path += 'h\n'
  }
  operate(doc, path)
}

function textAt(doc: Doc, { text, x, y, size, face, anchor, fill, halo }: TextShape): void {
  const width = anchor === 'start' ? 0 : widthOf(doc, text, { size, face })
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  if (halo) outline(doc, text, left, y, size, face, halo)
  write(doc, text, left, y, { size, face, color: fill })
}

/** The halo is the same text stroked under the filled one; it is drawn as outlines of letters so that no reader finds the name twice. */
function outline(doc: Doc, text: string, x: number, y: number, size: number, face: TextShape['face'], halo: string): void {
  doc.save().lineWidth(2.4).lineJoin('round').strokeColor(colorOf(halo))
  operate(doc, letterPath(doc, text, face, x, y, size))
  doc.stroke().restore()
}
