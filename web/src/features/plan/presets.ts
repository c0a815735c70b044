import type { Criterion } from '@radier/geodata/planning/criterion'
import { type SearchPreset, searchPresets } from '@radier/geodata/planning/search-presets'
import type { Blank } from './blanks.ts'
import { typedDistance } from './typed-distances.ts'

export interface Preset {
  id: string
  title: string
  note: string
  offers: (Criterion | Blank)[]
}

/** Sets of criteria that are added at once. What nobody has found in a norm waits for a person to type it with its article. */
export const presets = (): Preset[] =>
  Object.entries<SearchPreset>(searchPresets).map(([id, { title, note, criteria, missing }]) => ({
    id,
    title,
    note,
    offers: [
      ...criteria,
      ...missing.map(({ service, parameter }): Criterion | Blank => {
        const typed = typedDistance(id, service)
        return typed
          ? { kind: 'servicio', service, metres: typed.metres }
          : { blank: true, kind: 'servicio', service, preset: id, norm: parameter.article }
      }),
    ],
  }))
