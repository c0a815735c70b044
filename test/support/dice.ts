/** Chance that can be repeated: the same seed gives the same throws. */
export interface Dice {
  /** 0 ≤ n < 1. */
  next(): number
  whole(least: number, most: number): number
  oneIn(n: number): boolean
  pick<T>(from: readonly T[]): T
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return { next, whole, oneIn: (n) => next() < 1 / n, pick: (from) => from[whole(0, from.length - 1)]! }
}
