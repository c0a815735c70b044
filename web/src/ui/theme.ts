import { useSyncExternalStore } from 'react'
import { keep, recall } from './memory.ts'

export type Theme = 'light' | 'dark'
const key = 'radier.tema'
const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

const kept = recall(key)
let chosen: Theme | null = kept === 'light' || kept === 'dark' ? kept : null

const current = (): Theme => chosen ?? (system.matches ? 'dark' : 'light')

/** Paints the document with the chosen theme, or the system's. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = current()
  for (const listener of listeners) listener()
}

system.addEventListener('change', applyTheme)

export function chooseTheme(theme: Theme): void {
  chosen = theme
  keep(key, theme)
  applyTheme()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, current)
