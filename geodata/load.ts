/** What a load leaves behind, as the loader writes it and everybody reads it. */

/** Steps of a load in the order in which they come, each with what is said while it lasts. */
export const loadSteps = { traer: 'trayendo', leer: 'leyendo', revisar: 'revisando', guardar: 'guardando', publicar: 'publicando' } as const
export type LoadStep = keyof typeof loadSteps

/** Where the bytes of a load came from: a folder that mirrors the publishers, the drop folder, the publisher, or the set that ships. */
export const vias = ['mirror', 'drop', 'network', 'starter'] as const
export type Via = (typeof vias)[number]

/** `current` is what everybody sees; `previous` is what a rollback returns to. */
export const loadStates = ['current', 'previous', 'refused', 'retired'] as const
export type LoadState = (typeof loadStates)[number]

export interface CheckResult {
  name: string
  passed: boolean
  /** A failed blocking check refuses the load; the others are warnings. */
  blocking: boolean
  /** Spanish: what was found and what was wanted. */
  detail: string
}

/** A value of a publisher that was replaced on its way in (`data/corrections.csv`). An empty `now` is unknown. */
export interface Applied {
  /** 1-based row of the file. */
  row: number
  field: string
  was: string
  now: string
  reason: string
}

/** How a figure came that is not one cell as published. */
export interface Made {
  /** Rows of the file that were added, as runs [first, last]; at most 40 runs, the first. */
  rows?: [number, number][]
  /** How many rows were added. */
  count?: number
  corrections?: Applied[]
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
