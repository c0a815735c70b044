/** A geometry as EWKB with SRID 4326, in the hexadecimal writing that PostGIS takes in COPY. */
import type { Geometry, Position } from 'geojson'

const SRID = 0x20000000
/** How EWKB writes a point that is nowhere. */
const EMPTY: Position = [Number.NaN, Number.NaN]
const types = { Point: 1, LineString: 2, Polygon: 3, MultiLineString: 5, MultiPolygon: 6 } as const

let bytes = Buffer.allocUnsafe(1 << 20)
let end = 0

/** Only the types that layers have: Point, MultiLineString, MultiPolygon. 2D. */
export function ewkbHex(geometry: Geometry): string {
  end = 0
  if (geometry.type === 'Point') {
    head(types.Point | SRID)
    position(geometry.coordinates.length ? geometry.coordinates : EMPTY)
  } else if (geometry.type === 'MultiLineString') {
    head(types.MultiLineString | SRID)
    count(geometry.coordinates.length)
    for (const line of geometry.coordinates) {
      head(types.LineString)
      ring(line)
    }
  } else if (geometry.type === 'MultiPolygon') {
    head(types.MultiPolygon | SRID)
    count(geometry.coordinates.length)
    for (const polygon of geometry.coordinates) {
      head(types.Polygon)
      count(polygon.length)
      for (const r of polygon) ring(r)
    }
  } else throw new TypeError(`${geometry.type} is not the geometry of a layer`)
  return bytes.toString('hex', 0, end)
}

function room(size: number): void {
  if (end + size <= bytes.length) return
  const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, end + size))
  bytes.copy(larger, 0, 0, end)
  bytes = larger
}

/** Byte order, type and, on the outermost geometry, the SRID. */
function head(type: number): void {
  room(9)
  bytes[end++] = 1
  end = bytes.writeUInt32LE(type, end)
  if (type & SRID) end = bytes.writeUInt32LE(4326, end)
}

function count(n: number): void {
  room(4)
  end = bytes.writeUInt32LE(n, end)
}

function position(p: Position): void {
  room(16)
  end = bytes.writeDoubleLE(p[0]!, end)
  end = bytes.writeDoubleLE(p[1]!, end)
}

function ring(positions: Position[]): void {
  count(positions.length)
  for (const p of positions) position(p)
}
