/** How often one caller may do something that costs: counts within a sliding window, in memory. */
import type { Context } from 'hono'
import { Problem } from './problem.ts'

const callersKept = 5_000

export class Quota {
  #times = new Map<string, number[]>()

  constructor(
    readonly limit: number,
    readonly windowMs: number,
  ) {}

  /** Counts one more for the caller, or throws 429 with when to come back. */
  take(caller: string, now = Date.now()): void {
    const recent = (this.#times.get(caller) ?? []).filter((time) => time > now - this.windowMs)
    if (recent.length >= this.limit) {
      const minutes = Math.ceil(((recent[0] as number) + this.windowMs - now) / 60_000)
      throw new Problem('muchas', `Ya van ${recent.length} en la última hora. Vuelva a intentarlo en ${minutes} min.`)
    }
    this.#times.delete(caller)
    this.#times.set(caller, [...recent, now])
    for (const oldest of this.#times.keys()) {
      if (this.#times.size <= callersKept) break
      this.#times.delete(oldest)
    }
  }
}

export const callerOf = (c: Context): string => c.get('caller')
