/** The small line of a row: first to last; a hatch when there is nothing to compare. */
import type { Drawing, Point } from '@radier/geodata/chart/shapes'
import type { Spark } from '@radier/geodata/ficha/content'

const [width, height] = [22, 9]

export function sparkDrawing({ values }: Spark): Drawing {
  const known = values.filter((value): value is number => value !== null)
  if (known.length < 2)
    return {
      width,
      height,
      shapes: [{ kind: 'rect', x: 0, y: 0.5, width, height: height - 1, fill: 'si', stroke: 'si-linea', lineWidth: 0.5 }],
    }
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const span = Math.max(high - low, Math.abs(high) * 0.12) || 1
  const middle = (low + high) / 2
  const points = values.flatMap((value, i): Point[] =>
    value === null ? [] : [[(i / (values.length - 1)) * width, height / 2 - ((value - middle) / span) * (height - 2)]],
  )
  return { width, height, shapes: [{ kind: 'line', points, stroke: 'tinta', lineWidth: 1.4 }] }
}
