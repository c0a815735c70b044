/** A word that this browser keeps, or null. A browser that refuses to keep anything (blocked site data) throws on every touch. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a word if the browser lets; says whether it did. */
export function keep(key: string, word: string): boolean {
  try {
    localStorage.setItem(key, word)
    return true
  } catch {
    return false
  }
}
