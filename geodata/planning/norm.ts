/** Norms of a zone: what the plan writes, what was read of it, and who stands behind it. */

/** Borrador: read by the program. Revisado: a person looked. Validado: another person, with its article. */
export const normStates = ['borrador', 'revisado', 'validado'] as const
export type NormState = (typeof normStates)[number]

export type NormValue = number | boolean | string[]

interface NormFieldDefinition {
  /** «Densidad bruta máxima». */
  label: string
  kind: 'numero' | 'si-no' | 'opciones'
  unit?: string
  /** Decimals when written. */
  decimals?: number
  /** Of `opciones`. */
  options?: readonly string[]
  /** Article of the ordinance (OGUC) that defines it. */
  article: string
  /** Least and most that a person may type; outside is absurd. */
  range?: readonly [number, number]
  /** What the cabida cannot say without it (Spanish); absent when no limit needs it. */
  limits?: string
}

/** What a plan may say of a zone, in the order of the editor. */
export const normFields = {
  vivienda: { label: 'Admite vivienda', kind: 'si-no', article: 'OGUC 2.1.24' },
  densidad: {
    label: 'Densidad bruta máxima',
    kind: 'numero',
    unit: 'hab/ha',
    decimals: 0,
    article: 'OGUC 2.1.22',
    range: [1, 5_000],
    limits: 'cuántas viviendas admite la densidad',
  },
  constructibilidad: {
    label: 'Coeficiente de constructibilidad',
    kind: 'numero',
    decimals: 2,
    article: 'OGUC 1.1.2',
    range: [0.01, 20],
    limits: 'cuántos metros se pueden construir',
  },
  ocupacion: {
    label: 'Coeficiente de ocupación de suelo',
    kind: 'numero',
    decimals: 2,
    article: 'OGUC 1.1.2',
    range: [0.01, 1],
    limits: 'cuánto ocupa el primer piso',
  },
  ocupacion_superior: { label: 'Ocupación de los pisos superiores', kind: 'numero', decimals: 2, article: 'OGUC 1.1.2', range: [0.01, 1] },
  altura: {
    label: 'Altura máxima',
    kind: 'numero',
    unit: 'm',
    decimals: 1,
    article: 'OGUC 1.1.2',
    range: [2.3, 400],
    limits: 'cuántos pisos caben',
  },
  pisos: { label: 'Número máximo de pisos', kind: 'numero', unit: 'pisos', decimals: 0, article: 'OGUC 2.1.23', range: [1, 120] },
  agrupamiento: { label: 'Sistema de agrupamiento', kind: 'opciones', options: ['Aislado', 'Pareado', 'Continuo'], article: 'OGUC 2.6.1' },
  rasante: { label: 'Rasante', kind: 'numero', unit: '°', decimals: 0, article: 'OGUC 2.6.3', range: [10, 90] },
  distanciamiento: { label: 'Distanciamiento', kind: 'numero', unit: 'm', decimals: 1, article: 'OGUC 2.6.3', range: [0, 50] },
  antejardin: { label: 'Antejardín', kind: 'numero', unit: 'm', decimals: 1, article: 'OGUC 2.5.8', range: [0, 50] },
  adosamiento: { label: 'Adosamiento', kind: 'opciones', options: ['Permitido', 'Prohibido'], article: 'OGUC 2.6.2' },
  subdivision: { label: 'Superficie predial mínima', kind: 'numero', unit: 'm²', decimals: 0, article: 'OGUC 2.1.20', range: [1, 200_000] },
  estacionamientos: {
    label: 'Estacionamientos por vivienda',
    kind: 'numero',
    decimals: 2,
    article: 'OGUC 2.4.1',
    range: [0, 10],
    limits: 'cuántos estacionamientos se piden',
  },
} as const satisfies Record<string, NormFieldDefinition>
export type NormField = keyof typeof normFields
export const normField = (field: NormField): NormFieldDefinition => normFields[field]

/** What was understood of a text. Whatever is not certain is `pendiente`: never the most permissive reading. */
export type Reading =
  | { kind: 'valor'; value: NormValue }
  /** The plan says that it does not apply: neither zero nor unknown. */
  | { kind: 'no-aplica' }
  /** The plan refers to the ordinance: its own figure rules. */
  | { kind: 'oguc'; article: string }
  /** `options`: the possible readings, of which a person chooses one. */
  | { kind: 'pendiente'; why: string; options: { label: string; reading: Exclude<Reading, { kind: 'pendiente' }> }[] }

/** A norm as the arithmetic takes it. `article` null = nobody has typed it. */
export interface Norm {
  reading: Reading
  /** The text of the plan, as published; null when the plan's file has no such column and a person typed it, or nobody did. */
  raw: string | null
  article: string | null
  state: NormState
}
/** Every field is there; what the plan does not bring is `pendiente`. */
export type Norms = Record<NormField, Norm>
