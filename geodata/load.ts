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
