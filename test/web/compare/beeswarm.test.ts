import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeBadges } from '../../../web/src/features/compare/badges.ts'
import { axisOf, nearestDot, swarmOf, ticksOf } from '../../../web/src/features/compare/beeswarm.ts'

const shape = { radius: 2, middle: 40, reach: 30 }
const named = (values: readonly number[]) => values.map((value, i) => ({ code: String(10000 + i), value }))

describe('the swarm', () => {
  test('every value is a dot at its own place along the axis, inside the reach', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 300 }), (values) => {
        const dots = swarmOf(named(values), (v) => v, shape)
        expect(dots).toHaveLength(values.length)
        for (const dot of dots) {
          expect(dot.x).toBe(dot.value)
          expect(Math.abs(dot.y - 40)).toBeLessThanOrEqual(30)
        }
      }),
    )
  })

  test('dots do not touch while there is room', () => {
    const dots = swarmOf(named(Array.from({ length: 60 }, (_, i) => i * 1.3)), (v) => v, shape)
    for (const a of dots)
      for (const b of dots) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * shape.radius - 0.01)
  })

  test('a point finds the nearest dot within reach and none beyond it', () => {
    const dots = swarmOf(named([10, 50]), (v) => v, shape)
    expect(nearestDot(dots, 12, 41, 9)?.value).toBe(10)
    expect(nearestDot(dots, 30, 40, 9)).toBeNull()
  })
})

describe('the axis', () => {
  const many = Array.from({ length: 340 }, (_, i) => i / 34)

  test('a few far values are left out and said in words', () => {
    const axis = axisOf([...many, 22, 40, 64])!
    expect(axis.high).toBe(339 / 34)
    expect(axis.above).toEqual({ count: 3, to: 64 })
    expect(axis.below).toBeNull()
  })

  test('a chosen comuna is always inside, however far', () => {
    const axis = axisOf([...many, 22, 40, 64], [40])!
    expect(axis.high).toBeGreaterThanOrEqual(40)
    expect(axis.above).toEqual({ count: 1, to: 64 })
  })

  /** No figure has more than six decimals. */
  const figure = fc.integer({ min: -1e9, max: 1e9 }).map((millionths) => millionths / 1e6)

  test('what is left out and what is shown are all of them', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 400 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b)
        const { low, high, above, below } = axisOf(sorted)!
        const inside = sorted.filter((v) => v >= low && v <= high).length
        expect(inside + (above?.count ?? 0) + (below?.count ?? 0)).toBe(sorted.length)
      }),
    )
  })

  test('nothing known has no axis', () => {
    expect(axisOf([])).toBeNull()
  })

  test('ticks are round and inside', () => {
    expect(ticksOf(0, 12.7, 6)).toEqual([0, 2, 4, 6, 8, 10, 12])
    expect(ticksOf(-3, 3, 6)).toEqual([-3, -2, -1, 0, 1, 2, 3])
    expect(ticksOf(0.1, 0.45, 6)).toEqual([0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45])
  })
})

describe('the badges', () => {
  const room = { radius: 9, width: 300, height: 80 }

  test('twelve at the same value stand apart, inside, and those moved are led to it', () => {
    const placed = placeBadges(
      Array.from({ length: 12 }, (_, i) => ({ code: String(i), x: 150, y: 40 })),
      room,
    )
    for (const a of placed) {
      expect(a.x).toBeGreaterThanOrEqual(9)
      expect(a.y).toBeLessThanOrEqual(71)
      for (const b of placed) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(18)
    }
    expect(placed[0]).toMatchObject({ x: 150, y: 40, led: false })
    expect(placed.slice(1).every(({ led, at }) => led && at[0] === 150)).toBe(true)
  })
})
