import type { CatalogueAnswer, ValuesAnswer } from '@radier/api/contract'
import { defineIndicator } from '@radier/geodata/indicator'
import type { Level } from '@radier/geodata/territory/level'

const text = (unit: string, decimals: number, breaks?: number[]) => ({
  unit,
  legend: `De cada **100**, ${unit}.`,
  sentence: `{valor} ${unit} en {lugar}.`,
  decimals,
  ...(breaks ? { breaks } : {}),
})

const need = defineIndicator({
  title: 'Hogares de prueba',
  short: 'Prueba',
  theme: 'deficit',
  value: { conteo: 'a - b', base: 'a', per: 100 },
  tasa: text('de cada 100 hogares', 1, [1, 2, 3, 5, 8]),
  conteo: text('hogares', 0),
  opening: true,
  first: 'tasa',
  periods: ['2017', '2024'],
  levels: ['region', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method: 'De prueba.',
})

const change = defineIndicator({
  ...need,
  title: 'Cambio de prueba',
  short: 'Cambio',
  tasa: text('%', 1, [-5, 0, 5]),
  periods: ['2017-2024'],
  better: 'menos',
  ramp: 'divergente',
  middle: 0,
})
const { opening: _, ...later } = change

const at = (level: Level, period: string) => ({ level, period, known: 3, total: 4 })

/** A catalogue of two indicators, made by hand. */
export const catalogue: CatalogueAnswer = {
  version: 7,
  indicators: {
    cambio: { ...later, baseLabel: 'hogares', comparisons: [], estimated: false, available: [at('comuna', '2017-2024')] },
    prueba: {
      ...need,
      baseLabel: 'hogares',
      comparisons: [],
      estimated: false,
      available: [at('comuna', '2017'), at('region', '2024'), at('comuna', '2024'), at('zona', '2024')],
    },
  },
  layers: {},
  sources: {},
}

/** Four comunas, one of them unknown. */
export const values: ValuesAnswer = {
  indicator: 'prueba',
  level: 'comuna',
  period: '2024',
  version: 7,
  codes: ['13101', '13124', '05101', '12202'],
  tasa: [0.5, 5.2, 8, null],
  conteo: [12, 3859, 140, null],
  base: [2400, 74144, 1750, null],
  absent: {},
  coverage: {},
  breaks: { tasa: [1, 2, 3, 5, 8], conteo: [12.3, 141.7] },
  country: { tasa: 2.9, conteo: 188355, base: 6596527, coverage: null },
  provenance: [],
}
