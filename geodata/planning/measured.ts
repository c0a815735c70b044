/** What a search measures at a site for each criterion. `null` = not known; nothing is ever filled in. */
import type { Owner } from './site.ts'

/** A part of a site in a zone of the plan: `share` of its area, 0–1. */
export interface ZoneMeasured {
  zone: string
  share: number
  /** null = the plan's text is pendiente. */
  housing: boolean | null
  /** hab/ha; null = pendiente. */
  density: number | null
}

type At = [lon: number, lat: number] | null

/** By kind of criterion. `loaded` false = no layer answers in this place. */
export interface Measured {
  /** m². */
  superficie: { m2: number | null }
  /** null = no plan loaded; empty = outside every zone. */
  vivienda: { zones: ZoneMeasured[] | null }
  densidad: { zones: ZoneMeasured[] | null }
  /** Metres to the nearest one; null = the layer has none in this place. */
  servicio: { loaded: boolean; metres: number | null; name: string | null; at: At }
  /** Part of the site inside, 0–1; of a point, 0 or 1. */
  limite_urbano: { loaded: boolean; share: number | null }
  /** Part of the site in the mask, 0–1; of a point, 0 or 1. `unseen`: why it is not known, where nobody looked. */
  fuera: { loaded: boolean; share: number | null; at: At; unseen?: string | null }
  propietario: { owner: Owner }
  /** UF/m². */
  precio: { ufM2: number | null }
  /** Metres to the nearest census zone that has at least the percentage asked. */
  necesidad: { loaded: boolean; metres: number | null; at: At }
}
