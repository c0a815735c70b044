/** Layers over the figures of a map: surfaces, lines and points in their own colour, and the hatch of where nobody looked. */
import type { fillOf, LayerStyle } from '../layer.ts'
import type { Point, Shape } from './shapes.ts'

export interface Overlay {
  style: LayerStyle
  /** How its surfaces are filled; none is translucent, so that every colour is one of the legend. */
  fill: ReturnType<typeof fillOf>
  /** EPSG:4326. */
  rings: Point[][]
  lines: Point[][]
  points: Point[]
  /** Outlines of the comunas where nobody looked for it. */
  unseen: Point[][]
}

interface Frame {
  /** Rings as points of the page, thinned, without those that fall outside. */
  fit(rings: readonly Point[][]): Point[][]
  /** A point of the page; null outside the frame. */
  at(place: Point): Point | null
}

/** Fill of a surface on map and legend. */
export const inkOf = (fill: Overlay['fill'], color: string): string | null =>
  fill === 'borde' ? null : fill === 'trama' ? `trama:${color}` : color

export function overlayShapes({ style, fill, rings, lines, points, unseen }: Overlay, { fit, at }: Frame): Shape[] {
  const surfaces = fit(rings)
  const nobody = fit(unseen)
  return [
    ...(nobody.length ? [{ kind: 'area' as const, rings: nobody, fill: 'no-visto' }] : []),
    ...(surfaces.length
      ? [
          {
            kind: 'area' as const,
            rings: surfaces,
            fill: inkOf(fill, style.color),
            stroke: style.outline ?? style.color,
            lineWidth: 0.6,
          },
        ]
      : []),
    ...lines.flatMap((line) => fit([line]).map((own): Shape => ({ kind: 'line', points: own, stroke: style.color, lineWidth: 1 }))),
    ...points.flatMap((place): Shape[] => {
      const [x, y] = at(place) ?? []
      if (x === undefined || y === undefined) return []
      return [{ kind: 'dot', x, y, r: (style.radius ?? 4.5) * 0.7, fill: style.color, stroke: 'papel', lineWidth: 0.6 }]
    }),
  ]
}
