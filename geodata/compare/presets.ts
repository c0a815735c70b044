/** Sets of indicators that a comparison opens with. A person changes them; they name indicators of the catalogue. */
import type { Recipe } from './composite.ts'

/** What makes two comunas alike for housing: size and growth, how people live, poverty, rurality, municipal means. All known for 340 comunas or more. */
export const similarityIndicators: readonly string[] = [
  'poblacion',
  'cambio_de_poblacion',
  'personas_por_hogar',
  'hogares_allegados',
  'viviendas_irrecuperables',
  'hacinamiento_total',
  'departamentos',
  'arrendatarios',
  'pobreza_ingresos',
  'clase_rural',
]

/** Rows that Comparar opens with, as in the drawing. */
export const comparisonIndicators: readonly string[] = [
  'deficit_cuantitativo',
  'hogares_allegados',
  'hacinamiento_no_ampliable',
  'viviendas_irrecuperables',
  'pobreza_ingresos',
  'arrendatarios',
]

/** The two axes that the scatter opens with. */
export const scatterIndicators = { x: 'deficit_cuantitativo', y: 'pobreza_ingresos' } as const

/** An index to begin from and change: its weights are an example, not a norm. */
export const exampleRecipe: Recipe = {
  name: 'Necesidad habitacional',
  normalisation: 'percentil',
  parts: [
    { indicator: 'deficit_cuantitativo', period: null, weight: 3, direction: 'mas' },
    { indicator: 'hacinamiento_total', period: null, weight: 1, direction: 'mas' },
    { indicator: 'pobreza_multidimensional', period: null, weight: 1, direction: 'mas' },
  ],
}
