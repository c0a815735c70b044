/**
 * A recipe as a short text for the link: `1~p~Necesidad~hogares_allegados*2~pobreza@2024*1.5~ingresos!1`.
 * Version, normalisation (p, m, z), name, then one part each: `*` when more raises the score, `!` when less does; then the weight.
 * Decoding never throws: what is not understood, or no longer exists, is left out and told.
 */
import { columnOf, compositeLimits, type Normalisation, type Part, type Recipe } from './composite.ts'

const letters: Record<Normalisation, string> = { percentil: 'p', minmax: 'm', z: 'z' }

export const encodeRecipe = ({ name, normalisation, parts }: Recipe): string =>
  ['1', letters[normalisation], plainName(name), ...parts.map(encodePart)].join('~')

const encodePart = (part: Part): string => `${columnOf(part)}${part.direction === 'mas' ? '*' : '!'}${round(part.weight)}`
const round = (weight: number): number => Math.round(weight * 1e4) / 1e4
const plainName = (name: string): string => name.replaceAll('~', '-').replace(/\s+/g, ' ').trim().slice(0, compositeLimits.name)

export interface DecodedRecipe {
  recipe: Recipe
  /** Pieces of the link that were left out, as they were written. */
  dropped: string[]
}

/** Undefined when the text is no recipe at all. `exists` says which indicators there are. */
export function decodeRecipe(text: string, exists: (indicator: string) => boolean): DecodedRecipe | undefined {
  const [version, letter, name = '', ...pieces] = text.slice(0, 4_000).split('~')
  const normalisation = (Object.keys(letters) as Normalisation[]).find((key) => letters[key] === letter)
  if (version !== '1' || !normalisation) return undefined
  const parts: Part[] = []
  const dropped: string[] = []
  for (const piece of pieces) {
    const part = decodePart(piece)
    const usable =
      part && exists(part.indicator) && parts.length < compositeLimits.parts && !parts.some((p) => columnOf(p) === columnOf(part))
    if (usable) parts.push(part)
    else dropped.push(piece)
  }
  return { recipe: { name: plainName(name), normalisation, parts }, dropped }
}

function decodePart(piece: string): Part | undefined {
  const match = /^([a-z][a-z0-9_]{0,58})(?:@([0-9a-zA-Z/-]{1,20}))?([*!])(\d{1,4}(?:\.\d{1,4})?)$/.exec(piece)
  if (!match) return undefined
  const [, indicator = '', period, sign, weight] = match
  if (Number(weight) > compositeLimits.weight) return undefined
  return { indicator, period: period ?? null, weight: Number(weight), direction: sign === '*' ? 'mas' : 'menos' }
}
