/** What a load leaves behind, as the loader writes it and everybody reads it. */

export interface CheckResult {
  name: string
  passed: boolean
  /** A failed blocking check refuses the load; the others are warnings. */
  blocking: boolean
  /** Spanish: what was found and what was wanted. */
  detail: string
}

export interface LoadReport {
  read: number
  accepted: number
  repaired: number
  refused: number
  rowsBefore: number
  rowsAfter: number
  /** Spanish sentences naming file, row, field, reason, remedy; at most 200, with the full count in `refused` and `repaired`. */
  messages: string[]
  /** Biggest changes against the version before. */
  changes: string[]
}
