/** Who issues the fichas of an installation, and under which folio: settings that a person writes, and what paper says of them. */

/** Settings as they are kept; an empty text is one that is not said. */
export interface Issuer {
  /** «Ilustre Municipalidad de Pudahuel». */
  body: string
  unit: string
  signatory: string
  post: string
  folioPrefix: string
  /** Number of the first folio, of an installation that goes on with a series of its own. */
  firstFolio: number
}

/** Texts of the settings: what the form asks, and how long each may be. */
export const issuerTexts = {
  body: { label: 'Organismo emisor', most: 120, example: 'Ilustre Municipalidad de Pudahuel' },
  unit: { label: 'Unidad', most: 120, example: 'Secretaría Comunal de Planificación' },
  signatory: { label: 'Nombre de quien firma', most: 80, example: 'Nombre y apellidos' },
  post: { label: 'Cargo de quien firma', most: 120, example: 'Director de la Secretaría Comunal de Planificación' },
} as const satisfies Partial<Record<keyof Issuer, { label: string; most: number; example: string }>>

export const folioPrefixPattern = /^[A-Z0-9]{1,12}$/
/** Folios of a year are numbered with six figures at least. */
export const mostFirstFolio = 900_000

/** Who issued one document, as the settings said then. */
export type Signed = Pick<Issuer, keyof typeof issuerTexts>

/** What stands on one document. Its folio is an identifier, never a quantity. */
export interface Issue extends Signed {
  folio: string
  /** es-CL date on which the folio was given. */
  date: string
}

/** «SECPLA-2026-000123». */
export const folioText = (prefix: string, year: number, number: number): string => `${prefix}-${year}-${String(number).padStart(6, '0')}`

export const notIssued = 'Documento sin emisor: no lo emite ningún organismo.'

/** «Ilustre Municipalidad de Pudahuel, Secretaría Comunal de Planificación». */
export const issuedBy = ({ body, unit }: Pick<Issue, 'body' | 'unit'>): string => [body, unit].filter(Boolean).join(', ')

/** Who signs, in lines; empty when nobody was said. */
export const signedBy = ({ signatory, post, unit, body }: Signed): string[] =>
  signatory || post ? [signatory, post, issuedBy({ body, unit })].filter(Boolean) : []
