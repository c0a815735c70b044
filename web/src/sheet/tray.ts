/** What a person has gathered for a report: kept by this browser, in their order. */
import { type ReportAsked, type ReportItem, readItem, reportLimits, writeItem } from '@radier/geodata/ficha/report-item'
import { isSpan } from '@radier/geodata/ficha/span'
import { useSyncExternalStore } from 'react'
import { keep, recall } from '../ui/memory.ts'

export type TrayItem = ReportItem & {
  id: string
  /** What it is and of where, as it was when gathered: «Qué cambió», «Pudahuel». */
  label: string
  detail: string
}
export interface Tray {
  title: string
  items: TrayItem[]
}

const key = 'radier.informe'
const empty: Tray = { title: 'Informe', items: [] }
const listeners = new Set<() => void>()

/** Reads what was kept; anything that is not a tray is an empty one. */
export function readTray(text: string | null): Tray {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Tray> | null
    if (!kept || !Array.isArray(kept.items)) return empty
    return {
      title: typeof kept.title === 'string' ? kept.title : empty.title,
      items: kept.items.filter(isItem).slice(0, reportLimits.items),
    }
  } catch {
    return empty
  }
}

function isItem(value: unknown): value is TrayItem {
  const item = value as Partial<Record<string, unknown>> | null
  if (typeof item?.id !== 'string' || typeof item.label !== 'string' || typeof item.detail !== 'string') return false
  if (!isSpan(item.span)) return false
  if (item.kind === 'texto') return typeof item.heading === 'string' && typeof item.text === 'string'
  try {
    return readItem(writeItem(value as ReportAsked)) !== null
  } catch {
    return false
  }
}

let current = readTray(recall(key))

export const currentTray = (): Tray => current

/** Changes the tray and keeps it; returns the one before, for «Deshacer». */
export function changeTray(change: Partial<Tray>): Tray {
  const before = current
  current = { ...current, ...change }
  keep(key, JSON.stringify(current))
  for (const listener of listeners) listener()
  return before
}

export const changeItem = (id: string, part: Partial<TrayItem>): Tray =>
  changeTray({ items: current.items.map((item) => (item.id === id ? ({ ...item, ...part } as TrayItem) : item)) })

export const newId = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTray = (): Tray => useSyncExternalStore(subscribe, currentTray)
