/** Sets of criteria that are asked together. */
import { type Criterion, type Service, services } from './criterion.ts'
import type { Amount } from './programmes/amount.ts'
import { type Programme, programmes } from './programmes.ts'

export interface SearchPreset {
  title: string
  /** What it stands on, Spanish. */
  note: string
  criteria: Criterion[]
  /** Distances that nobody has typed yet, each with the norm that would fix it: they ask for nothing until somebody does. */
  missing: { service: Service; parameter: Amount<number | null> }[]
}

export const searchPresets = {
  siedu: {
    title: 'Estándares de acceso SIEDU',
    note: 'Seis distancias de la matriz del SIEDU (INE), aquí en línea recta.',
    criteria: (Object.keys(services) as Service[]).map((service) => ({ kind: 'servicio', service, metres: services[service].metres })),
    missing: [],
  },
  ds49: ofProgramme('Localización D.S. 49', programmes.ds49_cnt),
  ds19: ofProgramme('Localización D.S. 19', programmes.ds19),
} satisfies Record<string, SearchPreset>

function ofProgramme(title: string, programme: Programme | undefined): SearchPreset {
  const distances = Object.entries(programme?.distances ?? {}) as [Service, Amount<number | null>][]
  const typed = distances.filter(([, { value }]) => value !== null)
  return {
    title,
    note: typed.length
      ? 'Distancias escritas por una persona, con su artículo.'
      : 'Sin distancias: no se hallaron en ningún texto legible. Escríbalas con su artículo y vigencia.',
    criteria: typed.map(([service, { value }]) => ({ kind: 'servicio', service, metres: value as number })),
    missing: distances.filter(([, { value }]) => value === null).map(([service, parameter]) => ({ service, parameter })),
  }
}
