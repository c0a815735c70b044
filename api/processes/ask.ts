/** One job for one process: what it answers, or how it ended. */
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Problem, type ProblemKind } from '../problem.ts'
import type { Kind } from './processes.ts'

/** What a process tells of a job. A problem is a sentence for a person; anything else that fails is ours. */
export type Told = { done: unknown } | { problem: { kind: ProblemKind; detail: string } } | { broken: string }

export interface Ask {
  job: unknown
  ms: number
  signal?: AbortSignal | undefined
}

/** The process is gone or must go: it is not to be given another job. */
export class Ended extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

const PAGE = 4096
const WATCH_MS = 200

export function ask(child: ChildProcess, kind: Kind, { job, ms, signal }: Ask): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      clearTimeout(late)
      clearTimeout(leaving)
      clearInterval(watch)
      signal?.removeEventListener('abort', leave)
      child.off('message', told)
      child.off('exit', fell)
      child.off('error', fell)
      end()
    }
    const stop = (why: Problem) => settle(() => reject(new Ended(why)))
    const told = (message: unknown) => {
      const answer = message as Told
      if ('done' in answer) return settle(() => resolve(answer.done))
      if ('problem' in answer) return settle(() => reject(new Problem(answer.problem.kind, answer.problem.detail)))
      console.error(`${kind.name}: ${answer.broken.replaceAll('\n', ' ').slice(0, 600)}`)
      stop(kind.broken())
    }
    const fell = () => {
      console.error(`${kind.name}: el proceso ${child.pid} cayó (${child.signalCode ?? child.exitCode ?? 'memoria'})`)
      stop(kind.fell())
    }
    let leaving: NodeJS.Timeout | undefined
    const leave = () => {
      leaving = setTimeout(() => stop(new Problem('malformado', 'Se canceló. No se guardó nada.')), kind.graceMs)
    }
    const late = setTimeout(() => stop(kind.late(ms)), ms)
    const watch = setInterval(() => residentMb(child) > kind.residentMb && fell(), WATCH_MS)
    child.on('message', told)
    child.once('exit', fell)
    child.once('error', fell)
    if (signal?.aborted) leave()
    signal?.addEventListener('abort', leave, { once: true })
    if (!child.connected) return fell()
    child.send(job as object, (error) => error && fell())
  })
}

/** Memory that the process holds, where the system tells it; 0 elsewhere, and then only the heap is bounded. */
function residentMb({ pid }: ChildProcess): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE) / 2 ** 20
  } catch {
    return 0
  }
}
