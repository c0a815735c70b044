/** Criteria of a search of land: what each asks, and how what was found is judged. */
import type { Owner } from './site.ts'

/** Services whose distance has a standard of access (SIEDU, INE). Metres in a straight line on the ellipsoid unless measured otherwise. */
export const services = {
  educacion_inicial: { label: 'Jardín o sala cuna', metres: 400 },
  educacion_basica: { label: 'Escuela básica', metres: 1_000 },
  salud_primaria: { label: 'Salud primaria', metres: 1_500 },
  plaza: { label: 'Plaza', metres: 400 },
  parque: { label: 'Parque', metres: 3_000 },
  transporte: { label: 'Paradero de transporte mayor', metres: 400 },
} as const
export type Service = keyof typeof services

export type Criterion =
  /** m². */
  | { kind: 'superficie'; min?: number; max?: number }
  | { kind: 'vivienda' }
  /** hab/ha. */
  | { kind: 'densidad'; min: number }
  /** Metres, in a straight line. */
  | { kind: 'servicio'; service: Service; metres: number }
  | { kind: 'limite_urbano' }
  /** Outside of a layer that the catalogue calls a mask. */
  | { kind: 'fuera'; layer: string }
  | { kind: 'propietario'; owners: Owner[] }
  /** UF/m². */
  | { kind: 'precio'; max: number }
  /** Near census zones where at least `percent` of homes are overcrowded. */
  | { kind: 'necesidad'; percent: number; metres: number }

/** Two criteria of the same id cannot stand in one search: «servicio:plaza», «fuera:humedal», «superficie». */
export const criterionId = (c: Criterion): string =>
  c.kind === 'servicio' ? `servicio:${c.service}` : c.kind === 'fuera' ? `fuera:${c.layer}` : c.kind

export type Verdict = 'cumple' | 'no cumple' | 'pendiente'

/** What was found for one criterion at one site. */
export interface Finding {
  verdict: Verdict
  /** Measured in the unit of the criterion; null = not known, or not a number. */
  found: number | null
  /** «ZH4, admite vivienda», «Colegio Rosita Novaro», «s/i: no hay capa cargada». */
  text: string | null
  /** Where the nearest or the crossing thing is, lon and lat, to be drawn. */
  at: [number, number] | null
}
