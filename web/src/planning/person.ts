import { useSyncExternalStore } from 'react'
import { keep, recall } from '../ui/memory.ts'

/** Who works in this browser. It is written on what they change; until there are accounts it is only what they typed. */
const key = 'radier.persona'
const listeners = new Set<() => void>()
let name = recall(key) ?? ''

export function setPerson(typed: string): void {
  name = typed.slice(0, 80)
  keep(key, name.trim())
  for (const listener of listeners) listener()
}

export const person = (): string => name.trim()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is written in the field of the name. */
export const usePerson = (): string => useSyncExternalStore(subscribe, () => name)

/** The name as a change carries it; nothing when nobody has typed one. */
export const signed = (): { by?: string } => (person() ? { by: person() } : {})
