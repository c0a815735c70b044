/** Scale bar of a round length and the arrow of the north, both on paper so that they read over any class. */
import { formatNumber } from '../measure/format.ts'
import type { Shape } from './shapes.ts'
import { textWidth } from './text-width.ts'

/** At the lower right corner. */
export function scaleBar(kmPerPoint: number, width: number, height: number): Shape[] {
  const longest = Math.min(90, width * 0.2) * kmPerPoint
  const power = 10 ** Math.floor(Math.log10(longest))
  const km = ([5, 2, 1].find((n) => n * power <= longest) ?? 1) * power
  const text = km < 1 ? `${formatNumber(km * 1000)} m` : `${formatNumber(km)} km`
  const [bar, words] = [km / kmPerPoint, textWidth(text, 9)]
  const box = bar + words + 19
  const [x, y] = [width - box - 6, height - 24]
  return [
    { kind: 'rect', x, y, width: box, height: 18, fill: 'papel' },
    {
      kind: 'line',
      points: [
        [x + 7, y + 6],
        [x + 7, y + 12],
        [x + 7 + bar, y + 12],
        [x + 7 + bar, y + 6],
      ],
      stroke: 'tinta',
      lineWidth: 0.9,
    },
    { kind: 'text', x: x + 12 + bar, y: y + 12.2, text, size: 9, face: 'regular', anchor: 'start', fill: 'tinta' },
  ]
}

/** At the lower left corner. North is up at the middle of the map. */
export function northArrow(height: number): Shape[] {
  const [x, y] = [6, height - 33]
  return [
    { kind: 'rect', x, y, width: 16, height: 27, fill: 'papel' },
    {
      kind: 'area',
      rings: [
        [
          [x + 8, y + 3],
          [x + 12.4, y + 14],
          [x + 8, y + 11.6],
          [x + 3.6, y + 14],
        ],
      ],
      fill: 'tinta',
    },
    { kind: 'text', x: x + 8, y: y + 24, text: 'N', size: 9, face: 'strong', anchor: 'middle', fill: 'tinta' },
  ]
}
