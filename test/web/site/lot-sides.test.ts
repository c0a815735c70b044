import type { Position } from '@radier/geodata/territory/area'
import { expect, it } from 'vitest'
import { lotSides } from '../../../web/src/features/site/lot-sides.ts'

/** 100 m of latitude and of longitude at 41,3° S on WGS 84: PostGIS gives 111.059,6 m and 83.752,5 m a degree. */
const [south, north, west, east] = [-41.3, -41.3 + 100 / 111_059.6, -72.98, -72.98 + 100 / 83_752.5]
const square: Position[] = [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

it('measures each side in metres and says where it looks', () => {
  const { sides } = lotSides([[square]])
  expect(sides.map(({ faces }) => faces)).toEqual(['sur', 'oriente', 'norte', 'poniente'])
  for (const { metres } of sides) expect(Math.abs(metres - 100)).toBeLessThan(0.1)
})

it('looks outwards also when the outline turns the other way', () => {
  const { sides } = lotSides([[[...square].reverse()]])
  expect(sides.map(({ faces }) => faces)).toEqual(['poniente', 'norte', 'oriente', 'sur'])
})

it('keeps the numbers inside the drawing', () => {
  for (const { mid } of lotSides([[square]]).sides) {
    expect(mid[0]).toBeGreaterThan(4)
    expect(mid[0]).toBeLessThan(146)
    expect(mid[1]).toBeGreaterThan(4)
    expect(mid[1]).toBeLessThan(106)
  }
})
