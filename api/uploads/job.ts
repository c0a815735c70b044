/** What the API asks of the process that reads, and what it is told. Files are exchanged by path; only small things travel. */
import type { UploadAnswer, UploadCheckAnswer, UploadField } from '../contract-uploads.ts'

export type Finding = UploadCheckAnswer['findings'][number]
export type Column = UploadAnswer['columns'][number]

/** Coordinates as the file has them. */
export type RawPosition = [x: number, y: number]
/** A system to try: null in `positions` where it can say nothing of a coordinate. */
export interface Tried {
  code: string
  title: string
  declared: boolean
  sampled: number
  positions: [lon: number, lat: number][]
}

export interface ReadJob {
  kind: 'read'
  path: string
  /** Sheet, layer or shapefile; null = the only one. */
  table: string | null
  /** Where the rows are left. */
  rows: string
}
export interface ReadDone {
  format: string
  tables: string[]
  /** Null = several, and none chosen: nothing else is known yet. */
  table: string | null
  count: number
  geometry: UploadAnswer['geometry']
  notes: string[]
  columns: Column[]
  tried: Tried[]
}

export interface ShapeJob {
  kind: 'shape'
  rows: string
  /** Where the lines for COPY are left. */
  out: string
  file: string
  mapping: Record<string, UploadField>
  crs: string
  undone: string[]
  /** Frame of the place, degrees: only tells when a pair of coordinates came the other way round. */
  bbox: [number, number, number, number]
}
export interface ShapeDone {
  read: number
  missing: string[]
  findings: Finding[]
  tried: Tried[]
}

export type Job = ReadJob | ShapeJob

/** First line of the file of rows; each line after it is `[number, cells, geometry]`. */
export interface RowsHead {
  columns: string[]
  /** Columns with personal data: read and let go, their cells are not in the file. */
  personal: string[]
  crs: string | null
  spatial: boolean
}
export type KeptRow = [number: number, cells: (string | number | boolean | null)[], geometry: unknown]
