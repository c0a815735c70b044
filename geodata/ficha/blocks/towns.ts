/** Zones that stand together: the towns of a comuna, each a piece of the map where they lie far apart. */
import type { Bbox, MapBlock } from '../content.ts'
import type { Zone } from '../data.ts'
import { grown, union } from './extent.ts'

/** Kilometres between two towns, and of a degree of latitude. */
const [apart, degree] = [1.5, 111.2]
/** Pieces at most, and the share of the frame under which the towns are drawn apart. */
const [most, full] = [4, 0.4]

/** Null where one frame shows them as well: the largest first, the others by how far they are from it. */
export function townPlates(zones: readonly Zone[]): MapBlock['plates'] {
  const whole = union(zones)
  let towns = zones.map((zone): Zone[] => [zone])
  for (let near = nearest(towns); near && (near.km < apart || towns.length > most); near = nearest(towns)) {
    const { a, b } = near
    towns = [...towns.filter((town) => town !== a && town !== b), [...a, ...b]]
  }
  const boxes = towns.sort((a, b) => households(b) - households(a)).map((town) => union(town) as Bbox)
  const [main] = boxes
  if (!whole || !main || boxes.length < 2 || boxes.reduce((sum, box) => sum + areaOf(box), 0) > full * areaOf(whole)) return null
  return boxes.map((box, at) => ({ title: at ? bearing(main, box) : 'Mancha principal', extent: grown(box, 1.15) }))
}

const households = (town: readonly Zone[]): number => town.reduce((sum, { base }) => sum + (base ?? 0), 0)

function nearest(towns: Zone[][]): { a: Zone[]; b: Zone[]; km: number } | null {
  let best: { a: Zone[]; b: Zone[]; km: number } | null = null
  const boxes = towns.map((town) => union(town) as Bbox)
  for (const [i, a] of towns.entries())
    for (const [j, b] of towns.entries()) {
      if (j <= i) continue
      const km = gap(boxes[i] as Bbox, boxes[j] as Bbox)
      if (!best || km < best.km) best = { a, b, km }
    }
  return best
}

const wide = ([, south, , north]: Bbox): number => degree * Math.cos((((south + north) / 2) * Math.PI) / 180)

/** Kilometres between two boxes; 0 where they meet. */
function gap(a: Bbox, b: Bbox): number {
  const [x, y] = [Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3])]
  return Math.hypot(x * wide(a), y * degree)
}

const areaOf = (box: Bbox): number => (box[2] - box[0]) * wide(box) * (box[3] - box[1]) * degree

/** «A 9 km al sur». */
function bearing(from: Bbox, to: Bbox): string {
  const [x, y] = [((to[0] + to[2] - from[0] - from[2]) / 2) * wide(from), ((to[1] + to[3] - from[1] - from[3]) / 2) * degree]
  const side = Math.round(Math.atan2(x, y) / (Math.PI / 4) + 8) % 8
  const names = ['norte', 'nororiente', 'oriente', 'suroriente', 'sur', 'surponiente', 'poniente', 'norponiente']
  return `A ${Math.max(1, Math.round(Math.hypot(x, y)))} km al ${names[side]}`
}
