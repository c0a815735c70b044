/** The map that is on screen, for whoever takes it somewhere: how large it is and what covers it. */

import type { Box, Inset } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import { type Frame, inSight } from './in-sight.ts'
import { createSignal } from './signal.ts'

interface Standing {
  size: Frame['size']
  inset: Inset
  element: Element
}

/** Null while there is no map. */
export const frameSignal = createSignal<Standing | null>(null)

/** As it is now, with what says of itself that it floats over the map (`data-over-map`). */
export function frameNow(): Frame | null {
  const standing = frameSignal.get()
  if (!standing) return null
  const { left: x, top: y } = standing.element.getBoundingClientRect()
  const over = [...document.querySelectorAll('[data-over-map]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y }
  })
  return { size: standing.size, inset: standing.inset, over }
}

/** The camera that shows a box whole; null while there is no map. */
export function cameraShowing(box: Box): Camera | null {
  const frame = frameNow()
  return frame && inSight(box, null, frame)
}
