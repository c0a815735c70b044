/** Classes of a map as swatches and words, the hatch of the unknown with its count. */
import type { MapBlock } from '../ficha/content.ts'
import type { Drawing, Shape } from './shapes.ts'
import { textWidth } from './text-width.ts'

const size = 9

export interface LegendItem {
  fill: string | null
  /** Of the swatch; a class has the rule. */
  stroke?: string
  text: string
}

/** As many rows as the width asks for. `over` is what layers add: their colour, and the hatch of where nobody looked. */
export function legendDrawing(
  { classes, unknown }: Pick<MapBlock, 'classes' | 'unknown'>,
  width: number,
  over: readonly LegendItem[] = [],
): Drawing {
  const items: LegendItem[] = [
    ...classes.map(({ token, text }) => ({ fill: token, text })),
    ...(unknown ? [{ fill: 'si', text: unknown }] : []),
    ...over,
  ]
  const shapes: Shape[] = []
  let [x, y] = [0, 0]
  for (const { fill, stroke = fill === 'si' ? 'si-linea' : 'regla-2', text } of items) {
    const wide = 15 + textWidth(text, size) + 10
    if (x > 0 && x + wide - 10 > width) [x, y] = [0, y + 12.5]
    shapes.push({
      kind: 'rect',
      x,
      y: y + 0.5,
      width: 12,
      height: 8.5,
      fill,
      stroke,
      lineWidth: 0.4,
    })
    shapes.push({ kind: 'text', x: x + 15.5, y: y + 8, text, size, face: 'regular', anchor: 'start', fill: 'tinta-2' })
    x += wide
  }
  return { width, height: items.length ? y + 11 : 0, shapes }
}
