/** Inhabited blocks as the shade of a map: each block is the cell of a grid that holds its middle, and cells that touch are one ring. */
import type { Bbox } from '@radier/geodata/ficha/content'

type Ring = [number, number][]

/** Cells across the box: about three quarters of a point on the page. */
const across = 440
const million = 1e6

/** `middles`: longitude and latitude in millionths of a degree, one after the other. */
export function shadeOf(middles: Int32Array, [west, south, east, north]: Bbox): Ring[] {
  const side = (east - west) / across
  const tall = side * Math.cos((((south + north) / 2) * Math.PI) / 180)
  const rows = Math.ceil((north - south) / tall)
  const cells = new Uint8Array(across * rows)
  for (let i = 0; i < middles.length; i += 2) {
    const col = Math.floor(((middles[i] as number) / million - west) / side)
    const row = Math.floor(((middles[i + 1] as number) / million - south) / tall)
    if (col >= 0 && col < across && row >= 0 && row < rows) cells[row * across + col] = 1
  }
  closeGaps(cells)
  const rings: Ring[] = []
  for (let row = 0; row < rows; row++)
    for (let from = 0; from < across; from++) {
      if (!cells[row * across + from]) continue
      let to = from
      while (to < across && cells[row * across + to]) to++
      const [left, right, bottom, top] = [west + from * side, west + to * side, south + row * tall, south + (row + 1) * tall]
      rings.push([
        [left, bottom],
        [right, bottom],
        [right, top],
        [left, top],
      ])
      from = to
    }
  return rings
}

/** A cell with blocks on both sides, or above and below, belongs to the town: blocks larger than a cell leave no holes. */
function closeGaps(cells: Uint8Array): void {
  const before = cells.slice()
  const near = (i: number, step: number) => before[i - step] || before[i - 2 * step]
  for (let i = 2 * across; i < cells.length - 2 * across; i++) {
    if (before[i]) continue
    const sideways = near(i, 1) && near(i, -1)
    const upright = near(i, across) && near(i, -across)
    if (sideways && upright) cells[i] = 1
  }
}
