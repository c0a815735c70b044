/** The API as a child that is started again, at the same address, whenever it falls. */
import { setTimeout as wait } from 'node:timers/promises'
import type { ServeAnswer, Served } from './api/serve.ts'
import { type Child, runChild } from './etl/child.ts'

const PATIENCE_MS = 1_000
/** The API finishes what is in flight, and is cut when that takes too long. */
const GRACE_MS = 12_000

/** Starts the program at once: it reads itself while the database comes up. */
export class Api {
  #child = startProgram()
  #ending = false

  constructor(private readonly say: (line: string) => void) {}

  /** Its address. `served` is asked again each time it must start. Rejects when the first start fails. */
  async serve(served: () => Served): Promise<string> {
    const address = await told(this.#child, served())
    void this.#watch(served)
    return address
  }

  /** Starts it again, for what has changed since. */
  restart(): void {
    this.#child.process.kill('SIGKILL')
  }

  async stop(): Promise<void> {
    this.#ending = true
    const child = this.#child
    child.process.kill('SIGTERM')
    await Promise.race([child.done, wait(GRACE_MS, undefined, { ref: false })])
    await child.stop()
  }

  async #watch(served: () => Served): Promise<void> {
    await this.#child.done
    if (this.#ending) return
    this.say('La API se cerró: se parte de nuevo…')
    for (let fault = ''; !this.#ending; await wait(PATIENCE_MS)) {
      this.#child = startProgram()
      try {
        await told(this.#child, served())
        this.say('La API volvió')
        return this.#watch(served)
      } catch (error) {
        await this.#child.stop()
        if (fault !== (error as Error).message) this.say((error as Error).message)
        fault = (error as Error).message
      }
    }
  }
}

/** With what Node was told for this program (see `package.json`). */
const startProgram = () => runChild('api/serve.ts', [], {}, { flags: process.execArgv })

function told(child: Child, served: Served): Promise<string> {
  return new Promise((resolve, reject) => {
    child.process.once('message', (answer) => {
      const said = answer as ServeAnswer
      if ('address' in said) resolve(said.address)
      else reject(Object.assign(new Error(said.fault.message), said.fault))
    })
    child.done.then(() => reject(new Error('La API terminó antes de partir.')), reject)
    child.process.send(served, (error) => error && reject(error))
  })
}
