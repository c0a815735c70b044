/** Questions of a cabida written in few words: the texts of a zone, as a plan would publish them. */
import { defaultAssumptions } from '@radier/geodata/planning/assumptions'
import type { NormField } from '@radier/geodata/planning/norm'
import type { Assumptions, CabidaQuestion, ZonePart } from '@radier/geodata/planning/question'
import { readNorms } from '@radier/geodata/planning/read-norm'

export type Texts = Partial<Record<NormField, string>>

export const zoneOf = (zone: string, texts: Texts, share = 1): ZonePart => ({
  plan: 'plan',
  zone,
  name: zone,
  share,
  norms: readNorms({ vivienda: '1', ...texts }),
})

/** ZH5 and ZH4 of Puerto Varas, as published. */
export const zh5: Texts = { densidad: '400.0', constructibilidad: '3.0', ocupacion: '0.7', altura: '10,5 m' }
export const zh4: Texts = { densidad: '200.0', constructibilidad: '2.0', ocupacion: '0.7', altura: '7,2 m' }

export function siteOf(
  areaM2: number,
  zones: Texts | ZonePart[],
  more: Partial<Omit<CabidaQuestion, 'assumptions'>> & { assumptions?: Partial<Assumptions> } = {},
): CabidaQuestion {
  return {
    areaM2,
    grossM2: null,
    region: '10',
    parts: Array.isArray(zones) ? zones : [zoneOf('Z', zones)],
    outline: null,
    fronts: null,
    programme: null,
    change: {},
    ...more,
    assumptions: { ...defaultAssumptions, publicUseM2: 0, riskM2: 0, ...more.assumptions },
  }
}
