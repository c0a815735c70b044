/** The API in a process of its own with the flags of `npm start`, its memory, and how long others wait meanwhile. */
import { readFileSync } from 'node:fs'
import about from '../../package.json' with { type: 'json' }
import { type Program, runNode } from '../support/programs.ts'

/** A smaller nursery, since what the API answers is read and forgotten. */
const flags = about.scripts.start.split(' ').filter((word) => word.startsWith('--'))

export interface ApiApart {
  address: string
  /** «VmRSS» now, or «VmHWM», the most it has held. */
  megabytes(field: 'VmRSS' | 'VmHWM'): number
  end(): Promise<unknown>
}

export async function startApi(webDir = '', databaseUrl = process.env.DATABASE_URL!): Promise<ApiApart> {
  const program = runNode([...flags, '--import', 'tsx', 'test/bench/api-process.ts', webDir], { DATABASE_URL: databaseUrl })
  const { address } = JSON.parse((await program.says(/\{.*\}/))[0]) as { address: string }
  return {
    address,
    megabytes: (field) =>
      Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${program.child.pid}/status`, 'utf8'))?.[1]) / 1024,
    end: () => program.end('SIGTERM'),
  }
}

export interface Felt {
  p50: number
  p99: number
  worst: number
  count: number
}

/** What `/api/health` took while `work` was done. */
export async function feltDuring(address: string, work: () => Promise<unknown>): Promise<Felt> {
  const pinger: Program = runNode(['--import', 'tsx', 'test/bench/pinger.ts', address])
  await pinger.says(/ready/)
  await work()
  await pinger.end('SIGTERM')
  const { times, failed } = JSON.parse(/times (.*)/.exec(pinger.printed())![1]!) as { times: number[]; failed: number }
  if (failed) throw new Error(`${failed} of ${times.length} pings failed`)
  return { p50: share(times, 0.5), p99: share(times, 0.99), worst: Math.max(...times), count: times.length }
}

export const share = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN

/** Asks until it is not told to come back, waiting as long as it is told. Gives the answer and how many times it waited. */
export async function patiently(ask: () => Promise<Response>): Promise<{ response: Response; waits: number }> {
  for (let waits = 0; ; waits++) {
    const response = await ask()
    const seconds = Number(response.headers.get('Retry-After'))
    if (response.status !== 503 || !seconds) return { response, waits }
    await response.arrayBuffer()
    await new Promise((done) => setTimeout(done, seconds * 1000 * (0.75 + Math.random() / 2)))
  }
}
