/** Lots that are not convex, have holes or fall apart, against points of a grid and by hand. */
import { planeOf, toMetres } from '@radier/geodata/planning/ruler'
import { theoreticalVolume } from '@radier/geodata/planning/volume'
import type { Position } from '@radier/geodata/territory/area'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agrees, floorsM2, lot, plaza, question, rectangle } from './volume-lot.ts'

describe('lots that are not convex', () => {
  it('a real plaza agrees with points of a fine grid within 0.5 %', () => {
    agrees(question(plaza, { height: 14, rasante: 60 }), 0.08, 0.005)
    agrees(question(plaza, { rasante: 60, fronts: [0, 12], frontSetback: 2, openings: true }), 0.08, 0.005)
  })

  it('an L is rounded about its inner corner: 10 × 30 and 20 × 10 less the distances, by hand', () => {
    const el = lot([
      [0, 0],
      [30, 0],
      [30, 10],
      [10, 10],
      [10, 30],
      [0, 30],
    ])
    const d = 1.4
    const bend = d * d * (1 - Math.PI / 4)
    const arms = 2 * (10 - 2 * d) * (30 - 2 * d) - (10 - 2 * d) ** 2
    expect(floorsM2(question(el, { height: 2.7 }))).toEqual([Number((arms + bend).toFixed(4))])
  })

  it('a hole keeps its distance all around: 40 × 40 less a hole of 10 × 10', () => {
    const d = 1.4
    const ring = 10 * 10 + 4 * 10 * d + Math.PI * d * d
    const hole: Position[] = [
      [15, 15],
      [15, 25],
      [25, 25],
      [25, 15],
    ]
    const holed = question(lot(rectangle(40, 40), hole), { height: 2.7 })
    expect(floorsM2(holed)).toEqual([Number(((40 - 2 * d) ** 2 - ring).toFixed(4))])
    expect(theoreticalVolume(holed).floors[0]?.rings[0]).toHaveLength(2)
    expect(floorsM2(question(lot(rectangle(40, 40), [...hole].reverse()), { height: 2.7 }))).toEqual(floorsM2(holed))
  })

  it('a neck too narrow leaves two pieces, each with its ring', () => {
    const dumbbell = lot([
      [0, 0],
      [10, 0],
      [10, 4],
      [20, 4],
      [20, 0],
      [30, 0],
      [30, 10],
      [20, 10],
      [20, 6],
      [10, 6],
      [10, 10],
      [0, 10],
    ])
    const [floor] = theoreticalVolume(question(dumbbell, { height: 2.7 })).floors
    expect(floor?.rings).toHaveLength(2)
    agrees(question(dumbbell, { height: 2.7 }), 0.02, 0.003)
  })

  it('is what its rings enclose, but for the chords of the arcs', () => {
    for (const { m2, rings } of theoreticalVolume(question(plaza, { height: 8.1 })).floors) {
      const drawn = toMetres(rings, planeOf(plaza))
        .flat()
        .reduce((sum, ring) => sum + signed(ring), 0)
      expect(Math.abs(drawn / m2 - 1)).toBeLessThan(0.01)
    }
  })

  it('agrees with points of a grid on any star, with any fronts', () => {
    const corners = fc.array(fc.double({ min: 6, max: 40, noNaN: true }), { minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(
        corners,
        fc.nat(11),
        fc.constantFrom(60, 70, 80),
        fc.boolean(),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (radii, front, rasante, openings, frontSetback) => {
          const star = radii.map((radius, i): Position => {
            const angle = (i * 2 * Math.PI) / radii.length
            return [radius * Math.cos(angle), radius * Math.sin(angle)]
          })
          agrees(question(lot(star), { height: 12, floorM: 4, rasante, openings, fronts: [front], frontSetback }), 0.2, 0.02, 3)
        },
      ),
      { numRuns: 40, seed: 7 },
    )
  })
})

const signed = (ring: Position[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Position
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
