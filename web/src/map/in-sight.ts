/** Whether a box is seen whole in a map over which things float, and the camera that shows it so. Pixels from the map's upper left corner. */

import { type Box, cameraFor, type Inset, mercator, unmercator, worldSize } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'

export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Frame {
  size: { width: number; height: number }
  /** What the map itself keeps free at its edges: the middle of the rest is where the camera looks. */
  inset: Inset
  /** What floats over it. */
  over: readonly Rect[]
}

/** A part that is smaller than this shows nothing, px. */
const least = 80
/** Air around what is moved into sight, px. */
const air = 12

/** The largest parts that nothing covers; they may overlap. */
function freeParts(whole: Rect, over: readonly Rect[]): Rect[] {
  if (whole.right - whole.left < least || whole.bottom - whole.top < least) return []
  const [first, ...rest] = over.filter((o) => o.left < whole.right && o.right > whole.left && o.top < whole.bottom && o.bottom > whole.top)
  if (!first) return [whole]
  const { left, top, right, bottom } = first
  const beside = [
    { ...whole, right: left },
    { ...whole, left: right },
    { ...whole, bottom: top },
    { ...whole, top: bottom },
  ]
  return beside.flatMap((part) => freeParts(part, rest))
}

function freePartsOf({ size, inset, over }: Frame): Rect[] {
  const whole = { left: inset.left, top: inset.top, right: size.width - inset.right, bottom: size.height - inset.bottom }
  const parts = freeParts(whole, over)
  return parts.length ? parts : [whole]
}

/** Where a camera draws a box. */
export function boxOnScreen([west, south, east, north]: Box, { lon, lat, zoom }: Camera, { size, inset }: Frame): Rect {
  const world = worldSize(zoom)
  const x = (inset.left + size.width - inset.right) / 2
  const y = (inset.top + size.height - inset.bottom) / 2
  const at = (degrees: number) => x + ((degrees - lon) / 360) * world
  const down = (degrees: number) => y + (mercator(lat) - mercator(degrees)) * world
  return { left: at(west), top: down(north), right: at(east), bottom: down(south) }
}

/** The camera that shows a box whole: the nearest to where it looks already, if any; null when it is seen whole as it is. */
export function inSight(box: Box, camera: Camera | null, frame: Frame): Camera | null {
  const parts = freePartsOf(frame)
  if (camera) {
    const drawn = boxOnScreen(box, camera, frame)
    if (parts.some((part) => holds(part, drawn))) return null
    const shifts = parts.flatMap((part) => shiftInto(drawn, part) ?? [])
    const [shift] = shifts.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
    if (shift) return shifted(camera, shift)
  }
  const cameras = parts.map((part) => ({ part, camera: cameraIn(part, box, frame) }))
  const whole = cameras.filter((one) => holds(one.part, boxOnScreen(box, one.camera, frame)))
  return (whole.length ? whole : cameras).map((one) => one.camera).reduce((best, one) => (one.zoom > best.zoom ? one : best))
}

const holds = (part: Rect, drawn: Rect): boolean =>
  drawn.left >= part.left && drawn.right <= part.right && drawn.top >= part.top && drawn.bottom <= part.bottom

/** The camera that shows a box as large as a part of the map allows, in its middle. */
function cameraIn(part: Rect, box: Box, { size, inset }: Frame): Camera {
  const own = { left: part.left, top: part.top, right: size.width - part.right, bottom: size.height - part.bottom }
  const x = (part.left + part.right - inset.left - (size.width - inset.right)) / 2
  const y = (part.top + part.bottom - inset.top - (size.height - inset.bottom)) / 2
  return shifted(cameraFor(box, size, own), { x, y })
}

/** How far what is drawn must move to lie inside a part with a little air; undefined when it is too large for it. */
function shiftInto(drawn: Rect, part: Rect): { x: number; y: number } | undefined {
  if (drawn.right - drawn.left > part.right - part.left - 2 * air || drawn.bottom - drawn.top > part.bottom - part.top - 2 * air) return
  const along = (low: number, high: number, from: number, to: number) => Math.max(0, from + air - low) + Math.min(0, to - air - high)
  return { x: along(drawn.left, drawn.right, part.left, part.right), y: along(drawn.top, drawn.bottom, part.top, part.bottom) }
}

/** The camera from which everything stands that many pixels further right and down. */
function shifted({ lon, lat, zoom }: Camera, { x, y }: { x: number; y: number }): Camera {
  const world = worldSize(zoom)
  return { lon: lon - (x / world) * 360, lat: unmercator(mercator(lat) + y / world), zoom }
}
