import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Point, project, unproject } from '../../../web/src/map/plate-projection.ts'
import { drawPlates } from '../../../web/src/map/plates-drawing.ts'
import { kmPerUnit, plates, sheet } from '../../../web/src/map/plates-layout.ts'
import { shippedPlates } from './plates.ts'

const drawing = drawPlates(shippedPlates())
const radian = Math.PI / 180

/** Great-circle distance, km. */
function distance([lon1, lat1]: Point, [lon2, lat2]: Point): number {
  const half =
    Math.sin(((lat2 - lat1) * radian) / 2) ** 2 +
    Math.cos(lat1 * radian) * Math.cos(lat2 * radian) * Math.sin(((lon2 - lon1) * radian) / 2) ** 2
  return 2 * 6371.0072 * Math.asin(Math.sqrt(half))
}

describe('the projection of a plate', () => {
  test('comes back to the same place', () => {
    const lon = fc.double({ min: -76, max: -66, noNaN: true })
    const lat = fc.double({ min: -56, max: -17.5, noNaN: true })
    fc.assert(
      fc.property(lon, lat, fc.constantFrom(...plates), (x, y, { centre }) => {
        const [lonBack, latBack] = unproject(project([x, y], centre), centre)
        expect(lonBack).toBeCloseTo(x, 6)
        expect(latBack).toBeCloseTo(y, 6)
      }),
    )
  })

  test.each([
    ['Norte', '15101', '03301', [-70.3, -18.5], [-70.76, -28.57]],
    ['Centro', '04101', '08101', [-71.25, -29.9], [-73.05, -36.83]],
    ['Sur', '09101', '10101', [-72.59, -38.74], [-72.94, -41.47]],
    ['Austral', '11201', '12101', [-72.7, -45.4], [-70.91, -53.16]],
    ['Centro, de mar a cordillera', '05101', '05301', [-71.62, -33.05], [-70.6, -32.83]],
  ] as [string, string, string, Point, Point][])('draws %s at the common scale', (_, from, to, a, b) => {
    const [x1, y1] = drawing.place(from, a)
    const [x2, y2] = drawing.place(to, b)
    const drawn = Math.hypot(x2 - x1, y2 - y1) * kmPerUnit
    expect(Math.abs(drawn / distance(a, b) - 1)).toBeLessThan(0.005)
  })
})

describe('the sheet', () => {
  test('holds every plate, and a point of it leads back to Earth', () => {
    for (const [plate, [west, north, east, south]] of drawing.extents) {
      expect(west).toBeGreaterThanOrEqual(0)
      expect(north).toBeGreaterThanOrEqual(0)
      expect(east, plate.name).toBeLessThanOrEqual(sheet.width)
      expect(south, plate.name).toBeLessThanOrEqual(sheet.height)
    }
    const santiago: Point = [-70.65, -33.45]
    const { lon, lat } = drawing.locate(drawing.place('13101', santiago))
    expect(lon).toBeCloseTo(santiago[0], 3)
    expect(lat).toBeCloseTo(santiago[1], 3)
  })

  test('draws a path for each comuna, and the outline of a region without its inner borders', () => {
    expect(drawing.comunas.every(({ path }) => path.length > 20)).toBe(true)
    const region = drawing.outline((cut) => cut.startsWith('13'))
    const parts = drawing.comunas
      .filter((c) => c.cut.startsWith('13'))
      .map((c) => c.path)
      .join('')
    expect(region.length).toBeGreaterThan(200)
    expect(region.length).toBeLessThan(parts.length / 3)
  })
})
