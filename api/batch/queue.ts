/** The queue of batches: one worker at a time, in a process of its own so that the API stays quick. What waits is in the database. */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { setPriority } from 'node:os'
import { config } from '../config.ts'
import type { Sql } from '../database.ts'
import { removeBatch } from './files.ts'
import { endBatch, expire, requeueLost, takeNext } from './store.ts'

export class BatchQueue {
  #running: { id: string; child: ChildProcess } | undefined
  #timer: NodeJS.Timeout | undefined
  #ticking: Promise<void> = Promise.resolve()
  #closed = false

  constructor(
    readonly sql: Sql,
    readonly databaseUrl: string,
    readonly folder: string,
  ) {}

  /** Takes up what another run left and looks at the queue from now on. */
  start(): void {
    mkdirSync(this.folder, { recursive: true })
    this.#timer = setInterval(() => this.wake(), config.batchPollMs)
    this.#timer.unref()
    this.#ticking = requeueLost(this.sql).then(() => {})
    this.wake()
  }

  /** Looks at the queue now. */
  wake(): void {
    this.#ticking = this.#ticking.then(() => this.#tick()).catch((error) => console.error(`Lotes: ${error.message}`))
  }

  /** Stops a batch under way; its files go. */
  async cancel(id: string): Promise<boolean> {
    const ended = await endBatch(this.sql, id, 'cancelado', { sentence: 'Se canceló. No quedó ningún archivo.' })
    if (!ended) return false
    if (this.#running?.id === id) await this.#stop()
    removeBatch(this.folder, id)
    this.wake()
    return true
  }

  /** Leaves the batch under way for the next start. */
  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#timer)
    await this.#stop()
    await this.#ticking
  }

  async #tick(): Promise<void> {
    if (this.#closed || this.#running) return
    for (const id of await expire(this.sql)) removeBatch(this.folder, id)
    const next = await takeNext(this.sql)
    if (next) this.#run(next.id)
  }

  #run(id: string): void {
    const child = fork(new URL('./worker.ts', import.meta.url), [id, this.folder], {
      cwd: new URL('..', import.meta.url),
      execArgv: ['--import', 'tsx', `--max-old-space-size=${config.batchHeapMb}`],
      env: { ...process.env, DATABASE_URL: this.databaseUrl },
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    })
    this.#running = { id, child }
    if (child.pid) setPriority(child.pid, config.batchNiceness)
    let last = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      last = `${last}${chunk}`.slice(-2_000)
    })
    child.once('exit', (code) => {
      this.#running = undefined
      void this.#ended(id, code, last)
    })
    child.once('error', (error) => console.error(`Lote ${id}: ${error.message}`))
  }

  /** A worker that falls without saying why leaves a failed batch, not one that runs for ever. */
  async #ended(id: string, code: number | null, last: string): Promise<void> {
    if (this.#closed) return
    if (code !== 0) {
      const failed = await endBatch(this.sql, id, 'fallido', {
        sentence: 'El lote se interrumpió y no se entregó ningún archivo. Vuelva a pedirlo, o pida menos comunas.',
      })
      if (failed) console.error(`Lote ${id}: terminó con ${code}. ${last.trim().split('\n').at(-1) ?? ''}`)
      if (failed) removeBatch(this.folder, id)
    }
    this.wake()
  }

  async #stop(): Promise<void> {
    const running = this.#running
    if (!running) return
    const gone = new Promise<void>((done) => running.child.once('exit', () => done()))
    running.child.kill('SIGTERM')
    const insist = setTimeout(() => running.child.kill('SIGKILL'), 3_000)
    await gone
    clearTimeout(insist)
  }
}
