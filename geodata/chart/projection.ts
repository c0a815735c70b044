/** Lambert azimuthal equal-area on the sphere around a centre: kilometres east and south of it. */
import type { Bbox } from '../ficha/content.ts'
import type { Point } from './shapes.ts'

const earth = 6371.0072
const radian = Math.PI / 180

export function projectionAround([lon0, lat0]: Point): (place: Point) => Point {
  const [sin0, cos0] = [Math.sin(lat0 * radian), Math.cos(lat0 * radian)]
  return ([lon, lat]) => {
    const turn = (lon - lon0) * radian
    const [sin, cos] = [Math.sin(lat * radian), Math.cos(lat * radian)]
    const k = earth * Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * Math.cos(turn)))
    return [k * cos * Math.sin(turn), -k * (cos0 * sin - sin0 * cos * Math.cos(turn))]
  }
}

export interface Fit {
  place(lonLat: Point): Point
  kmPerPoint: number
  /** Kilometres that the box spans. */
  wide: number
  tall: number
}

/** Fits a box of degrees into a frame of points, centred, nothing of the box cut off. */
export function fitTo([west, south, east, north]: Bbox, width: number, height: number): Fit {
  const project = projectionAround([(west + east) / 2, (south + north) / 2])
  const middle = (south + north) / 2
  const corners: Point[] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
    [west, middle],
    [east, middle],
  ].map((p) => project(p as Point))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const kmPerPoint = Math.max((right - left) / width, (bottom - top) / height) || 1
  const place = (lonLat: Point): Point => {
    const [x, y] = project(lonLat)
    return [width / 2 + (x - (left + right) / 2) / kmPerPoint, height / 2 + (y - (top + bottom) / 2) / kmPerPoint]
  }
  return { place, kmPerPoint, wide: right - left, tall: bottom - top }
}
