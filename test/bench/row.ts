/** One line of the bench: what was measured, ours beside a named peer in the same run, and what was expected before measuring. */
export interface BenchRow {
  what: string
  ours: string
  /** Named peer and its figure; null when the figure stands alone. */
  peer: string | null
  /** Ours ÷ peer, when both were measured in this run. */
  ratio: number | null
  expected: string
  met: boolean
}
