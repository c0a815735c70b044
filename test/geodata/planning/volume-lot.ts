/** Lots in metres, and questions of their volume. */
import { planeAt, toDegrees } from '@radier/geodata/planning/ruler'
import { theoreticalVolume, type VolumeQuestion } from '@radier/geodata/planning/volume'
import type { Outline, Position } from '@radier/geodata/territory/area'
import { expect } from 'vitest'
import { byGrid } from './volume-grid.ts'

/** A ring in metres whose middle lies in Puerto Varas, so that its metres come back as they were. */
export function lot(...rings: Position[][]): Outline {
  const [outer] = rings as [Position[]]
  const middle = ([0, 1] as const).map((axis) => {
    const all = outer.map((point) => point[axis])
    return (Math.min(...all) + Math.max(...all)) / 2
  }) as Position
  const placed = rings.map((ring) => [...ring, ring[0] as Position].map(([x, y]): Position => [x - middle[0], y - middle[1]]))
  return toDegrees([placed], planeAt([-72.98, -41.32]))
}
export const rectangle = (width: number, depth: number): Position[] => [
  [0, 0],
  [width, 0],
  [width, depth],
  [0, depth],
]

export const question = (outline: Outline, more: Partial<VolumeQuestion> = {}): VolumeQuestion => ({
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
export const floorsM2 = (asked: VolumeQuestion) => theoreticalVolume(asked).floors.map(({ m2 }) => Number(m2.toFixed(4)))

/** A plaza of Puerto Varas: two pieces joined by a neck, 648 m² in 14 sides, with bends to both hands. */
export const plaza: Outline = [
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

/** Each floor against the grid: within a part of itself, or `dust` m² where it is small. */
export function agrees(asked: VolumeQuestion, step: number, part: number, dust = 1) {
  const { floors } = theoreticalVolume(asked)
  for (const { top, m2 } of floors) expect(Math.abs(m2 - byGrid(asked, top, step))).toBeLessThan(Math.max(part * m2, dust))
  const above = (floors.at(-1)?.top ?? 0) + asked.floorM
  if (above <= (asked.height ?? 400)) expect(byGrid(asked, above, step)).toBeLessThan(dust)
}
