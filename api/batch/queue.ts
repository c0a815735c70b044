/** The queue of batches: one worker at a time, in a process of its own so that the API stays quick. What waits is in the database. */
import { mkdirSync } from 'node:fs'
import { config } from '../config.ts'
import type { Sql } from '../database.ts'
import { removeBatch } from './files.ts'
import { endBatch, endPoisonous, expire, giveBack, keepLease, type Lease, takeNext } from './store.ts'
import { WorkerProcess } from './worker-process.ts'

export interface QueueOptions {
  databaseUrl: string
  /** Where the files are left. */
  folder: string
  /** How often the queue is looked at when nobody wakes it, in ms. */
  pollMs: number
}

export class BatchQueue {
  readonly folder: string
  #pollMs: number
  #worker: WorkerProcess
  #running: Lease | undefined
  #beating: NodeJS.Timeout | undefined
  #timer: NodeJS.Timeout | undefined
  #ticking: Promise<void> = Promise.resolve()
  #closed = false
  /** A fault is told once, not at every look while it lasts. */
  #told = ''

  constructor(
    readonly sql: Sql,
    { databaseUrl, folder, pollMs }: QueueOptions,
  ) {
    this.folder = folder
    this.#pollMs = pollMs
    this.#worker = new WorkerProcess(databaseUrl, folder)
  }

  /** Looks at the queue from now on, also for what another left. */
  start(): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 })
    this.#timer = setInterval(() => this.wake(), this.#pollMs)
    this.#timer.unref()
    this.wake()
  }

  /** Looks at the queue now. */
  wake(): void {
    this.#then(() => this.#tick())
  }

  /** Stops a batch that waits or runs; its files go. False when it had already ended. */
  async cancel(id: string): Promise<boolean> {
    const ended = await endBatch(this.sql, { id }, 'cancelado', { sentence: 'Se canceló. No quedó ningún archivo.' })
    if (!ended) return false
    if (this.#running?.id === id) await this.#worker.stop()
    removeBatch(this.folder, id)
    this.wake()
    return true
  }

  /** Leaves the batch under way for the next start. */
  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#timer)
    clearInterval(this.#beating)
    await this.#worker.stop()
    await this.#ticking
    if (this.#running)
      await giveBack(this.sql, this.#running, { whole: true }).catch(({ message }: Error) => console.error(`Lotes: ${message}`))
  }

  #then(step: () => Promise<void>): void {
    this.#ticking = this.#ticking.then(step).then(
      () => {
        this.#told = ''
      },
      ({ message }: Error) => {
        if (!this.#closed && message !== this.#told) console.error(`Los lotes esperan: ${message}`)
        this.#told = message
      },
    )
  }

  async #tick(): Promise<void> {
    if (this.#closed || this.#running) return
    for (const id of await expire(this.sql)) removeBatch(this.folder, id)
    for (const id of await endPoisonous(this.sql, config.batchTries, POISONOUS)) removeBatch(this.folder, id)
    const lease = await takeNext(this.sql, config.batchLeaseMs, config.batchTries)
    if (!lease) return
    this.#running = lease
    void this.#run(lease)
  }

  /** What a worker that falls had made stays: the batch waits again, and another goes on from there. */
  async #run(lease: Lease): Promise<void> {
    // From here and not from the worker, which draws for seconds without a pause. One that is missed is made up for by the next.
    this.#beating = setInterval(() => keepLease(this.sql, lease, config.batchLeaseMs).catch(() => {}), config.batchLeaseMs / 3)
    this.#beating.unref()
    const whole = await this.#worker.make(lease)
    clearInterval(this.#beating)
    if (this.#closed) return
    this.#running = undefined
    if (!whole) this.#then(() => giveBack(this.sql, lease, { whole: false }))
    this.wake()
  }
}

const POISONOUS =
  'El lote se interrumpió tres veces y no se entregó ningún archivo. Pida menos comunas por lote, o sin las que pudieran causarlo.'
