import { useSyncExternalStore } from 'react'

interface Toast {
  text: string
  action?: { text: string; run: () => void }
}

let shown: Toast | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function put(toast: Toast | null) {
  shown = toast
  for (const listener of listeners) listener()
}

/** Says something for ten seconds, with a way back when there is one. */
export function say(text: string, action?: Toast['action']): void {
  clearTimeout(timer)
  put({ text, ...(action ? { action } : {}) })
  timer = setTimeout(() => put(null), 10_000)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Toasts() {
  const toast = useSyncExternalStore(subscribe, () => shown)
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toast && (
        <div className="toast">
          <span>{toast.text}</span>
          <button
            type="button"
            className="bt"
            onClick={() => {
              toast.action?.run()
              put(null)
            }}
          >
            {toast.action?.text ?? 'Cerrar'}
          </button>
        </div>
      )}
    </div>
  )
}
