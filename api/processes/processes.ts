/** Processes apart that work for the API: few, one job at a time each, bounded in memory and time, replaced when they fall. */
import type { ChildProcess } from 'node:child_process'
import { Problem } from '../problem.ts'
import { type Ask, ask, Ended } from './ask.ts'
import { startProcess } from './start.ts'

export interface Kind {
  /** For the log. */
  name: string
  program: URL
  args?: readonly string[]
  env: NodeJS.ProcessEnv
  /** Program and arguments in front of Node. */
  within?(): readonly string[]
  /** At most this many at any moment, those that wait for work included. */
  many: number
  heapMb: number
  residentMb: number
  niceness: number
  /** One without work leaves after this long. */
  idleMs: number
  /** What is under way may still end by itself this long after whoever asked has left: starting another costs more than a short job. */
  graceMs: number
  /** What whoever asked is told of a job that took too long, of a process that fell, and of one that failed without a sentence. */
  late(ms: number): Problem
  fell(): Problem
  broken(): Problem
}

/** `caller`: a process that has worked for one is not given to another. */
export interface Asking {
  ms: number
  caller?: string
  signal?: AbortSignal | undefined
}

type Idle = { child: ChildProcess; caller: string; leaving: NodeJS.Timeout }

export class Processes {
  #alive = new Set<ChildProcess>()
  #idle: Idle[] = []
  #busy = 0
  #waiting: (() => void)[] = []
  #closed = false

  constructor(readonly kind: Kind) {}

  /** Throws Problem: what the job says, or that it was late, left or fell. Its process is then clean and waits, or is gone. */
  async run<Done>(job: unknown, { ms, caller = '', signal }: Asking): Promise<Done> {
    while (this.#busy >= this.kind.many) await this.#turn(signal)
    if (signal?.aborted || this.#closed) throw left()
    this.#busy++
    try {
      const child = await this.#take(caller)
      return (await this.#ask(child, caller, { job, ms, signal })) as Done
    } finally {
      this.#busy--
      this.#waiting.shift()?.()
    }
  }

  /** Ends all of them, whatever they do. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#alive].map(end))
  }

  async #ask(child: ChildProcess, caller: string, asked: Ask): Promise<unknown> {
    try {
      const done = await ask(child, this.kind, asked)
      this.#rest(child, caller)
      return done
    } catch (error) {
      if (error instanceof Ended) await end(child)
      else this.#rest(child, caller)
      throw error instanceof Ended ? error.problem : error
    }
  }

  /** Until somebody ends, or whoever asks leaves. */
  #turn(signal?: AbortSignal): Promise<void> {
    return new Promise((free, leave) => {
      const turn = () => {
        signal?.removeEventListener('abort', gone)
        free()
      }
      const gone = () => {
        this.#waiting = this.#waiting.filter((other) => other !== turn)
        leave(left())
      }
      if (signal?.aborted) return leave(left())
      signal?.addEventListener('abort', gone, { once: true })
      this.#waiting.push(turn)
    })
  }

  async #take(caller: string): Promise<ChildProcess> {
    const own = this.#idle.find((idle) => idle.caller === caller && idle.child.connected)
    if (own) return this.#wake(own)
    const oldest = this.#idle[0]
    if (oldest && this.#alive.size >= this.kind.many) await end(this.#wake(oldest))
    const child = startProcess(this.kind)
    this.#alive.add(child)
    const gone = () => {
      this.#alive.delete(child)
      for (const idle of this.#idle.filter((some) => some.child === child)) this.#wake(idle)
    }
    child.once('exit', gone)
    child.once('error', (error) => {
      console.error(`${this.kind.name}: ${error.message}`)
      if (child.pid === undefined) gone()
    })
    return child
  }

  #rest(child: ChildProcess, caller: string): void {
    if (!child.connected) return
    const leaving = setTimeout(() => child.kill('SIGKILL'), this.kind.idleMs).unref()
    this.#idle.push({ child, caller, leaving })
  }

  #wake(idle: Idle): ChildProcess {
    clearTimeout(idle.leaving)
    this.#idle = this.#idle.filter((other) => other !== idle)
    return idle.child
  }
}

const left = () => new Problem('malformado', 'Se canceló. No se guardó nada.')

/** Resolves when the process is gone. */
function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((gone) => {
    child.once('exit', () => gone())
    child.kill('SIGKILL')
  })
}
