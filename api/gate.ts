/** Places at what costs: how many at once, how many may wait and for how long. Whoever does not fit is told when to come back. */
import { Problem } from './problem.ts'

export interface Places {
  /** «muchas fichas», for the sentence. */
  many: string
  atOnce: number
  waiting: number
  waitMs: number
}

interface Waiter {
  caller: string
  go(): void
  refuse(): void
}

export class Gate {
  #inside: string[] = []
  #waiting: Waiter[] = []
  /** How long one takes of late, ms. */
  #usual = 1_000

  constructor(readonly places: Places) {}

  /** Goes with the description of the route. */
  get described() {
    const { atOnce, waiting, waitMs } = this.places
    return { 'x-admision': { aLaVez: atOnce, enEspera: waiting, segundos: waitMs / 1000 } }
  }

  /** Does the work when there is a place; throws 503 with `Retry-After` when none comes, and leaves the queue with the one who asks. */
  async run<T>(caller: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#inside.length < this.places.atOnce) this.#inside.push(caller)
    else await this.#wait(caller, signal)
    const from = performance.now()
    try {
      return await work()
    } finally {
      this.#usual = 0.8 * this.#usual + 0.2 * (performance.now() - from)
      this.#inside.splice(this.#inside.indexOf(caller), 1)
      // Others are attended between two that cost.
      setImmediate(() => this.#next())
    }
  }

  /** The place that is given is taken here. */
  #wait(caller: string, signal?: AbortSignal): Promise<void> {
    if (this.#waiting.length >= this.places.waiting) this.#makeRoom(caller)
    return new Promise((go, refuse) => {
      const settle = (end: () => void) => () => {
        clearTimeout(late)
        signal?.removeEventListener('abort', waiter.refuse)
        this.#waiting = this.#waiting.filter((other) => other !== waiter)
        end()
      }
      const late = setTimeout(() => waiter.refuse(), this.places.waitMs)
      const waiter: Waiter = {
        caller,
        go: settle(() => {
          this.#inside.push(caller)
          go()
        }),
        refuse: settle(() => refuse(this.#full())),
      }
      this.#waiting.push(waiter)
      if (signal?.aborted) waiter.refuse()
      signal?.addEventListener('abort', waiter.refuse)
    })
  }

  /** A caller with many in the queue gives its last place to one with fewer: nobody takes them all. */
  #makeRoom(caller: string): void {
    const count = (who: string) => this.#waiting.filter((waiter) => waiter.caller === who).length
    const last = this.#waiting.findLast((waiter) => count(waiter.caller) > count(caller) + 1)
    if (!last) throw this.#full()
    last.refuse()
  }

  /** The first in the queue, of whoever has the fewest places. */
  #next(): void {
    if (this.#inside.length >= this.places.atOnce) return
    const held = ({ caller }: Waiter) => this.#inside.filter((who) => who === caller).length
    const [first, ...others] = this.#waiting
    if (first) others.reduce((best, waiter) => (held(waiter) < held(best) ? waiter : best), first).go()
  }

  #full(): Problem {
    const { many, atOnce } = this.places
    const seconds = Math.max(1, Math.ceil((this.#usual * (this.#waiting.length + 1)) / atOnce / 1000))
    const wait = seconds === 1 ? '1 segundo' : `${seconds} segundos`
    return new Problem('ocupado', `Se piden ${many} a la vez y no hay lugar para otra más. Inténtelo de nuevo en ${wait}.`, {
      retryAfter: seconds,
    })
  }
}
