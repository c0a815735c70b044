import type { Criterion } from '@radier/geodata/planning/criterion'
import { type Service, services } from '@radier/geodata/planning/criterion'
import type { Blank } from './blanks.ts'

export interface Preset {
  id: string
  title: string
  note: string
  offers: (Criterion | Blank)[]
}

const all = Object.keys(services) as Service[]

/** Sets of criteria that are added at once. What the programmes ask of distance has no figure until a person types it. */
export const presets: readonly Preset[] = [
  {
    id: 'siedu',
    title: 'Estándares de acceso SIEDU',
    note: 'seis servicios',
    offers: all.map((service) => ({ kind: 'servicio', service, metres: services[service].metres })),
  },
]
