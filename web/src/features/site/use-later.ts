import { useEffect, useRef } from 'react'

/** Milliseconds that a person stops typing before it is sent. */
const rest = 700

/** Does the last thing asked when nothing else is asked for a moment, or when what asked for it goes away. */
export function useLater(): (work: () => void) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waiting = useRef<(() => void) | null>(null)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      waiting.current?.()
    },
    [],
  )
  return (work) => {
    clearTimeout(timer.current)
    waiting.current = work
    timer.current = setTimeout(() => {
      waiting.current = null
      work()
    }, rest)
  }
}
