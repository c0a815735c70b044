import { levelAtZoom } from '@radier/geodata/territory/level'
import { cameraFor, latitudesSeen, scaleAt, scaleBar, zoomForScale } from '@radier/geodata/view/camera'
import { describe, expect, test } from 'vitest'

const free = { top: 0, right: 0, bottom: 0, left: 0 }

describe('the camera', () => {
  test('shows a whole box in its free part, at the largest zoom that holds it', () => {
    const camera = cameraFor([-71.7, -34.3, -69.8, -32.9], { width: 968, height: 800 }, free)
    const { north, south } = latitudesSeen(camera, 800)
    expect(north).toBeGreaterThan(-32.9)
    expect(south).toBeLessThan(-34.3)
    const closer = latitudesSeen({ ...camera, zoom: camera.zoom + 1 }, 800)
    expect(closer.north).toBeLessThan(-32.9)
  })

  test('leaves room for what covers the map', () => {
    const box = [-71.7, -34.3, -69.8, -32.9] as const
    const narrow = cameraFor(box, { width: 968, height: 800 }, { ...free, left: 500 })
    expect(narrow.zoom).toBeLessThan(cameraFor(box, { width: 968, height: 800 }, free).zoom)
  })

  test('knows the zoom of a scale and the scale of a zoom', () => {
    expect(scaleAt({ lat: -33, zoom: zoomForScale(1.93, -33) })).toBeCloseTo(1.93, 9)
  })

  test.each([
    [1.93, '200 km'],
    [0.15, '10 km'],
    [0.004, '200 m'],
  ])('gives a round scale bar at %s km per pixel', (km, label) => {
    const bar = scaleBar(km, 120)
    expect(bar.label).toBe(label)
    expect(bar.width).toBeLessThanOrEqual(120)
    expect(bar.width).toBeGreaterThan(40)
  })
})

describe('the level that follows the zoom', () => {
  test.each([
    [3.9, 'region'],
    [5, 'provincia'],
    [8, 'comuna'],
    [10.5, 'zona'],
    [13, 'manzana'],
  ] as const)('at zoom %s is %s', (zoom, level) => {
    expect(levelAtZoom(zoom, ['region', 'provincia', 'comuna', 'zona', 'manzana'])).toBe(level)
  })

  test('stays at the finest level that has figures', () => {
    expect(levelAtZoom(13, ['region', 'comuna'])).toBe('comuna')
    expect(levelAtZoom(3, ['comuna'])).toBe('comuna')
  })
})
