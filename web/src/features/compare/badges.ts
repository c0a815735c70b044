/** Where the numbers of the chosen comunas stand: on their value when there is room, else beside it with a line. Pure. */
export interface Badge {
  code: string
  /** Place of the true value. */
  at: [number, number]
  x: number
  y: number
  /** Far enough from its value to need a line. */
  led: boolean
}

interface BadgeRoom {
  radius: number
  width: number
  height: number
}

/** Places badges without overlap, in the order given; the first ones stand nearest their value. */
export function placeBadges(points: readonly { code: string; x: number; y: number }[], { radius, width, height }: BadgeRoom): Badge[] {
  const apart = 2 * radius + 0.5
  const steps = stepsAround(apart)
  const placed: Badge[] = []
  for (const { code, x, y } of points) {
    const clamp = (value: number, most: number) => Math.min(most - radius, Math.max(radius, value))
    const options = steps.map(([dx, dy]) => ({ x: clamp(x + dx, width), y: clamp(y + dy, height) }))
    const free = options.find((o) => placed.every((p) => Math.hypot(p.x - o.x, p.y - o.y) >= apart - 0.01)) ?? options[0]
    const spot = free ?? { x, y }
    placed.push({ code, at: [x, y], ...spot, led: Math.hypot(spot.x - x, spot.y - y) > radius * 0.8 })
  }
  return placed
}

/** Moves to try, nearest first: straight up and down before aside. */
function stepsAround(apart: number): [number, number][] {
  const steps: [number, number][] = []
  for (let column = -8; column <= 8; column++)
    for (let row = -4; row <= 4; row++) steps.push([column * apart * 0.5, row * apart * (column % 2 ? 1 : 0.5)])
  return steps.sort((a, b) => Math.hypot(a[0] * 1.3, a[1]) - Math.hypot(b[0] * 1.3, b[1]))
}
