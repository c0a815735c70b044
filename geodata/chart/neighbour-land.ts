/** Land of the neighbouring countries, of which no outline is loaded: what lies east of Chile. Drawn under the territories. */
import type { AreaShape, Point } from './shapes.ts'

const step = 2

/** One area from the easternmost land of each row to the right edge; empty when the land reaches the edge. */
export function neighbourLand(rings: readonly Point[][], [left, top, right, bottom]: [number, number, number, number]): AreaShape[] {
  const rows = Math.ceil((bottom - top) / step)
  const reach = new Array<number>(rows).fill(Number.NEGATIVE_INFINITY)
  for (const ring of rings)
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x0, y0] = ring[(i || ring.length) - 1] as Point
      const [from, to] = y0 < y1 ? [y0, y1] : [y1, y0]
      for (let row = Math.max(0, Math.floor((from - top) / step)); row <= Math.min(rows - 1, Math.floor((to - top) / step)); row++) {
        const y = Math.min(to, Math.max(from, top + row * step))
        const x = y1 === y0 ? Math.max(x0, x1) : x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)
        reach[row] = Math.max(reach[row] as number, x)
      }
    }
  const runs = reach.flatMap((x, row): Point[][] => {
    const y = top + row * step
    return x < left || x > right
      ? []
      : [
          [
            [x - 1.5, y],
            [right, y],
            [right, y + step + 0.2],
            [x - 1.5, y + step + 0.2],
          ],
        ]
  })
  return runs.length ? [{ kind: 'area', rings: runs, fill: 'suelo' }] : []
}
