/** The rasantes themselves, to be drawn: how the tent that they make closes as it rises. */
import type { Outline } from '../territory/area.ts'
import { planeOf, toMetres } from './ruler.ts'
import { axisM, type VolumeQuestion } from './volume.ts'
import { regionOf } from './volume-region.ts'
import { ringsOf } from './volume-rings.ts'
import { sidesOf } from './volume-sides.ts'

export interface Contour {
  /** m over the ground. */
  z: number
  /** Metres from the middle of the lot. */
  rings: Outline
}

/** Where the rasantes stand at each `step` metres up to `top`. The distances to neighbours play no part. */
export function rasanteContours({ outline, fronts, rasante }: VolumeQuestion, top: number, step: number): Contour[] {
  const sides = sidesOf(toMetres(outline, planeOf(outline)), fronts ?? [])
  const slope = Math.tan((rasante * Math.PI) / 180)
  const contours: Contour[] = []
  for (let i = 1; i * step <= top + 1e-9; i++) {
    const z = i * step
    for (const side of sides) side.distance = Math.max(1e-7, z / slope - (side.front ? axisM : 0))
    contours.push({ z, rings: ringsOf(regionOf(sides)) })
  }
  return contours
}
