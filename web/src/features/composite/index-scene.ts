/** The index as a scene, so that map, ruler and legend draw it like any indicator. */
import type { CatalogueAnswer } from '@radier/api/contract'
import { type Composite, normalisationText, type Recipe } from '@radier/geodata/compare/composite'
import type { MeasureText } from '@radier/geodata/indicator'
import { breaksFor, classOf } from '@radier/geodata/measure/classify'
import { rampToken } from '@radier/geodata/measure/palette'
import { roundBreaks } from '../../view/derived.ts'
import type { Scene, SceneValue } from '../../view/scene.ts'

export const scoreDecimals = ({ normalisation }: Recipe): number => (normalisation === 'z' ? 2 : 1)

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
  const breaks = roundBreaks(breaksFor(index.score, 'cuantiles', 6))
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
    provenance: [],
    selected,
    version: catalogue.version,
    catalogue,
  }
}
