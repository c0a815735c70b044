/** A run of text as shapes on one line: strings and figures, each its own shape so that a figure can be told apart. */
import type { Rich } from '../ficha/content.ts'
import type { Face, TextShape } from './shapes.ts'
import { textWidth } from './text-width.ts'

interface Line {
  x: number
  y: number
  size: number
  face: Face
  fill: string
  anchor: 'start' | 'end'
}

export function richLine(rich: Rich, { x, y, size, face, fill, anchor }: Line): TextShape[] {
  const parts = rich.map((part) => {
    const text = typeof part === 'string' ? part : part.text
    const own: Face = typeof part === 'string' ? face : 'strong'
    return {
      text,
      face: own,
      width: textWidth(text, size, own),
      figure: typeof part !== 'string' && part.kind === 'figure' ? part : undefined,
    }
  })
  let at = anchor === 'start' ? x : x - parts.reduce((sum, { width }) => sum + width, 0)
  return parts.map(({ text, face, width, figure }) => {
    const shape: TextShape = { kind: 'text', x: at, y, text, size, face, anchor: 'start', fill, ...(figure ? { figure } : {}) }
    at += width
    return shape
  })
}
