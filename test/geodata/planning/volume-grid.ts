/** The area of a floor by points of a grid: nothing of the product's geometry, only the distance from a point to each side. */
import type { VolumeQuestion } from '@radier/geodata/planning/volume'

/** m² of the points, one each `step` metres, that lie in the lot and keep the distance of every side at the height `top`. */
export function byGrid(asked: VolumeQuestion, top: number, step: number): number {
  const sides = sidesInMetres(asked)
  const xs = sides.flatMap(({ ax, bx }) => [ax, bx])
  const ys = sides.flatMap(({ ay, by }) => [ay, by])
  const apart = Math.max(asked.minDistance ?? 0, ordinance(top, asked.openings))
  const shade = top / Math.tan((asked.rasante * Math.PI) / 180)
  const needed = sides.map(({ front }) => (front ? Math.max(asked.frontSetback ?? apart, shade - 4) : Math.max(apart, shade)))
  let points = 0
  for (let x = Math.min(...xs) + step / 2; x < Math.max(...xs); x += step)
    for (let y = Math.min(...ys) + step / 2; y < Math.max(...ys); y += step) {
      let inside = false
      for (const { ax, ay, bx, by } of sides) if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside
      if (inside && sides.every((side, i) => distance(x, y, side) >= (needed[i] as number))) points++
    }
  return points * step * step
}

const ordinance = (top: number, openings: boolean): number => {
  const near = top < 3.5001 ? 1.4 : top < 7.0001 ? 2.5 : 4
  return openings ? Math.max(3, near) : near
}

interface Line {
  ax: number
  ay: number
  bx: number
  by: number
  front: boolean
}

function distance(x: number, y: number, { ax, ay, bx, by }: Line): number {
  const squared = (bx - ax) ** 2 + (by - ay) ** 2
  const t = squared ? Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared)) : 0
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
}

/** Degrees to metres by the radii of curvature of the ellipsoid, not by the series of the product. */
function sidesInMetres({ outline, fronts }: VolumeQuestion): Line[] {
  const [lon0, lat0] = outline.flat(2)[0] as [number, number]
  const radians = Math.PI / 180
  const [a, e2] = [6_378_137, 0.00669437999014]
  const w = 1 - e2 * Math.sin(lat0 * radians) ** 2
  const north = (a * (1 - e2) * radians) / w ** 1.5
  const east = (a * Math.cos(lat0 * radians) * radians) / Math.sqrt(w)
  return outline.flatMap((polygon, p) =>
    polygon.flatMap((ring, r) =>
      ring.slice(1).map(([lon, lat], i) => {
        const [lonA, latA] = ring[i] as [number, number]
        const front = p === 0 && r === 0 && (fronts ?? []).includes(i)
        return { ax: (lonA - lon0) * east, ay: (latA - lat0) * north, bx: (lon - lon0) * east, by: (lat - lat0) * north, front }
      }),
    ),
  )
}
