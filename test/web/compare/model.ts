/** A comparison of eight made-up comunas whose figures a person can check by eye. */
import type { CatalogueAnswer } from '@radier/api/contract'
import type { MatrixAnswer } from '@radier/api/contract-compare'
import { type Comparison, comparisonOf } from '../../../web/src/features/compare/comparison.ts'
import { catalogue as base } from '../view/catalogue.ts'

const prueba = base.indicators.prueba!
const at = (level: 'comuna' | 'zona', period: string, known = 3) => ({ level, period, known, total: 8 })

export const catalogue: CatalogueAnswer = {
  ...base,
  indicators: {
    falta: { ...prueba, title: 'Falta', short: 'Falta', available: [at('comuna', '2017'), at('comuna', '2024')] },
    sobra: { ...prueba, title: 'Sobra', short: 'Sobra', better: 'mas', available: [at('comuna', '2024')] },
    neutro: { ...prueba, title: 'Neutro', short: 'Neutro', better: 'ninguno', available: [at('comuna', '2024')] },
    solo_zona: { ...prueba, title: 'Sólo por zona', short: 'Zona', available: [at('zona', '2024')] },
  },
}

export const codes = ['13101', '13102', '13103', '13104', '13105', '13106', '13107', '12202']
const figures = [1, 2, 3, 4, 5, 6, 7, null]

const column = (indicator: string, values: (number | null)[]): MatrixAnswer['columns'][number] => ({
  indicator,
  period: '2024',
  first: 'tasa',
  tasa: values,
  conteo: null,
  country: { tasa: 4.2, conteo: null, coverage: null },
  bands: {},
  absent: {},
  coverage: {},
})

export const matrix: MatrixAnswer = {
  version: 1,
  level: 'comuna',
  codes,
  columns: [column('falta', figures), column('sobra', figures), column('neutro', figures)],
  missing: [{ asked: 'solo_zona@2024', detail: '«Sólo por zona» existe por zona censal.' }],
}

export const asked = ['falta', 'sobra', 'neutro', 'solo_zona'].map((id) => ({ id, period: '2024', missed: null }))

export const comparison = (group: ReadonlySet<string> | null = null): Comparison => comparisonOf(asked, catalogue, matrix, group)

export const lineOf = (id: string, from = comparison()) => from.lines.find((line) => line.id === id)!
