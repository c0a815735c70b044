/** What a backup says of itself: the entry `manifest.json`, the last of its zip. */

export const FORMAT = 1
export const MANIFEST = 'manifest.json'
const KIND = 'Respaldo de Radier'

export interface Part {
  table: string
  /** In the order of the lines. */
  columns: string[]
  rows: number
  bytes: number
  sha256: string
}

export interface Manifest {
  kind: typeof KIND
  format: number
  /** Version of Radier that wrote it. */
  radier: string
  /** ISO instant of the snapshot. */
  at: string
  /** Migrations that the database had run. */
  migrations: string[]
  parts: Part[]
}

/** Name of the entry with the rows of a table, as PostgreSQL's COPY writes them. */
export const entryOf = (table: string): string => `${table}.copy`

export const manifestOf = (said: Omit<Manifest, 'kind' | 'format'>): Manifest => ({ kind: KIND, format: FORMAT, ...said })

/** Null when the text is no manifest of a backup. */
export function readManifest(text: string): Manifest | null {
  let found: Partial<Manifest> | null
  try {
    found = JSON.parse(text)
  } catch {
    return null
  }
  return found?.kind === KIND && Number.isInteger(found.format) && Array.isArray(found.migrations) && Array.isArray(found.parts)
    ? (found as Manifest)
    : null
}
