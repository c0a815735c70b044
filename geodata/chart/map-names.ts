/** Names on a map: the chosen territory first, then by importance, none over another. */
import type { MapBlock } from '../ficha/content.ts'
import type { Point, Shape } from './shapes.ts'
import { textWidth } from './text-width.ts'

type Box = [left: number, top: number, right: number, bottom: number]
/** Points of map for each name. */
const room = 2600

export function mapNames(
  { territories, ground, selected, classes }: MapBlock,
  place: (lonLat: Point) => Point,
  [left, top, right, bottom]: Box,
): Shape[] {
  const taken: Box[] = [
    [right - 100, bottom - 26, right, bottom],
    [left, bottom - 34, left + 24, bottom],
  ]
  const ordered = [...ground, ...territories].sort(
    (a, b) => Number(selected.includes(b.code)) - Number(selected.includes(a.code)) || a.rank - b.rank,
  )
  const most = Math.max(4, ((right - left) * (bottom - top)) / room)
  const shapes: Shape[] = []
  for (const { code, name, label } of ordered) {
    if (!label || shapes.length >= most) continue
    const own = selected.includes(code)
    const [size, face] = own ? ([10.5, 'strong'] as const) : ([8.8, 'label'] as const)
    const [x, y] = place(label)
    const half = textWidth(name, size, face) / 2 + 2
    const box: Box = [x - half, y - size * 0.62, x + half, y + size * 0.62]
    const inside = box[0] > left + 2 && box[2] < right - 2 && box[1] > top + 2 && box[3] < bottom - 2
    if (!inside || taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue
    taken.push(box)
    shapes.push({
      kind: 'text',
      x,
      y: y + size * 0.34,
      text: name,
      size,
      face,
      anchor: 'middle',
      fill: 'tinta',
      halo: classes.length ? 'papel' : 'suelo',
    })
  }
  return shapes
}
