import { axisM, theoreticalVolume } from '@radier/geodata/planning/volume'
import type { Position } from '@radier/geodata/territory/area'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agrees, floorsM2, lot, plaza, question, rectangle } from './volume-lot.ts'

describe('a lot of 12 × 17 m: height 13 m, occupancy 0.8, antejardín 3 m on the front of 12 m, no openings', () => {
  const golden = question(lot(rectangle(12, 17)), { height: 13, occupancy: 0.8, frontSetback: 3, fronts: [0] })

  it('has floors of 9.2 × 12.6, 7 × 11.5, 4 × 10 and 4 × 10: 276.42 m²', () => {
    const volume = theoreticalVolume(golden)
    expect(volume.floors.map(({ m2 }) => Number(m2.toFixed(6)))).toEqual([115.92, 80.5, 40, 40])
    expect(volume.m2).toBeCloseTo(276.42, 6)
    expect(volume.floors.map(({ base, top }) => [base, top].map((m) => Number(m.toFixed(3))))).toEqual([
      [0, 2.7],
      [2.7, 5.4],
      [5.4, 8.1],
      [8.1, 10.8],
    ])
    expect(volume.apex).toBe(13)
  })

  it('is the same whichever corner comes first and whichever way the ring turns', () => {
    const back = lot([...rectangle(12, 17)].reverse())
    expect(theoreticalVolume({ ...golden, outline: back, fronts: [2] }).m2).toBeCloseTo(276.42, 6)
    const [a, b, c, d] = rectangle(12, 17) as [Position, Position, Position, Position]
    expect(theoreticalVolume({ ...golden, outline: lot([b, c, d, a]), fronts: [3] }).m2).toBeCloseTo(276.42, 6)
  })

  it('keeps 3 m of each neighbour up to 7 m and 4 m above with openings: 6 × 11, 6 × 11, 4 × 10, 4 × 10', () => {
    expect(floorsM2({ ...golden, openings: true })).toEqual([66, 66, 40, 40])
  })

  it('keeps the distance of up to 3,5 m at 3,5 m justly, and of up to 7 m at 7: 9.2 × 12.6, 7 × 11.5, 4 × 10 under 80°', () => {
    expect(floorsM2({ ...golden, rasante: 80, floorM: 3.5, height: 10.5 })).toEqual([115.92, 80.5, 40])
  })

  it('without a known front keeps a neighbour distance on the four sides', () => {
    expect(floorsM2({ ...golden, fronts: null })).toEqual(
      [130.64, 84, 36, 36].map((m2, i) => [9.2 * 14.2, 7 * 12, 4 * 9, (12 - 8) * 9][i] ?? m2),
    )
  })

  it('with an unknown antejardín keeps at the front what a neighbour would ask', () => {
    expect(theoreticalVolume({ ...golden, frontSetback: null }).m2).toBeCloseTo(theoreticalVolume({ ...golden, fronts: null }).m2, 6)
  })

  it('fills at most the occupancy: 0.4 × 204 = 81.6 m² on the ground', () => {
    expect(floorsM2({ ...golden, occupancy: 0.4 })).toEqual([81.6, 80.5, 40, 40])
  })

  it('keeps the distance of the plan where it asks for more: 5 m leaves 2 × 9', () => {
    expect(floorsM2({ ...golden, minDistance: 5 })).toEqual([18, 18, 18, 18])
    expect(theoreticalVolume({ ...golden, minDistance: 1 }).m2).toBeCloseTo(276.42, 6)
  })

  it('has no floor that does not fit whole, and none where nothing fits', () => {
    expect(theoreticalVolume({ ...golden, height: 10.8 }).floors).toHaveLength(4)
    expect(theoreticalVolume({ ...golden, height: 10.7 }).floors).toHaveLength(3)
    expect(theoreticalVolume({ ...golden, height: 2.6 })).toMatchObject({ floors: [], m2: 0, apex: 2.6 })
    expect(theoreticalVolume(question(lot(rectangle(2.6, 30)), { height: 9 }))).toMatchObject({ floors: [], m2: 0 })
  })
})

it('starts the rasante of a front four metres out, at the axis of the narrowest pasaje', () => {
  expect(axisM).toBe(4)
  const tower = question(lot(rectangle(60, 60)), { frontSetback: 0, fronts: [0], rasante: 45, height: 30, floorM: 10 })
  expect(floorsM2(tower)).toEqual([(60 - 20) * (60 - 10 - 6), (60 - 40) * (60 - 20 - 16)])
})

describe('a flat lot of 20 × 20 m, 70° on its four sides, no height limit', () => {
  const free = question(lot(rectangle(20, 20)))
  it('rises to 27.47 m at the centre', () => expect(theoreticalVolume(free).apex).toBeCloseTo(10 * Math.tan((70 * Math.PI) / 180), 2))
  it('has ten floors, each as wide as the distance or the rasante leaves', () => {
    const shade = (top: number) => top / Math.tan((70 * Math.PI) / 180)
    const wide = Array.from({ length: 10 }, (_, i) => 20 - 2 * Math.max([1.4, 2.5][i] ?? 4, shade((i + 1) * 2.7)))
    expect(floorsM2(free)).toEqual(wide.map((side) => Number((side * side).toFixed(4))))
  })
  it('agrees with points of a fine grid within 0.5 %', () => agrees(free, 0.05, 0.005))
})

it('never builds more where the plan is stricter', () => {
  const strict = fc.record({
    rasante: fc.integer({ min: 30, max: 80 }),
    minDistance: fc.integer({ min: 0, max: 8 }),
    height: fc.integer({ min: 3, max: 40 }),
  })
  fc.assert(
    fc.property(strict, (norm) => {
      const now = theoreticalVolume(question(plaza, norm)).m2
      expect(theoreticalVolume(question(plaza, { ...norm, rasante: norm.rasante - 5 })).m2).toBeLessThanOrEqual(now + 1e-6)
      expect(theoreticalVolume(question(plaza, { ...norm, minDistance: norm.minDistance + 1 })).m2).toBeLessThanOrEqual(now + 1e-6)
      expect(theoreticalVolume(question(plaza, { ...norm, height: norm.height - 1 })).m2).toBeLessThanOrEqual(now + 1e-6)
      expect(theoreticalVolume(question(plaza, { ...norm, openings: true })).m2).toBeLessThanOrEqual(now + 1e-6)
    }),
    { numRuns: 60 },
  )
})

it('ends also where nothing else does: a vertical rasante and no height', () => {
  expect(theoreticalVolume(question(lot(rectangle(20, 20)), { rasante: 90 })).apex).toBe(400)
})
