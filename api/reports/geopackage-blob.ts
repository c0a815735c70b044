/** A geometry as GeoPackage stores it: its header with the envelope, then WKB, little endian, EPSG:4326. */
import type { Outline } from '../queries/ficha-map.ts'

export type Box = [west: number, south: number, east: number, north: number]

/** Null when there is nothing. */
export function boxOf(shapes: readonly Outline[]): Box | null {
  const box: Box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { coordinates } of shapes)
    for (const polygon of coordinates)
      for (const [x, y] of polygon[0] ?? []) {
        box[0] = Math.min(box[0], x)
        box[1] = Math.min(box[1], y)
        box[2] = Math.max(box[2], x)
        box[3] = Math.max(box[3], y)
      }
  return Number.isFinite(box[0]) ? box : null
}

export function geopackageBlob({ coordinates }: Outline, [west, south, east, north]: Box): Uint8Array {
  const points = coordinates.flat(2).length
  const rings = coordinates.flat().length
  const view = new DataView(new ArrayBuffer(40 + 9 + coordinates.length * 9 + rings * 4 + points * 16))
  let at = 0
  const byte = (value: number) => view.setUint8(at++, value)
  const integer = (value: number) => {
    view.setUint32(at, value, true)
    at += 4
  }
  const double = (value: number) => {
    view.setFloat64(at, value, true)
    at += 8
  }
  for (const value of [0x47, 0x50, 0, 0b00000011]) byte(value)
  integer(4326)
  for (const value of [west, east, south, north]) double(value)
  byte(1)
  integer(6)
  integer(coordinates.length)
  for (const polygon of coordinates) {
    byte(1)
    integer(3)
    integer(polygon.length)
    for (const ring of polygon) {
      integer(ring.length)
      for (const [x, y] of ring) {
        double(x)
        double(y)
      }
    }
  }
  return new Uint8Array(view.buffer)
}
