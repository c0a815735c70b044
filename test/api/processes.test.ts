import { Problem } from '@radier/api/problem'
import { Processes } from '@radier/api/processes/processes'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { processesOf } from '../support/left-behind.ts'
import { quietly } from '../support/quietly.ts'

const say = (sentence: string) => () => new Problem('ocupado', sentence)
let processes: Processes
beforeEach(() => {
  processes = new Processes({
    name: 'Prueba',
    program: new URL('../support/working-process.ts', import.meta.url),
    env: { PATH: process.env.PATH },
    many: 2,
    heapMb: 64,
    residentMb: 400,
    niceness: 1,
    idleMs: 60_000,
    graceMs: 100,
    late: say('tarde'),
    fell: say('cayó'),
    broken: say('roto'),
  })
})
afterEach(() => processes.close())

const alive = () => processesOf('working-process.ts')
const run = (what: string, more: { ms?: number; caller?: string; signal?: AbortSignal } = {}) =>
  processes.run<number>(what, { ms: 20_000, ...more })

interface Failure {
  path: string
  what: string
  more?: () => Parameters<typeof run>[1]
  says: string
  /** Processes that are left: one that is clean and may serve again, or none. */
  left: 0 | 1
}
const failures: Failure[] = [
  { path: 'a job refused with a sentence', what: 'problem', says: 'No se puede leer.', left: 1 },
  { path: 'a job that breaks', what: 'break', says: 'roto', left: 0 },
  { path: 'a job that never yields and is late', what: 'spin', more: () => ({ ms: 700 }), says: 'tarde', left: 0 },
  {
    path: 'a caller that leaves while it works',
    what: 'spin',
    more: () => ({ signal: AbortSignal.timeout(500) }),
    says: 'Se canceló',
    left: 0,
  },
  { path: 'a caller that had left', what: 'nap', more: () => ({ signal: AbortSignal.abort() }), says: 'Se canceló', left: 0 },
  { path: 'a process killed with -9', what: 'die', says: 'cayó', left: 0 },
  { path: 'a process that asks for too much memory', what: 'eat', says: 'cayó', left: 0 },
]

describe('after a failure no process is left but a clean one, and the next job is done', () => {
  it.each(failures)('$path', async ({ what, more, says, left }) => {
    await quietly(async () => {
      await expect(run(what, more?.())).rejects.toThrow(says)
      expect(alive()).toHaveLength(left)
      const next = await run('answer')
      expect(alive()).toEqual([next])
    })
  })

  it('closed while two work and one waits', async () => {
    await quietly(async () => {
      const asked = ['sleep', 'spin', 'sleep'].map((what) => run(what).catch(({ message }: Error) => message))
      await expect.poll(alive).toHaveLength(2)
      await processes.close()
      expect(await Promise.all(asked)).toEqual(['cayó', 'cayó', expect.stringContaining('Se canceló')])
      expect(alive()).toEqual([])
    })
  })
})

it('a process serves one caller: another gets one that is new, and never are there more than the limit', async () => {
  const first = await run('answer', { caller: 'a' })
  expect(await run('answer', { caller: 'a' })).toBe(first)
  const [second, third] = [await run('answer', { caller: 'b' }), await run('answer', { caller: 'c' })]
  expect(new Set([first, second, third]).size).toBe(3)
  expect(alive().sort()).toEqual([second, third].sort())
})

it('ten jobs at once are done by two processes, and one that leaves the queue is not done', async () => {
  const leaving = new AbortController()
  const working = [run('nap'), run('nap')]
  const gone = run('spin', { signal: leaving.signal })
  leaving.abort()
  await expect(gone).rejects.toThrow('Se canceló')
  const pids = await Promise.all([...working, ...Array.from({ length: 8 }, () => run('answer'))])
  expect(new Set(pids).size).toBe(2)
  expect(alive()).toHaveLength(2)
})
