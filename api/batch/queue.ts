/** The queue of batches: one worker at a time, in a process of its own so that the API stays quick. What waits is in the database. */
import { mkdirSync } from 'node:fs'
import type { Sql } from '../database.ts'
import { removeBatch } from './files.ts'
import { endBatch, expire, requeueLost, takeNext } from './store.ts'
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
  #running: string | undefined
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

  /** Takes up what another run left and looks at the queue from now on. */
  start(): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 })
    this.#timer = setInterval(() => this.wake(), this.#pollMs)
    this.#timer.unref()
    this.#then(async () => void (await requeueLost(this.sql)))
    this.wake()
  }

  /** Looks at the queue now. */
  wake(): void {
    this.#then(() => this.#tick())
  }

  /** Stops a batch that waits or runs; its files go. False when it had already ended. */
  async cancel(id: string): Promise<boolean> {
    const ended = await endBatch(this.sql, id, 'cancelado', { sentence: 'Se canceló. No quedó ningún archivo.' })
    if (!ended) return false
    if (this.#running === id) await this.#worker.stop()
    removeBatch(this.folder, id)
    this.wake()
    return true
  }

  /** Leaves the batch under way for the next start. */
  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#timer)
    await this.#worker.stop()
    await this.#ticking
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
    const next = await takeNext(this.sql)
    if (!next) return
    this.#running = next.id
    void this.#run(next.id)
  }

  /** A worker that falls without saying why leaves a failed batch, not one that runs for ever. */
  async #run(id: string): Promise<void> {
    const whole = await this.#worker.make(id)
    this.#running = undefined
    if (this.#closed) return
    if (!whole) {
      const sentence = 'El lote se interrumpió y no se entregó ningún archivo. Vuelva a pedirlo, o pida menos comunas.'
      this.#then(async () => {
        if (await endBatch(this.sql, id, 'fallido', { sentence })) removeBatch(this.folder, id)
      })
    }
    this.wake()
  }
}
