import type { PlaceAnswer } from '@radier/api/contract-planning'
import { type Criterion, criterionId, type Service, services } from '@radier/geodata/planning/criterion'

/** A criterion that asks a figure which nobody has typed yet: it filters nothing. */
export type Blank = { blank: true } & ({ kind: 'precio' } | { kind: 'servicio'; service: Service; preset: string; norm: string })
export const blankId = (of: Blank): string => (of.kind === 'servicio' ? `servicio:${of.service}` : of.kind)
export const isBlank = (of: Criterion | Blank): of is Blank => 'blank' in of
export const idOf = (of: Criterion | Blank): string => (isBlank(of) ? blankId(of) : criterionId(of))

export interface Offer {
  group: 'Sitio' | 'Norma' | 'Servicios cerca' | 'Fuera de' | 'Necesidad'
  text: string
  /** What there is to judge it with here. */
  note: string | null
  offers: Criterion | Blank
}

/** The criteria that a search of this place does not have yet. */
export function offersOf(place: PlaceAnswer, criteria: readonly Criterion[]): Offer[] {
  const taken = new Set(criteria.map(criterionId))
  const all: Offer[] = [
    { group: 'Sitio', text: 'Superficie', note: null, offers: { kind: 'superficie', min: 2_000 } },
    { group: 'Sitio', text: 'Propietario', note: null, offers: { kind: 'propietario', owners: ['fiscal', 'serviu', 'municipal'] } },
    { group: 'Sitio', text: 'Precio', note: null, offers: { blank: true, kind: 'precio' } },
    { group: 'Norma', text: 'Zona que admite vivienda', note: place.plan ? null : unloaded, offers: { kind: 'vivienda' } },
    { group: 'Norma', text: 'Densidad', note: place.plan ? null : unloaded, offers: { kind: 'densidad', min: 80 } },
    { group: 'Norma', text: 'Dentro del límite urbano', note: place.urbanLimit ? null : unloaded, offers: { kind: 'limite_urbano' } },
    ...(Object.keys(services) as Service[]).map(
      (service): Offer => ({
        group: 'Servicios cerca',
        text: services[service].label,
        note: place.services[service] ? null : unloaded,
        offers: { kind: 'servicio', service, metres: services[service].metres },
      }),
    ),
    ...place.masks.map(
      ({ layer, title, loaded }): Offer => ({
        group: 'Fuera de',
        text: title,
        note: loaded ? null : unloaded,
        offers: { kind: 'fuera', layer },
      }),
    ),
    {
      group: 'Necesidad',
      text: 'Cerca de donde faltan viviendas',
      note: place.need ? null : unloaded,
      offers: { kind: 'necesidad', percent: 8, metres: 500 },
    },
  ]
  return all.filter(({ offers }) => !taken.has(idOf(offers)))
}

const unloaded = 'sin capa aquí'
