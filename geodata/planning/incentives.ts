/** Incentives of the law that a person may try on a site: what each multiplies, what it asks, and whether the site is known to meet it. */
import type { Verdict } from './criterion.ts'
import { writeFigure } from './figure.ts'
import { oguc } from './oguc.ts'
import type { Parameter } from './parameter.ts'
import type { CabidaQuestion } from './question.ts'

export interface Incentive {
  label: string
  /** What fixes it. */
  parameters: readonly Parameter[]
  /** 1.5 = fifty per cent more; null = its text gives no figure: the plan or a resolution does. */
  factors: { density?: number; height?: number; built?: number; parking?: number } | null
  /** Floors and metres that it never passes, also where the plan admits more. */
  ceiling?: { floors: number; height: number }
  /** What the law asks, with the figures of the site. */
  condition: (question: CabidaQuestion) => { text: string; verdict: Verdict }
}

const more = ({ value }: Parameter<number>) => 1 + value / 100
const [times, land, merged] = oguc.harmonicLand.value
const [railCut, railMetres] = oguc.railParking.value
const harmonic = { height: more(oguc.harmonicHeight) }

export const incentives: Readonly<Record<string, Incentive>> = {
  conjunto_armonico: {
    label: 'Conjunto armónico, por terreno',
    parameters: [oguc.harmonicLand, oguc.harmonicBuilt, oguc.harmonicHeight],
    factors: { ...harmonic, built: more(oguc.harmonicBuilt) },
    condition: ({ areaM2, parts }) => {
      const text = `Terreno de ${times} veces la predial mínima y de ${writeFigure(land)} m² o más`
      if (areaM2 < land) return { text: `${text}: tiene ${writeFigure(areaM2)} m².`, verdict: 'no cumple' }
      const lots = parts.map(({ norms: { subdivision } }) =>
        subdivision.reading.kind === 'valor' ? Number(subdivision.reading.value) : null,
      )
      const needed = lots.map((lot) => (lot === null ? null : lot * times))
      if (!lots.length || needed.includes(null)) return { text: `${text}: no se conoce la predial mínima.`, verdict: 'pendiente' }
      const most = Math.max(...(needed as number[]))
      return {
        text: `${text}: pide ${writeFigure(Math.max(most, land))} m² y tiene ${writeFigure(areaM2)}.`,
        verdict: areaM2 >= most ? 'cumple' : 'no cumple',
      }
    },
  },
  conjunto_armonico_manzana: {
    label: 'Conjunto armónico, por manzana completa',
    parameters: [oguc.harmonicLand, oguc.harmonicBuilt, oguc.harmonicHeight],
    factors: { ...harmonic, built: more(oguc.harmonicBuilt) },
    condition: () => ({ text: 'El predio es una manzana completa, aunque tenga menos superficie.', verdict: 'pendiente' }),
  },
  conjunto_armonico_fusion: {
    label: 'Conjunto armónico, por fusión',
    parameters: [oguc.harmonicLand, oguc.harmonicMerged, oguc.harmonicHeight],
    factors: { ...harmonic, built: more(oguc.harmonicMerged) },
    condition: ({ areaM2 }) => ({
      text: `Dos o más terrenos que se fusionan en uno de ${writeFigure(merged)} m² o más: tiene ${writeFigure(areaM2)} m².`,
      verdict: areaM2 < merged ? 'no cumple' : 'pendiente',
    }),
  },
  vivienda_economica: {
    label: 'Conjunto de viviendas económicas',
    parameters: [oguc.economicDensity, oguc.economicFloors, oguc.economicHeight, oguc.economicYard, oguc.economicHome],
    factors: { density: more(oguc.economicDensity) },
    ceiling: { floors: oguc.economicFloors.value, height: oguc.economicHeight.value },
    condition: ({ assumptions: { homeM2 } }) => ({
      text: `Viviendas de hasta ${oguc.economicHome.value} m², ${oguc.economicFloors.value} pisos y ${oguc.economicHeight.value} m, con ${oguc.economicYard.value} m² de patio cada una o área verde común equivalente.`,
      verdict: homeM2 > oguc.economicHome.value ? 'no cumple' : 'pendiente',
    }),
  },
  junto_a_tren: {
    label: 'Menos estacionamientos junto a tren o tranvía',
    parameters: [oguc.railParking],
    factors: { parking: 1 - railCut / 100 },
    condition: () => ({ text: `Estación a menos de ${railMetres} m: no hay capa de estaciones.`, verdict: 'pendiente' }),
  },
  integracion_social: {
    label: 'Integración social',
    parameters: [oguc.integratedShare, oguc.integratedStation],
    factors: null,
    condition: () => ({
      text: `Al menos ${oguc.integratedShare.value} % de viviendas con subsidio, a no más de ${oguc.integratedStation.value} m de una estación. El beneficio lo fija el plan o una resolución.`,
      verdict: 'pendiente',
    }),
  },
  densidad_minima: {
    label: 'Densidad mínima del plan',
    parameters: [minimumDensity()],
    factors: null,
    condition: () => ({ text: 'Que el plan, al actualizarse, fije una densidad mínima en la zona.', verdict: 'pendiente' }),
  },
}

/** What a person tries by its id; undefined when there is no such incentive. */
export const incentiveOf = (id: string | undefined): Incentive | undefined =>
  id !== undefined && Object.hasOwn(incentives, id) ? incentives[id] : undefined

function minimumDensity(): Parameter {
  return {
    title: 'Densidades mínimas en los planes reguladores',
    value: null,
    unit: 'hab/ha',
    condition: 'el plan se actualiza en 18 meses, ampliables a 24',
    article: 'Ley 21.807',
    source: 'Ley 21.807 (2026)',
    confidence: 'media',
    since: '2026',
  }
}
