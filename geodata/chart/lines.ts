/** Figures over time: the ficha's own line in front, in ink; gaps stay gaps. */
import type { Lines } from '../ficha/content.ts'
import type { Drawing, Point, Shape } from './shapes.ts'
import { textWidth } from './text-width.ts'

const size = 9
const nameHeight = 10.5
const isOwn = (token: string): boolean => token === 'tinta'

/** Names stand at the end of their lines; `width` and `height` in points. */
export function linesDrawing({ x: xTicks, y: yTicks, domain, series }: Lines, width: number, wanted = 68): Drawing {
  const height = Math.max(wanted, series.length * nameHeight + 27)
  const left = Math.max(14, ...yTicks.map(({ text }) => textWidth(text, size))) + 6
  const right = Math.min(
    width * 0.45,
    Math.max(0, ...series.map(({ label, token }) => textWidth(label, size, isOwn(token) ? 'strong' : 'label'))) + 10,
  )
  const [top, bottom] = [12, height - 15]
  const scale =
    ([low, high]: [number, number], from: number, to: number) =>
    (v: number) =>
      from + ((v - low) / (high - low || 1)) * (to - from)
  const x = scale(domain.x, left + 8, width - right - 4)
  const y = scale(domain.y, bottom, top)
  const shapes: Shape[] = yTicks.flatMap(({ at, text }): Shape[] => [
    {
      kind: 'line',
      points: [
        [left, y(at)],
        [width - right, y(at)],
      ],
      stroke: 'regla',
      lineWidth: 0.5,
    },
    { kind: 'text', x: left - 4, y: y(at) + 3, text, size, face: 'regular', anchor: 'end', fill: 'tinta-3' },
  ])
  let taken = Number.NEGATIVE_INFINITY
  for (const { at, text } of xTicks) {
    const reach = textWidth(text, size) / 2
    if (x(at) - reach < taken + 3) continue
    taken = x(at) + reach
    shapes.push({ kind: 'text', x: x(at), y: height - 3, text, size, face: 'regular', anchor: 'middle', fill: 'tinta-2' })
  }
  const ends: { y: number; text: string; own: boolean; token: string }[] = []
  for (const { label, token, points } of [...series].reverse()) {
    const own = isOwn(token)
    for (const run of runs(points.map((p): Point | null => (p.y === null ? null : [x(p.x), y(p.y)])))) {
      if (run.length > 1) shapes.push({ kind: 'line', points: run, stroke: token, lineWidth: own ? 2 : 1.2 })
      for (const [cx, cy] of run)
        shapes.push({ kind: 'dot', x: cx, y: cy, r: own ? 2.6 : 1.7, fill: token, stroke: 'papel', lineWidth: 0.7 })
    }
    const last = [...points].reverse().find((p) => p.y !== null)
    if (last?.y != null) ends.push({ y: y(last.y), text: label, own, token })
  }
  return { width, height, shapes: [...shapes, ...names(ends, width - right + 5, bottom + 3)] }
}

/** Known points that follow each other. */
function runs(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [[]]
  for (const point of points) {
    if (point) found.at(-1)?.push(point)
    else found.push([])
  }
  return found.filter((run) => run.length)
}

/** Names moved apart so that none covers another, and none goes under `lowest`, where the years are. */
function names(ends: { y: number; text: string; own: boolean }[], x: number, lowest: number): Shape[] {
  const sorted = [...ends].sort((a, b) => a.y - b.y)
  const places: number[] = []
  for (const { y } of sorted) places.push(Math.max(y + 3, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + nameHeight))
  return sorted.map(({ text, own }, i): Shape => {
    const y = Math.min(places[i] as number, lowest - (sorted.length - 1 - i) * nameHeight)
    const fill = own ? 'tinta' : 'tinta-2'
    return { kind: 'text', x, y, text, size, face: own ? 'strong' : 'label', anchor: 'start', fill }
  })
}
