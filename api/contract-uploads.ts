/** What the API says of a file of sites that somebody uploads. `place` is a `cut` or «ejemplo». */
import type { SiteGeometry } from '@radier/geodata/planning/site'

/** What of a site a file may bring; the rest of its columns are kept as attributes. */
export type UploadField = 'name' | 'areaM2' | 'areaHa' | 'owner' | 'priceUfM2' | 'priceUf' | 'lon' | 'lat' | 'zone' | 'ignore' | 'keep'
/** Codes of `etl/readers`' proj4: WGS 84, SIRGAS/PSAD56/WGS84 UTM 18S and 19S… */
export type UploadCrs = string

/** POST /api/uploads?place=&name= (the file is the body) → 201; nothing is stored as a site until POST /api/uploads/{id}/store. Expires in an hour. */
export interface UploadAnswer {
  id: string
  place: string
  file: string
  bytes: number
  format: string
  /** Layers or sheets, when it has several: POST /api/uploads/{id}/open {table} chooses. */
  tables: string[]
  table: string | null
  rows: number
  /** What was repaired or set aside while reading, Spanish: encoding, blank rows, macros. */
  notes: string[]
  geometry: 'Point' | 'Polygon' | 'mixta' | null
  columns: {
    name: string
    samples: string[]
    suggested: UploadField
    /** «segura», «falta elegir», «no se carga». */
    certainty: 'segura' | 'falta elegir' | 'no se carga'
    /** How it will be read, Spanish. */
    how: string
    personal: boolean
  }[]
  /** How many of the sampled rows fall in the comuna under each; the declared one first. */
  crs: UploadSystem[]
}
/** `offKm`: from the middle of the sample to the comuna; null = the numbers are out of range of the system. */
export interface UploadSystem {
  code: UploadCrs
  title: string
  declared: boolean
  inside: number
  sampled: number
  offKm: number | null
  sample: [number, number][]
}
/** POST /api/uploads/{id}/check → what would happen. Nothing is stored. */
export interface UploadCheckAsked {
  mapping: Record<string, UploadField>
  crs: UploadCrs
  /** Ids of repairs that the person undid. */
  withoutRepairs?: string[]
}
export interface UploadCheckAnswer {
  /** What must be chosen before storing, Spanish; empty = it may be stored. */
  missing: string[]
  /** The systems tried anew with the columns of coordinates now chosen. */
  systems: UploadSystem[]
  read: number
  accepted: number
  repaired: number
  refused: number
  /** At most 500, refused first; `more` counts the rest. */
  findings: {
    row: number
    field: string | null
    kind: 'rechazada' | 'reparada' | 'aviso'
    what: string
    remedy: string
    /** Id of the repair, to undo it; of a refused row, the repair that was undone, to take it back. */
    repair: string | null
    /** Rows that say the same, this one the first; 1 = only this. */
    count: number
  }[]
  more: number
  /** First 2.000 shapes for the map, with their row and outcome. */
  preview: { row: number; outcome: 'aceptada' | 'reparada' | 'rechazada'; geometry: SiteGeometry }[]
}
/** POST /api/uploads/{id}/store {…UploadCheckAsked, acceptGoodRows, by?}: one transaction; with refused rows only if `acceptGoodRows`. */
export interface UploadStored {
  read: number
  accepted: number
  repaired: number
  /** Those accepted and those repaired. */
  stored: number
  refused: number
  ids: string[]
}
