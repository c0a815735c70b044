/** Where the Comuna de Prueba stands: on the open Pacific, 400 km west of the coast, where no comuna is. */
import type { Position } from '../../territory/area.ts'
import { planeAt, toDegrees } from '../ruler.ts'

export const examplePlace = {
  name: 'Comuna de Prueba',
  /** No comuna has this code. */
  cut: '00000',
  /** The region whose rasantes it borrows (70°): it lies in none. */
  region: '08',
} as const

/** Side of a cell of the grid of streets, and width of a street, m. */
export const cellM = 130
export const streetM = 16
/** Cells east and south. */
export const [columns, rows] = [18, 12]

const plane = planeAt([-78.2, -36.6])
const turn = (14 * Math.PI) / 180

/** A place of the grid: cells east and south of its north-west corner. The grid is turned fourteen degrees. EPSG:4326, seven decimals. */
export function placeAt(column: number, row: number): Position {
  const [x, y] = [(column - columns / 2) * cellM, (rows / 2 - row) * cellM]
  const turned: Position = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)]
  const [lon, lat] = toDegrees([[[turned]]], plane).flat(2)[0] as Position
  return [Number(lon.toFixed(7)), Number(lat.toFixed(7))]
}

/** A closed ring through places of the grid, in cells. */
export const ringAt = (corners: readonly (readonly [number, number])[]): Position[] => {
  const ring = corners.map(([column, row]) => placeAt(column, row))
  return [...ring, ring[0] as Position]
}

/** Corners of a rectangle, in cells. */
export const rectangle = (column: number, row: number, width: number, height: number): [number, number][] => [
  [column, row + height],
  [column + width, row + height],
  [column + width, row],
  [column, row],
]

/** Corners of a block: a cell less half a street on each side. */
export const block = (column: number, row: number): [number, number][] => {
  const half = streetM / 2 / cellM
  return rectangle(column + half, row + half, 1 - 2 * half, 1 - 2 * half)
}
