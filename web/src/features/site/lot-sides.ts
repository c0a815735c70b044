import { signedM2, toMetres } from '@radier/geodata/planning/ruler'
import type { Position } from '@radier/geodata/territory/area'

type Point = [x: number, y: number]
export interface Side {
  /** On the drawing, y downwards. */
  from: Point
  to: Point
  /** Where its number is written: a little outside. */
  mid: Point
  metres: number
  /** «norte», «suroriente». */
  faces: string
}

const winds = ['oriente', 'nororiente', 'norte', 'norponiente', 'poniente', 'surponiente', 'sur', 'suroriente']

/** The sides of the first outer ring, in its order, on a drawing of 150 × 110 with a margin. Lengths in metres, straight. */
export function lotSides(outline: Position[][][]): { sides: Side[]; viewBox: string } {
  const flat = toMetres(outline)[0]?.[0] ?? []
  const xs = flat.map(([x]) => x)
  const ys = flat.map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.max(...ys)]
  const scale = Math.min(110 / (Math.max(...xs) - left || 1), 74 / (top - Math.min(...ys) || 1))
  const onPaper = ([x, y]: Point): Point => [(x - left) * scale + 18, (top - y) * scale + 18]
  const turn = signedM2(flat) < 0 ? -1 : 1
  const sides = flat.slice(1).map((end, i): Side => {
    const start = flat[i] as Point
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
    const metres = Math.hypot(dx, dy)
    const out: Point = [(turn * dy) / (metres || 1), (-turn * dx) / (metres || 1)]
    const [from, to] = [onPaper(start), onPaper(end)]
    return {
      from,
      to,
      mid: [(from[0] + to[0]) / 2 + out[0] * 10, (from[1] + to[1]) / 2 - out[1] * 10],
      metres,
      faces: winds[(Math.round(Math.atan2(out[1], out[0]) / (Math.PI / 4)) + 8) % 8] as string,
    }
  })
  return { sides, viewBox: '0 0 150 110' }
}
