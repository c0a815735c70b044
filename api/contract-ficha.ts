/** What the API says of fichas: their content, templates, verification and batches. */
import type { FichaContent, FichaQuery } from '@radier/geodata/ficha/content'
import type { Issue, Issuer } from '@radier/geodata/ficha/issuer'
import type { Row, SavedTemplate } from '@radier/geodata/ficha/template'

/**
 * GET /api/fichas/{code}?plantilla=&secciones=a,b&referencia=&periodo= → the content. `code`: «13124», «0», «red», «ruralidad-3»,
 * «grupo:13101+13102», «area-…». With an extension (`13124.pdf`, xlsx, csv, parquet, geojson, gpkg, svg, png, pptx) the same content in that
 * format, kept so that it can be verified.
 */
export type FichaAnswer = FichaContent

/** GET /api/templates: ours, and the sections and rows from which a person makes others. */
export interface TemplatesAnswer {
  templates: { id: string; title: string; summary: string; version: number; sections: string[]; reference: string }[]
  sections: { id: string; title: string; rows: Row[] | null }[]
}

/** POST /api/templates {name, sections, reference} → kept; GET /api/templates/{id}. The same template has always the same id. */
export interface SavedTemplateAnswer extends SavedTemplate {
  /** «p-» and twelve letters or digits. */
  id: string
  /** Sentences about what is gone from the catalogue. */
  notes: string[]
}

/** GET, PUT and DELETE /api/issuer: who issues the fichas of this installation; null when nobody does. */
export interface IssuerAnswer {
  issuer: Issuer | null
}

/** GET /api/verify/{id}: what was exported, against the data of now. Case, spaces and hyphens of the id do not matter. */
export interface VerifyAnswer {
  id: string
  hash: string
  canonical: string
  query: FichaQuery
  title: string
  subtitle: string
  kindTitle: string
  template: string
  /** When it was first exported, ISO. */
  issued: string
  /** Address that opens the same question with the data of now. */
  path: string
  /** `igual`: every figure reads the same; `cambio`: some does not; `sin-datos`: the question can no longer be answered. */
  state: 'igual' | 'cambio' | 'sin-datos'
  /** Spanish: the finding in one sentence. */
  sentence: string
  /** Id of the ficha that the same question gives now; null when it cannot be answered. */
  now: { id: string } | null
  /** Documents that were issued of it, newest first; empty when nobody issued it. Who signs is named on paper only. */
  folios: Omit<Issue, 'signatory'>[]
  figures: VerifiedFigure[]
  sources: VerifiedSource[]
}
export interface VerifiedFigure {
  key: string
  /** «Hogares allegados · Pudahuel · 2024». */
  label: string
  unit: string
  was: string
  /** Null when the figure is no longer in the ficha. */
  is: string | null
  changed: boolean
}
export interface VerifiedSource {
  source: string
  title: string
  publisher: string
  was: { version: number; sha256: string; loadedAt: string } | null
  is: { version: number; sha256: string; loadedAt: string } | null
  changed: boolean
}

export const batchFormats = ['pdf', 'xlsx', 'csv', 'parquet'] as const
export type BatchFormat = (typeof batchFormats)[number]
export type BatchState = 'en cola' | 'en curso' | 'listo' | 'cancelado' | 'fallido' | 'vencido'

/**
 * POST /api/batches {codes: 1–346 comunas, or one group; template?, reference?, formats} → 200 this;
 * GET /api/batches/{id} the same, for polling; DELETE /api/batches/{id} cancels.
 */
export interface BatchAnswer {
  /** Whoever knows it can see it, take the file and cancel it. */
  id: string
  state: BatchState
  total: number
  done: number
  /** Batches before this one; null once it began. */
  before: number | null
  /** Spanish: what is happening, or what went wrong and what to do. */
  sentence: string
  template: string
  formats: BatchFormat[]
  codes: string[]
  /** Bytes of the whole zip; null until `listo`. */
  bytes: number | null
  /** Address of the zip: «/api/batches/{id}/fichas-….zip»; null until `listo`. */
  file: string | null
  createdAt: string
  /** When the file goes away, ISO; null until `listo`. */
  expiresAt: string | null
}
