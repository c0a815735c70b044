/** The recipe in force: that of the address, else the example. What a link names and no longer exists is left out and told. */
import type { CatalogueAnswer } from '@radier/api/contract'
import { directionOfNeed, type Part, type Recipe } from '@radier/geodata/compare/composite'
import { exampleRecipe } from '@radier/geodata/compare/presets'
import { decodeRecipe } from '@radier/geodata/compare/recipe-link'

type Indicators = CatalogueAnswer['indicators']

/** Periods that an indicator has by comuna, newest first. */
export const comunaPeriods = (indicators: Indicators, id: string): string[] =>
  (indicators[id]?.available ?? [])
    .filter(({ level, known }) => level === 'comuna' && known > 0)
    .map(({ period }) => period)
    .sort()
    .reverse()

export interface ReadRecipe {
  recipe: Recipe
  dropped: string[]
  /** The link could not be read: the example is shown in its place. */
  unread: boolean
}

export function readRecipe(text: string | null, indicators: Indicators): ReadRecipe {
  const exists = (id: string) => comunaPeriods(indicators, id).length > 0
  const example = { ...exampleRecipe, parts: exampleRecipe.parts.filter(({ indicator }) => exists(indicator)) }
  if (text === null) return { recipe: example, dropped: [], unread: false }
  const found = decodeRecipe(text, exists)
  return found ? { ...found, unread: false } : { recipe: example, dropped: [], unread: true }
}

/** A part for an indicator, in the direction of need and with weight one. */
export const newPart = (indicators: Indicators, id: string): Part => ({
  indicator: id,
  period: null,
  weight: 1,
  direction: directionOfNeed({ better: indicators[id]?.better ?? 'ninguno' }),
})

/** What is asked of the server for each part: the period of the part, or the newest. */
export const askedOf = ({ parts }: Recipe, indicators: Indicators): { id: string; period: string }[] =>
  parts.map(({ indicator, period }) => ({ id: indicator, period: period ?? comunaPeriods(indicators, indicator)[0] ?? '' }))
