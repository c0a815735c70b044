import { useRef } from 'react'

/** The object of before while it says the same: what depends on it is not worked out again. */
export function useStable<T>(value: T): T {
  const last = useRef(value)
  if (last.current !== value && JSON.stringify(last.current) !== JSON.stringify(value)) last.current = value
  return last.current
}
