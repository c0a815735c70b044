import { useEffect, useState } from 'react'

/** Milliseconds without a move. */
const rest = 150

/** The last value that stayed for a moment: what takes long is not computed while a slider moves. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
