/** Every territory as a dot on one line, the ficha's own large, the median as a tick, and its place in words. */
import type { Strip } from '../ficha/content.ts'
import { richLine } from './rich.ts'
import type { Drawing, Shape } from './shapes.ts'
import { textWidth, wrapped } from './text-width.ts'

const size = 10.2
const dot = 1.3

/** One row per group compared; the rows are as tall as their swarm needs. */
export function stripDrawing({ domain: [low, high], rows, ticks }: Strip, width: number): Drawing {
  const inset = 5
  const x = (value: number) => inset + ((value - low) / (high - low || 1)) * (width - 2 * inset)
  const shapes: Shape[] = []
  let y = 0
  for (const row of rows) {
    const place = richLine(row.place, { x: width, y: y + 9, size, face: 'strong', fill: 'tinta', anchor: 'end' })
    const room = Math.min(width, ...place.map((shape) => shape.x)) - 8
    const lines = wrapped(row.label, room, size)
    for (const [i, text] of lines.entries())
      shapes.push({ kind: 'text', x: 0, y: y + 9 + i * 12, text, size, face: 'regular', anchor: 'start', fill: 'tinta' })
    shapes.push(...place)
    const dots = swarm(row.values.map(x))
    const half = Math.max(6, ...dots.map(([, dy]) => Math.abs(dy) + dot))
    const middle = y + 12 + (lines.length - 1) * 12 + half
    shapes.push({
      kind: 'line',
      points: [
        [0, middle],
        [width, middle],
      ],
      stroke: 'regla-2',
      lineWidth: 0.6,
    })
    for (const [cx, dy] of dots) shapes.push({ kind: 'dot', x: cx, y: middle + dy, r: dot, fill: 'tinta-2', opacity: 0.55 })
    if (row.median !== null) shapes.push(tick(x(row.median), middle, half))
    if (row.mark !== null) shapes.push({ kind: 'dot', x: x(row.mark), y: middle, r: 4.9, fill: 'tinta', stroke: 'papel', lineWidth: 1 })
    y = middle + half + 3.5
  }
  const axis = axisTexts(ticks, x, width, y + 7)
  return { width, height: y + (axis.length ? 10 : 0), shapes: [...shapes, ...axis] }
}

const tick = (at: number, middle: number, half: number): Shape => {
  const reach = Math.min(half, 14)
  return {
    kind: 'line',
    points: [
      [at, middle - reach],
      [at, middle + reach],
    ],
    stroke: 'tinta',
    lineWidth: 1.1,
  }
}

/** Steps up and down that a dot may be moved by, nearest first; at most 14 points away from the line. */
const offsets = Array.from({ length: 41 }, (_, i) => (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 0.68)

/** Dots moved up or down until they touch none before them. */
function swarm(xs: readonly number[]): [number, number][] {
  const step = 2 * dot
  const placed: [number, number][] = []
  for (const x of [...xs].sort((a, b) => a - b)) {
    let first = placed.length
    while (first > 0 && x - (placed[first - 1] as [number, number])[0] < step) first--
    const free = (dy: number) => {
      for (let i = first; i < placed.length; i++) {
        const [px, py] = placed[i] as [number, number]
        if ((px - x) ** 2 + (py - dy) ** 2 < step ** 2 * 0.96) return false
      }
      return true
    }
    placed.push([x, offsets.find(free) ?? 0])
  }
  return placed
}

/** Numbers of the axis under the last row; those that would touch are left out. */
function axisTexts(ticks: Strip['ticks'], x: (value: number) => number, width: number, y: number): Shape[] {
  let taken = Number.NEGATIVE_INFINITY
  return ticks.flatMap(({ at, text }): Shape[] => {
    const wide = textWidth(text, 9)
    const left = Math.max(0, Math.min(width - wide, x(at) - wide / 2))
    if (left < taken + 4) return []
    taken = left + wide
    return [{ kind: 'text', x: left, y, text, size: 9, face: 'regular', anchor: 'start', fill: 'tinta-3' }]
  })
}
