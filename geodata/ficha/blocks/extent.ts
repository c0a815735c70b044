/** What a map must show, in degrees. */
import type { Bbox } from '../content.ts'

/** Width over height of the frame that the extent is made for. */
const ASPECT = 1.5

export function union(places: readonly { bbox: Bbox | null }[]): Bbox | null {
  let all: Bbox | null = null
  for (const { bbox } of places)
    if (bbox)
      all = all ? [Math.min(all[0], bbox[0]), Math.min(all[1], bbox[1]), Math.max(all[2], bbox[2]), Math.max(all[3], bbox[3])] : [...bbox]
  return all
}

/** Grown about its centre, and to the aspect of the frame on the ground (a degree of longitude is shorter than one of latitude). */
export function padded(bbox: Bbox | null, times: number): Bbox | null {
  if (!bbox) return null
  const [west, south, east, north] = bbox
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const height = Math.max(north - south, ((east - west) * shrink) / ASPECT, 0.02) * times
  const width = Math.max((east - west) * shrink * (times > 2 ? 1 : times), height * ASPECT) / shrink
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  return rounded([x - width / 2, y - height / 2, x + width / 2, y + height / 2])
}

export function grown([west, south, east, north]: Bbox, times: number): Bbox {
  const [dx, dy] = [((east - west) * (times - 1)) / 2, ((north - south) * (times - 1)) / 2]
  return [west - dx, south - dy, east + dx, north + dy]
}

const rounded = (bbox: Bbox): Bbox => bbox.map((v) => Number(v.toFixed(4))) as Bbox

export const meets = (a: Bbox, b: Bbox): boolean => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1]
