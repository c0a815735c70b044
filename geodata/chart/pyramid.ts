/** Two sides of bars with the ages between them and every figure at its end; a line where the reference would end. */
import type { Pyramid } from '../ficha/content.ts'
import type { Drawing, Point, Shape } from './shapes.ts'
import { textWidth } from './text-width.ts'

const size = 8
const rowHeight = 9.2
const top = 14

export function pyramidDrawing({ sides, rows }: Pyramid, width: number): Drawing {
  const middle = Math.max(...rows.map(({ label }) => textWidth(label, size))) + 10
  const figures = Math.max(...rows.flatMap(({ figures }) => figures.map(({ text }) => textWidth(text, size)))) + 4
  const full = (width - middle) / 2 - figures
  /** Where a side starts, and which way it grows. */
  const base = [(width - middle) / 2, (width + middle) / 2] as const
  const way = [-1, 1] as const
  const tokens = ['gris-4', 'cobre-3'] as const
  const shapes: Shape[] = sides.map((text, side) => ({
    kind: 'text',
    x: base[side as 0 | 1],
    y: 9,
    text,
    size: size + 0.6,
    face: 'strong',
    anchor: side ? 'start' : 'end',
    fill: 'tinta',
  }))
  for (const [at, { label, figures: pair, lengths }] of rows.entries()) {
    const y = top + at * rowHeight
    shapes.push({ kind: 'text', x: width / 2, y: y + 7.4, text: label, size, face: 'regular', anchor: 'middle', fill: 'tinta-2' })
    for (const side of [0, 1] as const) {
      const length = lengths[side]
      const reach = (length ?? 0.4) * full
      const x = side ? base[1] : base[0] - reach
      const bar = { kind: 'rect' as const, x, y: y + 0.7, width: Math.max(0.6, reach), height: rowHeight - 1.4 }
      shapes.push(length === null ? { ...bar, fill: 'si', stroke: 'si-linea', lineWidth: 0.5 } : { ...bar, fill: tokens[side] })
      const end = side ? width : 0
      const figure = pair[side]
      shapes.push({
        kind: 'text',
        x: end,
        y: y + 7.4,
        text: figure.text,
        size,
        face: 'regular',
        anchor: side ? 'end' : 'start',
        fill: figure.value === null ? 'tinta-2' : 'tinta',
        figure,
      })
    }
  }
  for (const side of [0, 1] as const) {
    const points = rows.flatMap(({ reference }, at): Point[] => {
      const length = reference?.[side]
      if (length === null || length === undefined) return []
      const x = base[side] + way[side] * length * full
      const y = top + at * rowHeight
      return [
        [x, y],
        [x, y + rowHeight],
      ]
    })
    if (points.length) shapes.push({ kind: 'line', points, stroke: 'tinta', lineWidth: 0.9 })
  }
  return { width, height: top + rows.length * rowHeight + 2, shapes }
}
