/**
 * What a chart or a map is made of, in points, y downwards. Geometry is computed once here: the screen draws it as SVG, the PDF as
 * vectors, the picture of the map as both. Colours are names of the palette («cobre-4», «tinta-2»); «si» is the hatch of the unknown.
 */
import type { Figure } from '../ficha/content.ts'

export type Point = [x: number, y: number]
export type Face = 'regular' | 'strong' | 'label'

export interface RectShape {
  kind: 'rect'
  x: number
  y: number
  width: number
  height: number
  fill: string | null
  stroke?: string
  lineWidth?: number
}
export interface LineShape {
  kind: 'line'
  points: Point[]
  stroke: string
  lineWidth: number
  dash?: number[]
}
/** Closed rings; holes by the even-odd rule. */
export interface AreaShape {
  kind: 'area'
  rings: Point[][]
  fill: string | null
  stroke?: string
  lineWidth?: number
  opacity?: number
}
export interface DotShape {
  kind: 'dot'
  x: number
  y: number
  r: number
  fill: string
  stroke?: string
  lineWidth?: number
  opacity?: number
}
/** `y` is the baseline. A text that is a figure carries it. */
export interface TextShape {
  kind: 'text'
  x: number
  y: number
  text: string
  size: number
  face: Face
  anchor: 'start' | 'middle' | 'end'
  fill: string
  halo?: string
  figure?: Figure
}
/** Shapes seen only inside a box. */
export interface ClipShape {
  kind: 'clip'
  x: number
  y: number
  width: number
  height: number
  shapes: Shape[]
}
export type Shape = RectShape | LineShape | AreaShape | DotShape | TextShape | ClipShape

export interface Drawing {
  width: number
  height: number
  shapes: Shape[]
}

/** The drawing moved. */
export function moved(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  const shift = ([x, y]: Point): Point => [x + dx, y + dy]
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case 'line':
        return { ...shape, points: shape.points.map(shift) }
      case 'area':
        return { ...shape, rings: shape.rings.map((ring) => ring.map(shift)) }
      case 'clip':
        return { ...shape, x: shape.x + dx, y: shape.y + dy, shapes: moved(shape.shapes, dx, dy) }
      default:
        return { ...shape, x: shape.x + dx, y: shape.y + dy }
    }
  })
}

/** One drawing under the other. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  let height = 0
  const shapes = drawings.flatMap((drawing, i) => {
    const top = height + (i ? gap : 0)
    height = top + drawing.height
    return moved(drawing.shapes, 0, top)
  })
  return { width: Math.max(0, ...drawings.map(({ width }) => width)), height, shapes }
}
