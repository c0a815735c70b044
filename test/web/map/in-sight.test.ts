import type { Box } from '@radier/geodata/view/camera'
import { describe, expect, test } from 'vitest'
import { boxOnScreen, type Frame, inSight, type Rect } from '../../../web/src/map/in-sight.ts'
import { drawPlates } from '../../../web/src/map/plates-drawing.ts'
import { shippedPlates } from './plates.ts'

/** The map with its legend, its tools, its buttons and its scale, as they stand on three screens. */
const frames: Record<string, Frame> = {
  '1440 × 900': {
    size: { width: 968, height: 800 },
    inset: { top: 0, right: 0, bottom: 0, left: 192 },
    over: [
      { left: 190, top: 530, right: 562, bottom: 784 },
      { left: 802, top: 16, right: 952, bottom: 130 },
      { left: 912, top: 620, right: 952, bottom: 740 },
      { left: 766, top: 760, right: 952, bottom: 784 },
    ],
  },
  '1024 × 768': {
    size: { width: 608, height: 668 },
    inset: { top: 0, right: 0, bottom: 0, left: 86 },
    over: [
      { left: 92, top: 430, right: 412, bottom: 652 },
      { left: 442, top: 16, right: 592, bottom: 130 },
      { left: 552, top: 488, right: 592, bottom: 608 },
      { left: 484, top: 628, right: 592, bottom: 652 },
    ],
  },
  '360 × 740': {
    size: { width: 360, height: 680 },
    inset: { top: 112, right: 0, bottom: 216, left: 0 },
    over: [
      { left: 294, top: 120, right: 354, bottom: 276 },
      { left: 300, top: 272, right: 344, bottom: 404 },
      { left: 222, top: 424, right: 344, bottom: 448 },
      { left: 0, top: 520, right: 360, bottom: 680 },
    ],
  },
}

const { comunas } = drawPlates(shippedPlates())
const boxes = new Map<string, Box>()
for (const { cut, rings } of comunas)
  for (const [lon, lat] of rings.flat())
    for (const length of cut === '05201' || cut === '05104' ? [5] : [2, 3, 5]) {
      const [w, s, e, n] = boxes.get(cut.slice(0, length)) ?? [180, 90, -180, -90]
      boxes.set(cut.slice(0, length), [Math.min(w, lon), Math.min(s, lat), Math.max(e, lon), Math.max(n, lat)])
    }

const touch = (a: Rect, b: Rect) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
const whole = (box: Box, camera: Parameters<typeof boxOnScreen>[1], frame: Frame): boolean => {
  const drawn = boxOnScreen(box, camera, frame)
  const { size, inset } = frame
  const inside =
    drawn.left >= inset.left &&
    drawn.top >= inset.top &&
    drawn.right <= size.width - inset.right &&
    drawn.bottom <= size.height - inset.bottom
  return inside && !frame.over.some((rect) => touch(rect, drawn))
}

describe.each(Object.entries(frames))('what is selected on a screen of %s', (_, frame) => {
  test('is in sight, whole, when a link names it: every region, provincia and comuna', () => {
    expect(boxes.size).toBeGreaterThan(410)
    for (const [code, box] of boxes) expect(whole(box, inSight(box, null, frame)!, frame), code).toBe(true)
  })

  test('moves the map no more than it needs, and not at all when it is seen whole', () => {
    for (const [code, box] of boxes) {
      const camera = inSight(box, null, frame)!
      expect(inSight(box, camera, frame), code).toBeNull()
      const degrees = 360 / (512 * 2 ** camera.zoom)
      const aside = { ...camera, lon: camera.lon - 200 * degrees }
      const back = inSight(box, aside, frame)
      if (back) expect(whole(box, back, frame), code).toBe(true)
      else expect(whole(box, aside, frame), code).toBe(true)
    }
  })
})

test('a block of a city is shown with its surroundings, never larger than its zoom', () => {
  const block: Box = [-70.651, -33.441, -70.65, -33.44]
  expect(inSight(block, null, frames['1440 × 900']!)!.zoom).toBe(14)
})
