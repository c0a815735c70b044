/** From degrees to the sheet and back: one scale for the four plates, one of its own for each island box. */
import { type Point, project, unproject } from './plate-projection.ts'
import { type Box, boxes, boxSize, kmPerUnit, type Plate, plateOf, plates } from './plates-layout.ts'

export type Ring = Point[]
export type Extent = [west: number, north: number, east: number, south: number]

export interface Placing {
  /** Sheet position of a point of a comuna. */
  place(cut: string, point: Point): Point
  /** Place on Earth of a point of the sheet, by the nearest plate. */
  locate(point: Point): { lon: number; lat: number }
  /** Where each plate's land lies on the sheet. */
  extents: Map<Plate, Extent>
}

export const boxOf = (cut: string): Box | undefined => boxes.find((b) => b.code === cut)

export function extentOf(points: Iterable<Point>): Extent {
  const extent: Extent = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    if (x < extent[0]) extent[0] = x
    if (y < extent[1]) extent[1] = y
    if (x > extent[2]) extent[2] = x
    if (y > extent[3]) extent[3] = y
  }
  return extent
}

export function placingOf(rings: Map<string, Ring[]>): Placing {
  const shifts = new Map<Plate, Point>()
  const extents = new Map<Plate, Extent>()
  for (const plate of plates) {
    const own = [...rings].filter(([cut]) => plateOf(cut) === plate && !boxOf(cut)).flatMap(([, r]) => r.flat())
    const [w, n, e, s] = extentOf(own.map((p) => project(p, plate.centre)))
    const [x, y] = plate.corner
    shifts.set(plate, [x - w / kmPerUnit, y - n / kmPerUnit])
    extents.set(plate, [x, y, x + (e - w) / kmPerUnit, y + (s - n) / kmPerUnit])
  }
  const fits = new Map(boxes.flatMap((box) => (box.outlined ? [[box.code, fitBox(box, rings.get(box.code)?.[0] ?? [])] as const] : [])))
  return {
    extents,
    place(cut, point) {
      const fit = fits.get(cut)
      if (fit) return fit(point)
      const plate = plateOf(cut)
      const [dx, dy] = (plate && shifts.get(plate)) ?? [0, 0]
      const [x, y] = project(point, plate?.centre ?? [0, 0])
      return [x / kmPerUnit + dx, y / kmPerUnit + dy]
    },
    locate(point) {
      const plate = nearest(point, extents)
      const [dx, dy] = shifts.get(plate) as Point
      const [lon, lat] = unproject([(point[0] - dx) * kmPerUnit, (point[1] - dy) * kmPerUnit], plate.centre)
      return { lon, lat }
    },
  }
}

function fitBox({ corner }: Box, ring: Ring) {
  const centre = ring[0] ?? ([0, 0] as Point)
  const [w, n, e, s] = extentOf(ring.map((p) => project(p, centre)))
  const scale = Math.min((boxSize.width - 18) / (e - w), (boxSize.height - 14) / (s - n))
  return (point: Point): Point => {
    const [x, y] = project(point, centre)
    return [corner[0] + boxSize.width / 2 + (x - (w + e) / 2) * scale, corner[1] + boxSize.height / 2 + (y - (n + s) / 2) * scale]
  }
}

/** Plates overlap a little as boxes: the nearer middle wins. */
function nearest([x, y]: Point, extents: Map<Plate, Extent>): Plate {
  const distance = (plate: Plate) => {
    const [w, n, e, s] = extents.get(plate) as Extent
    return Math.max(w - x, x - e, 0) + Math.max(n - y, y - s, 0) + Math.abs(x - (w + e) / 2) / 1e3
  }
  return plates.reduce((best, p) => (distance(p) < distance(best) ? p : best))
}
