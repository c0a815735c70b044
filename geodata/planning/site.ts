/** A site: a piece of land where homes could stand. */
import { formatNumber, UNKNOWN } from '../measure/format.ts'
import type { Outline, Position } from '../territory/area.ts'

/** Who owns it. «desconocido» is s/i: the owner is never guessed. */
export const owners = {
  fiscal: 'Fiscal',
  serviu: 'SERVIU',
  municipal: 'Municipal',
  empresa_publica: 'Empresa pública',
  privado: 'Privado',
  desconocido: 's/i',
} as const
export type Owner = keyof typeof owners

/** The way of a site in the land bank, in order. */
export const siteStates = ['candidato', 'visita', 'CIP', 'tasación', 'gestión', 'adquirido', 'proyecto'] as const
export type SiteState = (typeof siteStates)[number]

/** EPSG:4326. A point is a site whose boundary nobody has loaded: it has an area that its source states, and no volume. */
export type SiteGeometry = { type: 'Point'; coordinates: Position } | { type: 'MultiPolygon'; coordinates: Outline }

/** Where a site came from. */
export type SiteOrigin =
  | { kind: 'dibujo' }
  | { kind: 'archivo'; file: string; row: number }
  | { kind: 'capa'; layer: string; key: string; load: number }

/**
 * Where the planner looks: a comuna (`cut`) with the layers loaded for it, or the synthetic «Comuna de Prueba», whose layers stand
 * apart from the real ones and are never counted with them.
 */
export const EXAMPLE = 'ejemplo'

/** Candidates of a search: «sitios» (those kept here) or the id of a layer of land. A candidate is «sitio/{id}» or «{layer}/{key}». */
/** Land where people live: how many households, null = s/i. */
export interface Lived {
  households: number | null
}

/** «vive gente: 82 hogares». */
export const livedText = ({ households }: Lived): string =>
  `vive gente: ${households === null ? UNKNOWN : formatNumber(households)} ${households === 1 ? 'hogar' : 'hogares'}`

export const OWN_SITES = 'sitios'
