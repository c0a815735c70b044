/** What a person tries on a site, as the link carries it: «densidad:10,altura:-5,m2:48,frentes:0-2». */
import type { Assumptions, CabidaQuestion, Change } from '@radier/geodata/planning/question'

export interface Tries {
  change: Change
  assumptions: Partial<Assumptions>
  /** Absent = as the site has it; null = not known. */
  grossM2?: number | null
  fronts?: number[] | null
  programme?: string | null
}

export const noTries: Tries = { change: {}, assumptions: {} }

/** Numbers of the assumptions by their word in the link, with the least and the most that make sense. */
export const numbers = {
  m2: { key: 'homeM2', label: 'Superficie por vivienda', unit: 'm²', least: 18, most: 300, decimals: 1 },
  eficiencia: { key: 'efficiency', label: 'Parte de lo construido que es vivienda', unit: '', least: 0.3, most: 1, decimals: 2 },
  piso: { key: 'floorM', label: 'Altura de un piso', unit: 'm', least: 2.3, most: 6, decimals: 2 },
  estacionamiento: { key: 'parkingM2', label: 'Superficie por estacionamiento', unit: 'm²', least: 0, most: 60, decimals: 1 },
  publica: { key: 'publicUseM2', label: 'Utilidad pública', unit: 'm²', least: 0, most: 1e7, decimals: 1 },
  riesgo: { key: 'riskM2', label: 'Riesgo no edificable', unit: 'm²', least: 0, most: 1e7, decimals: 1 },
} as const satisfies Record<string, { key: keyof Assumptions; label: string; unit: string; least: number; most: number; decimals: number }>
type NumberWord = keyof typeof numbers

/** Percent that the sliders reach. */
export const sliderRange = { least: -20, most: 50 } as const
const percent = (text: string): number | null => {
  const value = Number(text)
  return text !== '' && Number.isInteger(value) && value >= sliderRange.least && value <= sliderRange.most ? value / 100 : null
}
const within = (text: string, least: number, most: number): number | null => {
  const value = Number(text)
  return text !== '' && Number.isFinite(value) && value >= least && value <= most ? value : null
}

/** Reads a link; what is not understood is left out. */
export function decodeTries(text: string | null): Tries {
  const tries: Tries = { change: {}, assumptions: {} }
  for (const part of (text ?? '').split(',')) {
    const [word = '', said = ''] = part.split(':')
    if (word === 'densidad' || word === 'altura') {
      const value = percent(said)
      if (value) tries.change[word === 'densidad' ? 'density' : 'height'] = value
    } else if (word === 'incentivo' && said) tries.change.incentive = said
    else if (word === 'vanos') tries.assumptions.openings = said === '1'
    else if (word === 'programa') tries.programme = said || null
    else if (word === 'frentes') tries.fronts = said === '' ? null : said.split('-').map(Number).filter(Number.isInteger)
    else if (word === 'bruta') tries.grossM2 = within(said, 0.1, 1e9)
    else if (word in numbers) {
      const { key, least, most } = numbers[word as NumberWord]
      const value = within(said, least, most)
      if (value !== null) tries.assumptions[key] = value
    }
  }
  return tries
}

/** Null when nothing is tried. */
export function encodeTries({ change, assumptions, grossM2, fronts, programme }: Tries): string | null {
  const parts: (string | false | undefined)[] = [
    change.density ? `densidad:${Math.round(change.density * 100)}` : false,
    change.height ? `altura:${Math.round(change.height * 100)}` : false,
    change.incentive && `incentivo:${change.incentive}`,
    ...Object.entries(numbers).map(([word, { key }]) => assumptions[key] !== undefined && `${word}:${assumptions[key]}`),
    assumptions.openings !== undefined && `vanos:${assumptions.openings ? 1 : 0}`,
    grossM2 !== undefined && `bruta:${grossM2 ?? ''}`,
    fronts !== undefined && `frentes:${fronts?.join('-') ?? ''}`,
    programme !== undefined && `programa:${programme ?? ''}`,
  ]
  return parts.filter(Boolean).join(',') || null
}

/** The question of a site with what is tried on it. */
export const tried = (question: CabidaQuestion, { change, assumptions, grossM2, fronts, programme }: Tries): CabidaQuestion => ({
  ...question,
  change,
  assumptions: { ...question.assumptions, ...assumptions },
  ...(grossM2 === undefined ? {} : { grossM2 }),
  ...(fronts === undefined ? {} : { fronts }),
  ...(programme === undefined ? {} : { programme }),
})
