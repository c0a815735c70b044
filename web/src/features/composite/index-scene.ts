/** The index as a scene, so that map, ruler and legend draw it like any indicator. */
import type { CatalogueAnswer, Provenance } from '@radier/api/contract'
import { type Composite, normalisationText, type Recipe } from '@radier/geodata/compare/composite'
import type { MeasureText } from '@radier/geodata/indicator'
import { roundBreaks } from '@radier/geodata/measure/classes'
import { breaksFor, classOf } from '@radier/geodata/measure/classify'
import { formatNumber } from '@radier/geodata/measure/format'
import { rampToken } from '@radier/geodata/measure/palette'
import type { Scene, SceneValue } from '../../view/scene.ts'

export const scoreDecimals = ({ normalisation }: Recipe): number => (normalisation === 'z' ? 2 : 1)

/** The recipe in words, where other figures name their source: it goes with every export. */
export function recipeText({ parts, normalisation }: Recipe, { indicators }: CatalogueAnswer): string {
  const written = parts.map(
    ({ indicator, period, weight, direction }) =>
      `${indicators[indicator]?.title ?? indicator}${period ? ` ${period}` : ''} × ${formatNumber(weight, Number.isInteger(weight) ? 0 : 2)}${direction === 'menos' ? ' (invertido)' : ''}`,
  )
  return `${written.join(' + ')}; normalización: ${normalisationText[normalisation].label.toLowerCase()}`
}

const madeHere = (recipe: Recipe, catalogue: CatalogueAnswer): Provenance => ({
  source: '',
  title: recipeText(recipe, catalogue),
  publisher: `Índice propio «${recipe.name}»`,
  reference: '',
  published: null,
  file: '',
  sha256: '',
  loadVersion: catalogue.version,
  loadedAt: '',
})

export function indexScene(recipe: Recipe, index: Composite, catalogue: CatalogueAnswer, selected: string): Scene {
  const { unit } = normalisationText[recipe.normalisation]
  const text: MeasureText = {
    unit,
    legend: `**${recipe.name || 'Índice compuesto'}**: más oscuro, más alto el puntaje.`,
    sentence: '{valor} puntos en el índice.',
    decimals: scoreDecimals(recipe),
  }
  const values = new Map<string, SceneValue>(
    index.codes.map((code, row) => {
      const value = index.score[row] ?? null
      return [code, { value, tasa: value, conteo: null, base: null }]
    }),
  )
  const breaks = roundBreaks(breaksFor(index.score, 'cuantiles', 6), index.score)
  return {
    indicatorId: '',
    indicator: {
      title: recipe.name || 'Índice compuesto',
      short: recipe.name || 'Índice',
      theme: 'deficit',
      value: {},
      tasa: text,
      first: 'tasa',
      periods: [''],
      levels: ['comuna'],
      better: 'menos',
      ramp: 'cobre',
      available: [],
      baseLabel: null,
      comparisons: [],
      estimated: false,
    },
    level: 'comuna',
    period: '',
    measure: 'tasa',
    text,
    values,
    breaks,
    tokens: Array.from({ length: breaks.length + 1 }, (_, i) => rampToken('cobre', i, breaks.length + 1)),
    classIndex: (code) => classOf(values.get(code)?.value, breaks),
    country: { value: null, tasa: null, conteo: null, base: null },
    provenance: [madeHere(recipe, catalogue)],
    selected,
    version: catalogue.version,
    catalogue,
  }
}
