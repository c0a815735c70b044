import { useSyncExternalStore } from 'react'

let hovered: string | null = null
const listeners = new Set<() => void>()

/** Marks the territory under the pointer or the keyboard in map, legend, table and charts. */
export function setHover(code: string | null): void {
  if (code === hovered) return
  hovered = code
  for (const listener of listeners) listener()
}

export const currentHover = (): string | null => hovered

/** Tells of every change of hover without going through React (the map paints from here). */
export function onHoverChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Code of the territory under the pointer, or null. Only what uses it renders again. */
export const useHover = (): string | null => useSyncExternalStore(onHoverChange, currentHover)

/** Whether this territory is the hovered one: renders again only when that changes. */
export const useIsHovered = (code: string): boolean => useSyncExternalStore(onHoverChange, () => hovered === code)
