/** Processes that read for the API: a few, kept warm for a while, each with one job at a time. */
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Problem } from '../problem.ts'
import type { Job, ReadDone, ReadJob, ShapeDone, ShapeJob, Told } from './job.ts'
import { limits } from './limits.ts'

const PAGE = 4096
const WATCH_MS = 200

export class Readers {
  #idle: ChildProcess[] = []
  #busy = 0
  #leaving: NodeJS.Timeout | undefined
  #waiting: (() => void)[] = []

  run(job: ReadJob, signal?: AbortSignal): Promise<ReadDone>
  run(job: ShapeJob, signal?: AbortSignal): Promise<ShapeDone>
  async run(job: Job, signal?: AbortSignal): Promise<ReadDone | ShapeDone> {
    while (this.#busy >= limits.readers) await new Promise<void>((free) => this.#waiting.push(free))
    this.#busy++
    try {
      if (signal?.aborted) throw cancelled()
      const child = this.#idle.pop() ?? this.#start()
      const done = await ask(child, job, signal)
      this.#rest(child)
      return done
    } finally {
      this.#busy--
      this.#waiting.shift()?.()
    }
  }

  #start(): ChildProcess {
    const child = start()
    child.once('exit', () => {
      this.#idle = this.#idle.filter((other) => other !== child)
    })
    return child
  }

  /** Waits for the next job; after a while without any it leaves. */
  #rest(child: ChildProcess): void {
    if (child.exitCode !== null || child.signalCode !== null) return
    this.#idle.push(child)
    clearTimeout(this.#leaving)
    this.#leaving = setTimeout(() => {
      for (const idle of this.#idle.splice(0)) idle.kill()
    }, limits.idleMs).unref()
  }
}

const cancelled = () => new Problem('malformado', 'Se canceló la lectura. No se guardó nada.')

/** Nothing of this process is left to the one that reads: neither the address of the database nor any other variable of ours. */
function start(): ChildProcess {
  const { PATH = '', HOME = '', TMPDIR } = process.env
  const child = fork(new URL('./reader-program.ts', import.meta.url), {
    cwd: new URL('../..', import.meta.url),
    execArgv: ['--import', 'tsx', `--max-old-space-size=${limits.heapMb}`],
    env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.on('error', (error) => console.error(`Subidas: ${error.message}`))
  child.unref()
  child.channel?.unref()
  return child
}

function ask(child: ChildProcess, job: Job, signal?: AbortSignal): Promise<ReadDone | ShapeDone> {
  const ms = job.kind === 'read' ? limits.readMs : limits.shapeMs
  return new Promise((resolve, reject) => {
    let reason = new Problem(
      'malformado',
      `El archivo pide más memoria de la que hay para leerlo. Divídalo en partes o simplifique sus contornos.`,
    )
    const kill = (why: Problem) => {
      reason = why
      child.kill('SIGKILL')
    }
    const stop = () => kill(cancelled())
    const late = setTimeout(
      () => kill(new Problem('malformado', `Leer el archivo tomó más de ${ms / 1000} segundos. Divídalo en partes.`)),
      ms,
    )
    const watch = setInterval(() => residentMb(child) > 2 * limits.heapMb && child.kill('SIGKILL'), WATCH_MS)
    const settle = (end: () => void) => {
      clearTimeout(late)
      clearInterval(watch)
      signal?.removeEventListener('abort', stop)
      child.off('message', told)
      child.off('exit', fell)
      end()
    }
    const told = (message: unknown) => {
      const answer = message as Told
      settle(() => ('done' in answer ? resolve(answer.done) : reject(problemOf(answer))))
    }
    const fell = () => settle(() => reject(reason))
    child.on('message', told)
    child.once('exit', fell)
    signal?.addEventListener('abort', stop, { once: true })
    child.send(job)
  })
}

function problemOf(answer: { fault: string } | { broken: string }): Problem {
  if ('fault' in answer) return new Problem('malformado', answer.fault)
  console.error(`Subidas: ${answer.broken.replaceAll('\n', ' ').slice(0, 600)}`)
  return new Problem('malformado', 'El archivo está dañado o no es lo que dice su nombre. Ábralo en su programa y guárdelo otra vez.')
}

/** Memory that the process holds, where the system tells it; 0 elsewhere, and then only the heap is bounded. */
function residentMb({ pid }: ChildProcess): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE) / 2 ** 20
  } catch {
    return 0
  }
}
