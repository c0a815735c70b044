/** What persons type of costs: in this browser, for every site, until there is a place of their own for it. */
import type { UfValue } from '@radier/geodata/planning/costs'
import { useSyncExternalStore } from 'react'
import { keep, recall } from '../../ui/memory.ts'

export interface TypedCosts {
  buildUfM2: number | null
  urbanisationUf: number | null
  otherPercent: number | null
  savingsUf: number | null
  /** Another subsidy, UF per home. */
  otherSubsidyUf: number | null
  uf: UfValue | null
  /** Titles of the amounts of a programme that are counted, by programme. */
  counted: Record<string, string[]>
}

const nothing: TypedCosts = {
  buildUfM2: null,
  urbanisationUf: null,
  otherPercent: null,
  savingsUf: null,
  otherSubsidyUf: null,
  uf: null,
  counted: {},
}

const key = 'radier.costos'
const listeners = new Set<() => void>()
let typed = read()

function read(): TypedCosts {
  try {
    const found: unknown = JSON.parse(recall(key) ?? '{}')
    return typeof found === 'object' && found !== null ? { ...nothing, ...found } : nothing
  } catch {
    return nothing
  }
}

export function typeCosts(change: Partial<TypedCosts>): void {
  typed = { ...typed, ...change }
  keep(key, JSON.stringify(typed))
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTypedCosts = (): TypedCosts => useSyncExternalStore(subscribe, () => typed)
