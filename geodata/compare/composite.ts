/**
 * Composite index of comunas. Each indicator is normalised over every comuna with a value, turned so that more is more score, and weighed:
 * score = Σ wᵢ·nᵢ ÷ Σ wᵢ. What each indicator contributes is wᵢ·nᵢ ÷ Σ wᵢ, and the score is the sum of its contributions.
 * A comuna with any s/i among the indicators that weigh is s/i, and last: never 0.
 * Normalisations and linear aggregation as in OECD and JRC, Handbook on Constructing Composite Indicators (2008).
 */
import type { Indicator } from '../indicator.ts'
import { type Fault, type Frame, known, standardise } from './frame.ts'
import { ranksOf } from './place.ts'

export const normalisations = ['percentil', 'minmax', 'z'] as const
export type Normalisation = (typeof normalisations)[number]

export const normalisationText: Record<Normalisation, { label: string; explained: string; unit: string }> = {
  percentil: {
    label: 'Percentil',
    explained: 'Qué parte de las comunas queda por debajo, de 0 a 100; las iguales comparten lugar. Un valor extremo no arrastra.',
    unit: 'de 100',
  },
  minmax: {
    label: 'Mínimo y máximo',
    explained: '0 la comuna de menor valor y 100 la de mayor, en línea recta. Un valor extremo aplasta al resto.',
    unit: 'de 100',
  },
  z: {
    label: 'Desviaciones',
    explained: 'Cuántas desviaciones estándar se aparta del promedio de las comunas (÷ n).',
    unit: 'desviaciones estándar',
  },
}

export interface Part {
  indicator: string
  /** Null = the latest period that is loaded. */
  period: string | null
  /** ≥ 0; only the proportion between weights matters. */
  weight: number
  /** Which way raises the score: `mas` = a higher value gives more score. */
  direction: 'mas' | 'menos'
}

export interface Recipe {
  /** Given by a person; at most 60 letters. */
  name: string
  normalisation: Normalisation
  parts: Part[]
}

export const compositeLimits = { parts: 20, name: 60, weight: 1000 } as const

/** An index of need: what is better lower raises it, what is better higher lowers it; without polarity, more is more. */
export const directionOfNeed = ({ better }: Pick<Indicator, 'better'>): Part['direction'] => (better === 'mas' ? 'menos' : 'mas')

/** Name of the column of a part: `id`, or `id@period`. */
export const columnOf = ({ indicator, period }: Pick<Part, 'indicator' | 'period'>): string =>
  period ? `${indicator}@${period}` : indicator

export interface Composite {
  codes: readonly string[]
  /** Null = s/i. 0–100 for `percentil` and `minmax`; standard deviations for `z`. */
  score: (number | null)[]
  /** 1 = highest score; equal scores share the place; null for s/i, which come last. */
  rank: (number | null)[]
  /** One list per part of the recipe, as long as `codes`; they add up to the score. Null where that indicator is s/i, or weighs nothing. */
  contributions: (number | null)[][]
  /** Comunas with a score. */
  of: number
  /** Comunas that are s/i, and for each part how many it leaves without score. */
  unknown: { total: number; byPart: number[] }
}

/** The columns of the frame are those of the parts, by `columnOf`, in any order. */
export function composite(recipe: Recipe, frame: Frame): Composite | Fault {
  const fault = recipeFault(recipe)
  if (fault) return { fault }
  const normalised = normalisedParts(recipe, frame)
  if ('fault' in normalised) return normalised
  const weights = recipe.parts.map(({ weight }) => weight)
  const total = weights.reduce((sum, w) => sum + w, 0)
  const contributions = normalised.map((values, p) => {
    const share = (weights[p] as number) / total
    return values.map((n) => (n === null || share === 0 ? null : share * n))
  })
  const counted = contributions.filter((_, p) => weights[p] !== 0)
  const score = frame.codes.map((_, row) => addUp(counted.map((values) => values[row] ?? null)))
  const rank = ranksOf(score)
  const of = known(score).length
  const byPart = normalised.map((values, p) => (weights[p] === 0 ? 0 : values.length - known(values).length))
  return { codes: frame.codes, score, rank, contributions, of, unknown: { total: frame.codes.length - of, byPart } }
}

/** Left to right; any null makes it null. */
export const addUp = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, v) => (sum === null || v === null ? null : sum + v), 0)

/** Why a recipe cannot be computed, as a Spanish sentence; undefined when it can. */
export function recipeFault({ parts }: Recipe): string | undefined {
  if (parts.length === 0) return 'Elija al menos un indicador.'
  if (parts.length > compositeLimits.parts) return `Un índice admite a lo más ${compositeLimits.parts} indicadores; hay ${parts.length}.`
  if (parts.some(({ weight }) => !Number.isFinite(weight) || weight < 0))
    return 'Un peso no puede ser negativo: para invertir un indicador cambie su sentido.'
  if (parts.every(({ weight }) => weight === 0)) return 'Todos los pesos son cero: suba al menos uno.'
  const twice = parts.map(columnOf).find((id, i, all) => all.indexOf(id) !== i)
  return twice ? 'Un indicador está dos veces: deje uno y súbale el peso.' : undefined
}

/** Values of each part, normalised and turned so that more is more score. */
export function normalisedParts({ normalisation, parts }: Recipe, { columns }: Frame): (number | null)[][] | Fault {
  const found = parts.map((part) => columns.find(({ id }) => id === columnOf(part)))
  const without = found.findIndex((column) => !column)
  if (without >= 0) return { fault: `El indicador «${columnOf(parts[without] as Part)}» no tiene datos por comuna.` }
  return parts.map(({ direction }, p) => normalise(found[p]?.values ?? [], normalisation, direction))
}

export function normalise(values: readonly (number | null)[], how: Normalisation, direction: Part['direction'] = 'mas'): (number | null)[] {
  const up = direction === 'mas'
  if (how === 'z') return standardise(values).map((z) => (z === null ? null : up || z === 0 ? z : -z))
  const scaled = how === 'minmax' ? stretched(values) : percentiles(values)
  return scaled.map((n) => (n === null ? null : up ? n : 100 - n))
}

/** (x − min) ÷ (max − min) × 100; 50 where the indicator does not vary. */
function stretched(values: readonly (number | null)[]): (number | null)[] {
  const all = known(values)
  const [least, most] = [Math.min(...all), Math.max(...all)]
  return values.map((v) => (v === null || !Number.isFinite(v) ? null : most === least ? 50 : (100 * (v - least)) / (most - least)))
}

/** (number below + half of its other equals) ÷ (n − 1) × 100: 0 the lowest, 100 the highest, 50 when alone. */
export function percentiles(values: readonly (number | null)[]): (number | null)[] {
  const sorted = Float64Array.from(known(values)).sort()
  return values.map((v) => {
    if (v === null || !Number.isFinite(v)) return null
    if (sorted.length === 1) return 50
    const below = firstAtLeast(sorted, v)
    const upTo = firstAbove(sorted, v)
    return (100 * (below + (upTo - below - 1) / 2)) / (sorted.length - 1)
  })
}

const firstAtLeast = (sorted: Float64Array, value: number) => firstWhere(sorted, (v) => v >= value)
const firstAbove = (sorted: Float64Array, value: number) => firstWhere(sorted, (v) => v > value)

function firstWhere(sorted: Float64Array, test: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(sorted[middle] as number)) high = middle
    else low = middle + 1
  }
  return low
}
