/** The process that makes batches: started with the first, kept a while for the next. */
import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { config } from '../config.ts'
import type { Lease } from './store.ts'

export class WorkerProcess {
  #child: ChildProcess | undefined
  #idle: NodeJS.Timeout | undefined

  constructor(
    readonly databaseUrl: string,
    readonly folder: string,
  ) {}

  /** Whether the worker came to the end of the batch, well or badly; false when the process fell. */
  make(lease: Lease): Promise<boolean> {
    clearTimeout(this.#idle)
    this.#child ??= this.#start()
    const child = this.#child
    return new Promise((done) => {
      const settle = (whole: boolean) => {
        child.off('message', told)
        child.off('exit', fell)
        this.#idle = setTimeout(() => void this.stop(), config.batchIdleMs)
        this.#idle.unref()
        done(whole)
      }
      const told = (message: unknown) => {
        if ((message as { ended?: string }).ended === lease.id) settle(true)
      }
      const fell = () => settle(false)
      child.on('message', told)
      child.once('exit', fell)
      child.send(lease)
    })
  }

  async stop(): Promise<void> {
    clearTimeout(this.#idle)
    const child = this.#child
    if (!child) return
    this.#child = undefined
    const gone = new Promise<void>((done) => child.once('exit', () => done()))
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const insist = setTimeout(() => child.kill('SIGKILL'), 3_000)
    await gone
    clearTimeout(insist)
  }

  #start(): ChildProcess {
    const child = fork(new URL('./worker.ts', import.meta.url), [this.folder], {
      cwd: new URL('..', import.meta.url),
      execArgv: ['--import', 'tsx', `--max-old-space-size=${config.batchHeapMb}`, `--max-semi-space-size=4`],
      env: { ...process.env, DATABASE_URL: this.databaseUrl },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    if (child.pid) setPriority(child.pid, config.batchNiceness)
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined
    })
    child.once('error', (error) => console.error(`Lotes: ${error.message}`))
    return child
  }
}
