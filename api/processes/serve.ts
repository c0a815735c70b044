/** The other end: a program that does the jobs that the API sends it, and ends with the API. */
import { Problem } from '../problem.ts'
import type { Told } from './ask.ts'

/** `work` throws Problem with what a person should read. */
export function serve<Job>(work: (job: Job) => Promise<unknown>): void {
  process.once('disconnect', () => process.exit(0))
  // Ctrl-C reaches every process of the terminal: the API says when this one ends.
  process.on('SIGINT', () => {})
  process.on('message', (job) => {
    work(job as Job).then(
      (done) => tell({ done }),
      (error: unknown) => tell(toldOf(error)),
    )
  })
}

const tell = (told: Told) => process.send?.(told)

function toldOf(error: unknown): Told {
  if (error instanceof Problem) return { problem: { kind: error.kind, detail: error.detail } }
  return { broken: error instanceof Error ? `${error.stack}` : String(error) }
}
