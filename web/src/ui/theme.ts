import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'
const key = 'radier.tema'
const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

const stored = (): Theme | null => {
  const value = localStorage.getItem(key)
  return value === 'light' || value === 'dark' ? value : null
}

const current = (): Theme => stored() ?? (system.matches ? 'dark' : 'light')

/** Paints the document with the chosen theme, or the system's. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = current()
  for (const listener of listeners) listener()
}

system.addEventListener('change', applyTheme)

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme)
  applyTheme()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, current)
