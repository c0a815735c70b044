import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is on screen or near it. Once far it is far again: what is not seen is not drawn. */
export function useNear(element: RefObject<Element | null>, margin = 400): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), { rootMargin: `${margin}px` })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, margin])
  return near
}
