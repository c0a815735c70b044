/** What a comparison shows before anybody chooses: need first, then income, tenure and the total that is not known by comuna. */
export const openingIndicators: readonly string[] = [
  'hogares_allegados',
  'viviendas_irrecuperables',
  'hacinamiento_total',
  'pobreza_ingresos',
  'arrendatarios',
  'deficit_cuantitativo',
]

/** The question that the cloud of points opens with: across and up. */
export const openingAxes: readonly [string, string] = ['hogares_allegados', 'pobreza_ingresos']
