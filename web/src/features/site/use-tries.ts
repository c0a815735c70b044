import { useEffect, useRef, useState } from 'react'
import { changeView, currentView, useView } from '../../view/use-view.ts'
import { decodeTries, encodeTries, type Tries } from './tries.ts'

/** Milliseconds without a move before the link is written. */
const rest = 250

/** What is tried, at once on screen and a moment later in the link. Going back brings back what the link said. */
export function useTries(): [Tries, (next: Tries) => void] {
  const { plan } = useView()
  const [tries, setTries] = useState(() => decodeTries(plan.tries))
  const written = useRef(plan.tries)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (plan.tries === written.current) return
    written.current = plan.tries
    clearTimeout(timer.current)
    setTries(decodeTries(plan.tries))
  }, [plan.tries])
  useEffect(() => () => clearTimeout(timer.current), [])

  const change = (next: Tries) => {
    setTries(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      written.current = encodeTries(next)
      changeView({ plan: { ...currentView().plan, tries: written.current } }, 'replace')
    }, rest)
  }
  return [tries, change]
}
