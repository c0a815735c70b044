import { setTimeout as sleep } from 'node:timers/promises'
import { Gate } from '@radier/api/gate'
import { Problem } from '@radier/api/problem'
import { describe, expect, it } from 'vitest'

const gateOf = (more = {}) => new Gate({ many: 'muchas pruebas', atOnce: 2, waiting: 3, waitMs: 5_000, ...more })
/** Work that is under way until it is told to end. */
function held() {
  const order: string[] = []
  const ends: (() => void)[] = []
  const work = (name: string) => () =>
    new Promise<string>((done) => {
      order.push(name)
      ends.push(() => done(name))
    })
  return { order, work, endOne: () => ends.shift()?.() }
}
const refusal = async (asked: Promise<unknown>): Promise<Problem> => {
  const error = await asked.then(
    () => null,
    (reason) => reason,
  )
  if (!(error instanceof Problem)) throw new Error('It was not refused.')
  return error
}

describe('a gate', () => {
  it('lets in as many as it says, keeps as many waiting, and tells the rest when to come back', async () => {
    const gate = gateOf()
    const { order, work, endOne } = held()
    const asked = ['a', 'b', 'c', 'd', 'e'].map((name) => gate.run(name, work(name)))
    await sleep(5)
    expect(order).toEqual(['a', 'b'])
    const { kind, detail, options } = await refusal(gate.run('f', work('f')))
    expect(kind).toBe('ocupado')
    expect(detail).toMatch(/^Se piden muchas pruebas a la vez y no hay lugar para otra más\. Inténtelo de nuevo en \d+ segundos?\.$/)
    expect(options.retryAfter).toBeGreaterThan(0)
    for (let i = 0; i < 5; i++) {
      endOne()
      await sleep(5)
    }
    expect(await Promise.all(asked)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('frees the place of work that fails', async () => {
    const gate = gateOf({ atOnce: 1 })
    await expect(gate.run('a', () => Promise.reject(new Error('roto')))).rejects.toThrow('roto')
    expect(await gate.run('a', async () => 'bien')).toBe('bien')
  })

  it('refuses whoever has waited too long, and lets go of whoever leaves', async () => {
    const gate = gateOf({ atOnce: 1, waitMs: 30 })
    const { work, endOne, order } = held()
    const first = gate.run('a', work('a'))
    const leaving = new AbortController()
    const left = refusal(gate.run('b', work('b'), leaving.signal))
    leaving.abort()
    await left
    await refusal(gate.run('c', work('c')))
    endOne()
    await first
    await sleep(5)
    expect(order).toEqual(['a'])
  })

  it('is not filled by one caller: the queue makes room, and the next place goes to whoever has the fewest', async () => {
    const gate = gateOf()
    const { order, work, endOne } = held()
    const one = Array.from({ length: 5 }, (_, i) => gate.run('uno', work(`uno ${i}`)).catch((error: Problem) => error.kind))
    const other = gate.run('otro', work('otro'))
    endOne()
    await sleep(5)
    expect(order).toEqual(['uno 0', 'uno 1', 'otro'])
    for (let i = 0; i < 5; i++) {
      endOne()
      await sleep(5)
    }
    expect(await other).toBe('otro')
    expect(await Promise.all(one)).toEqual(['uno 0', 'uno 1', 'uno 2', 'uno 3', 'ocupado'])
  })
})
