/** The mark of the product as shapes: a slab, and the house that is not there yet. */
import type { Shape } from '@radier/geodata/chart/shapes'

/** 30 × 21 points. */
export const markShapes: Shape[] = [
  { kind: 'rect', x: 2.2, y: 13.1, width: 25.5, height: 4.5, fill: 'tinta' },
  {
    kind: 'line',
    points: [
      [6, 13.1],
      [6, 7.1],
      [15, 2.2],
      [24, 7.1],
      [24, 13.1],
    ],
    stroke: 'tinta',
    lineWidth: 1.5,
    dash: [1.65, 2.25],
  },
]
