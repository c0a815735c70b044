/** A small cache of what the server said: one entry per address, last good copy kept while it is asked again. */
import { useCallback, useRef, useSyncExternalStore } from 'react'
import { type Problem, problemOf, unreachable } from './problem.ts'

export type Answer<T> =
  | { state: 'loading'; data: T | null; problem: null }
  | { state: 'ready'; data: T; problem: null }
  | { state: 'failed'; data: T | null; problem: Problem }

interface Entry {
  answer: Answer<unknown>
  text: string | null
  listeners: Set<() => void>
  underway: Promise<void> | null
}

const entries = new Map<string, Entry>()
const nothing: Answer<never> = { state: 'loading', data: null, problem: null }

function entryOf(url: string): Entry {
  const known = entries.get(url)
  if (known) return known
  const entry: Entry = { answer: nothing, text: null, listeners: new Set(), underway: null }
  entries.set(url, entry)
  return entry
}

/** Asks again and keeps the last good copy until the new one arrives. The same text keeps the same object. */
export function askAgain(url: string): Promise<void> {
  const entry = entryOf(url)
  const settle = (answer: Answer<unknown>) => {
    entry.answer = answer
    for (const listener of entry.listeners) listener()
  }
  entry.underway ??= ask(url)
    .then(
      (text) => {
        if (text === entry.text && entry.answer.state === 'ready') return
        entry.text = text
        settle({ state: 'ready', data: JSON.parse(text), problem: null })
      },
      (problem: Problem) => settle({ state: 'failed', data: entry.answer.data, problem }),
    )
    .finally(() => {
      entry.underway = null
    })
  return entry.underway
}

async function ask(url: string): Promise<string> {
  const response = await fetch(url).catch(() => null)
  if (!response) throw unreachable
  if (!response.ok) throw await problemOf(response)
  return response.text().catch(() => {
    throw unreachable
  })
}

/** Starts a question before any component needs its answer. */
export function askEarly(url: string): void {
  if (entryOf(url).answer.state === 'loading') void askAgain(url)
}

/** When nothing that was asked is still to be answered. */
export const whenAnswered = (): Promise<unknown> => Promise.all([...entries.values()].map(({ underway }) => underway))

/** The data changed: what is on screen is asked again, the rest is forgotten. */
export function askEverythingAgain(except?: string): void {
  for (const [url, entry] of entries) {
    if (url === except) continue
    if (entry.listeners.size) void askAgain(url)
    else entries.delete(url)
  }
}

/** What was at addresses that begin so is no longer there: it is forgotten, and asked anew by whoever shows it. */
export function forgetAnswers(start: string): void {
  for (const [url, entry] of entries) {
    if (!url.startsWith(start)) continue
    Object.assign(entry, { answer: nothing, text: null })
    if (entry.listeners.size) void askAgain(url)
  }
}

/** Tries again whatever failed and is on screen. */
export function askFailedAgain(): void {
  for (const [url, { answer, listeners }] of entries) if (answer.state === 'failed' && listeners.size) void askAgain(url)
}

/** The answer to an address; `null` asks nothing. */
export function useAnswer<T>(url: string | null): Answer<T> {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (!url) return () => {}
      const entry = entryOf(url)
      entry.listeners.add(listener)
      if (entry.answer.state === 'loading') void askAgain(url)
      return () => entry.listeners.delete(listener)
    },
    [url],
  )
  return useSyncExternalStore(subscribe, () => (url ? entryOf(url).answer : nothing)) as Answer<T>
}

/** The answers to several addresses, in their order; the same array while none of them changes. */
export function useAnswers<T>(urls: readonly string[]): readonly Answer<T>[] {
  const key = urls.join(' ')
  const last = useRef<readonly Answer<unknown>[]>([])
  const subscribe = useCallback(
    (listener: () => void) => {
      const found = key.split(' ').filter(Boolean)
      for (const url of found) {
        const entry = entryOf(url)
        entry.listeners.add(listener)
        if (entry.answer.state === 'loading') void askAgain(url)
      }
      return () => {
        for (const url of found) entryOf(url).listeners.delete(listener)
      }
    },
    [key],
  )
  return useSyncExternalStore(subscribe, () => {
    const now = urls.map((url) => entryOf(url).answer)
    if (now.length !== last.current.length || now.some((answer, i) => answer !== last.current[i])) last.current = now
    return last.current
  }) as readonly Answer<T>[]
}
