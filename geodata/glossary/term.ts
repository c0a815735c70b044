/** A word of the product that a person may not know, and what it means, with whose meaning it is. */
export interface Term {
  word: string
  /** Other ways in which it is written: plurals, short forms. Capitals only (UF) are met as capitals only. */
  written?: readonly string[]
  /** One or two Spanish sentences. */
  meaning: string
  /** Who says so; `url` where the text can be read. */
  source: { name: string; url?: string }
}
