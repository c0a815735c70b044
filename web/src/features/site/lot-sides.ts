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
/** Metres of a degree of latitude and of longitude on the WGS 84 ellipsoid. */
function degreeAt(lat: number): Point {
  const phi = (lat * Math.PI) / 180
  return [111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi), 111_132.92 - 559.82 * Math.cos(2 * phi)]
}

/** The sides of the first outer ring, in its order, on a drawing of 150 × 110 with a margin. Lengths in metres, straight. */
export function lotSides(outline: Position[][][]): { sides: Side[]; viewBox: string } {
  const ring = outline[0]?.[0] ?? []
  const [east, north] = degreeAt(ring[0]?.[1] ?? 0)
  const flat = ring.map(([lon, lat]): Point => [(lon - (ring[0]?.[0] ?? 0)) * east, (lat - (ring[0]?.[1] ?? 0)) * north])
  const xs = flat.map(([x]) => x)
  const ys = flat.map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.max(...ys)]
  const scale = Math.min(110 / (Math.max(...xs) - left || 1), 74 / (top - Math.min(...ys) || 1))
  const onPaper = ([x, y]: Point): Point => [(x - left) * scale + 18, (top - y) * scale + 18]
  const turn = Math.sign(flat.slice(1).reduce((sum, [x, y], i) => sum + (flat[i] as Point)[0] * y - x * (flat[i] as Point)[1], 0)) || 1
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
