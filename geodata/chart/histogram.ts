/** How many territories there are at each value, over the classes of the map, with one territory marked. */
import type { Histogram } from '../ficha/content.ts'
import type { Drawing, Shape } from './shapes.ts'
import { textWidth } from './text-width.ts'

const size = 9
const barsHeight = 34
const markHeight = 9

/** Title, bars, band of classes, axis and hatch of the unknown; `width` in points. */
export function histogramDrawing(chart: Histogram, width: number): Drawing {
  const [low, high] = chart.domain
  const x = (value: number) => ((Math.min(high, Math.max(low, value)) - low) / (high - low || 1)) * width
  const most = Math.max(1, ...chart.bins.map(({ count }) => count))
  const base = markHeight + barsHeight
  const shapes: Shape[] = []
  for (const { from, to, count, token } of chart.bins) {
    if (!count) continue
    const height = Math.max(1.2, (count / most) * barsHeight)
    shapes.push({ kind: 'rect', x: x(from) + 0.3, y: base - height, width: Math.max(0.6, x(to) - x(from) - 0.6), height, fill: token })
  }
  for (const { from, to, token } of chart.classes) {
    const left = x(from ?? low)
    shapes.push({ kind: 'rect', x: left, y: base + 1, width: Math.max(0, x(to ?? high) - left), height: 7, fill: token })
  }
  shapes.push(...ticks(chart, x, width, base + 18))
  if (chart.mark) shapes.push(...mark(chart.mark, x(chart.mark.at), width, base))
  if (chart.unknown) {
    shapes.push({ kind: 'rect', x: 0, y: base + 24, width: 16, height: 9, fill: 'si', stroke: 'si-linea', lineWidth: 0.5 })
    shapes.push({ kind: 'text', x: 21, y: base + 32, text: chart.unknown, size, face: 'regular', anchor: 'start', fill: 'tinta-2' })
  }
  return { width, height: base + (chart.unknown ? 35 : 20), shapes }
}

/** Numbers under the axis; those that would touch the one before, or the unit at the end, are left out. */
function ticks({ ticks, unit }: Histogram, x: (value: number) => number, width: number, y: number): Shape[] {
  const last = ticks.at(-1)
  if (!last) return []
  const style = { kind: 'text' as const, y, size, face: 'regular' as const, fill: 'tinta-2' }
  const words = [`${last.text} ${unit}`, `${last.text} ${unit.split(' ').slice(0, 3).join(' ')}`, last.text]
  const end = words.find((text) => textWidth(text, size) < width * 0.5) ?? last.text
  const room = width - textWidth(end, size) - 4
  let taken = Number.NEGATIVE_INFINITY
  const shown = ticks.slice(0, -1).flatMap(({ at, text }): Shape[] => {
    const half = textWidth(text, size) / 2
    const left = Math.max(0, x(at) - half)
    if (left < taken + 3 || left + 2 * half > room) return []
    taken = left + 2 * half
    return [{ ...style, x: left, text, anchor: 'start' }]
  })
  return [...shown, { ...style, x: width, text: end, anchor: 'end' }]
}

/** Line and label of the marked territory, on the side where there is room; the figure is a shape of its own. */
function mark({ label, figure }: NonNullable<Histogram['mark']>, at: number, width: number, base: number): Shape[] {
  const cut = label.lastIndexOf(figure.text)
  const [before, after] = cut < 0 ? [`${label} `, ''] : [label.slice(0, cut), label.slice(cut + figure.text.length)]
  const parts = [before, figure.text, after]
  const whole = textWidth(parts.join(''), size, 'strong')
  const rightwards = at + 4 + whole <= width || at < whole + 4
  let x = rightwards ? Math.min(at + 4, width - whole) : at - 4 - whole
  const shapes: Shape[] = [
    {
      kind: 'line',
      points: [
        [at, 0],
        [at, base + 10],
      ],
      stroke: 'tinta',
      lineWidth: 1.3,
    },
  ]
  for (const [i, text] of parts.entries()) {
    if (text)
      shapes.push({ kind: 'text', x, y: 7, text, size, face: 'strong', anchor: 'start', fill: 'tinta', ...(i === 1 ? { figure } : {}) })
    x += textWidth(text, size, 'strong')
  }
  return shapes
}
