import { planeAt, planeOf, toDegrees, toMetres } from '@radier/geodata/planning/ruler'
import { axisM, theoreticalVolume, type VolumeQuestion } from '@radier/geodata/planning/volume'
import type { Outline, Position } from '@radier/geodata/territory/area'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byGrid } from './volume-grid.ts'

/** A ring in metres whose middle lies in Puerto Varas, so that its metres come back as they were. */
function lot(...rings: Position[][]): Outline {
  const [outer] = rings as [Position[]]
  const middle = ([0, 1] as const).map((axis) => {
    const all = outer.map((point) => point[axis])
    return (Math.min(...all) + Math.max(...all)) / 2
  }) as Position
  const placed = rings.map((ring) => [...ring, ring[0] as Position].map(([x, y]): Position => [x - middle[0], y - middle[1]]))
  return toDegrees([placed], planeAt([-72.98, -41.32]))
}
const rectangle = (width: number, depth: number): Position[] => [
  [0, 0],
  [width, 0],
  [width, depth],
  [0, depth],
]

const question = (outline: Outline, more: Partial<VolumeQuestion> = {}): VolumeQuestion => ({
  outline,
  rasante: 70,
  height: null,
  floorM: 2.7,
  openings: false,
  frontSetback: null,
  fronts: null,
  occupancy: null,
  grouping: 'aislado',
  minDistance: null,
  ...more,
})
const floorsM2 = (asked: VolumeQuestion) => theoreticalVolume(asked).floors.map(({ m2 }) => Number(m2.toFixed(4)))

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

/** A plaza of Puerto Varas: two pieces joined by a neck, 648 m² in 14 sides, with bends to both hands. */
const plaza: Outline = [
  [
    [
      [-72.9942479, -41.3224535],
      [-72.9943235, -41.3224458],
      [-72.9943629, -41.3224059],
      [-72.9942873, -41.3224074],
      [-72.9942919, -41.3223618],
      [-72.9943108, -41.3221547],
      [-72.9943133, -41.3221279],
      [-72.9943954, -41.3221228],
      [-72.9943756, -41.3220864],
      [-72.9943492, -41.3220724],
      [-72.9943187, -41.3220683],
      [-72.9943113, -41.3220673],
      [-72.9941521, -41.3220633],
      [-72.9941207, -41.3224543],
      [-72.9942479, -41.3224535],
    ],
  ],
]

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

/** Each floor against the grid: within a part of itself, or `dust` m² where it is small. */
function agrees(asked: VolumeQuestion, step: number, part: number, dust = 1) {
  const { floors } = theoreticalVolume(asked)
  for (const { top, m2 } of floors) expect(Math.abs(m2 - byGrid(asked, top, step))).toBeLessThan(Math.max(part * m2, dust))
  const above = (floors.at(-1)?.top ?? 0) + asked.floorM
  if (above <= (asked.height ?? 400)) expect(byGrid(asked, above, step)).toBeLessThan(dust)
}

const signed = (ring: Position[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Position
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
