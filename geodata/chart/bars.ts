/** A total by its parts: name, bar and figure on each row; the unknown is a hatch, the total stands under a rule. */
import type { Bars } from '../ficha/content.ts'
import type { Drawing, Shape } from './shapes.ts'
import { textWidth, wrapped } from './text-width.ts'

const size = 10.2
const lineHeight = 12.4
const remarkSize = 9.6

/** Rows of one drawing share the widths of their columns. */
export function barsDrawing({ rows }: Bars, width: number): Drawing {
  const figures = Math.max(24, ...rows.map(({ figure }) => textWidth(figure.text, size + 0.6, 'strong'))) + 2
  const longest = Math.max(...rows.map(({ label, role }) => (role === 'total' ? 0 : textWidth(label, size))))
  const labels = Math.min(longest, Math.max(width * 0.58, 70))
  const start = labels + 10
  const full = Math.max(20, width - start - figures - 12)
  const shapes: Shape[] = []
  let y = 0
  for (const { label, figure, share, token, role, remark } of rows) {
    const total = role === 'total'
    if (total) {
      shapes.push({
        kind: 'line',
        points: [
          [0, y + 1.5],
          [width, y + 1.5],
        ],
        stroke: 'tinta',
        lineWidth: 0.9,
      })
      y += 4.5
    }
    const face = total ? 'strong' : 'regular'
    const reach = total ? width - figures - 6 - (remark ? textWidth(remark, remarkSize) + 6 : 0) : labels
    const lines = wrapped(label, reach, size, face)
    const height = Math.max(1, lines.length) * lineHeight + 3.6
    const middle = y + height / 2
    for (const [i, text] of lines.entries())
      shapes.push({ kind: 'text', x: 0, y: y + 10.7 + i * lineHeight, text, size, face, anchor: 'start', fill: 'tinta' })
    if (figure.value === null && !(total && remark)) shapes.push(hatch(start, middle, full * 0.72))
    if (share !== null && share > 0 && !total)
      shapes.push({ kind: 'rect', x: start, y: middle - 4.6, width: Math.max(1.2, share * full), height: 9.2, fill: token })
    if (remark)
      shapes.push({
        kind: 'text',
        x: width - figures - 6,
        y: middle + 3.6,
        text: remark,
        size: remarkSize,
        face: 'regular',
        anchor: 'end',
        fill: 'tinta-2',
      })
    const fill = figure.value === null ? 'tinta-2' : 'tinta'
    shapes.push({
      kind: 'text',
      x: width,
      y: middle + 3.8,
      text: figure.text,
      size: size + 0.6,
      face: 'strong',
      anchor: 'end',
      fill,
      figure,
    })
    y += height
  }
  return { width, height: y + 2, shapes }
}

const hatch = (x: number, middle: number, width: number): Shape => ({
  kind: 'rect',
  x,
  y: middle - 4.6,
  width,
  height: 9.2,
  fill: 'si',
  stroke: 'si-linea',
  lineWidth: 0.5,
})
