import { useSyncExternalStore } from 'react'
import { decodeView, encodeView, type View } from './view.ts'

let current = decodeView(location.pathname, location.search)
/** Parts that say the same stay the same objects, so that going back redraws only what differs. */
const keepParts = (next: View): View =>
  Object.fromEntries(
    Object.entries(next).map(([key, part]) => {
      const last = current[key as keyof View]
      return [key, typeof part === 'object' && JSON.stringify(part) === JSON.stringify(last) ? last : part]
    }),
  ) as unknown as View
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

addEventListener('popstate', () => {
  current = keepParts(decodeView(location.pathname, location.search))
  tell()
})

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The view as the URL has it. */
export const useView = (): View => useSyncExternalStore(subscribe, currentView)

export const currentView = (): View => current

/** Changes part of the view. `replace` for moves that deserve no step of history (dragging the map). */
export function changeView(change: Partial<View>, how: 'push' | 'replace' = 'push'): void {
  const next = { ...current, ...change }
  const address = encodeView(next)
  if (address === encodeView(current)) return
  current = next
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  tell()
}
