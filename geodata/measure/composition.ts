/** Totals that are shown split into their parts. The only place that names them together: the panel reads this list. */
export interface Composition {
  id: string
  title: string
  /** Indicator of the total. */
  total: string
  /** Indicators whose counts add to the total, in the order they are drawn. */
  parts: string[]
  /** Spanish, shown where some part is unknown: «{suma}» is the sum of the known parts. */
  partialNote: string
}

export const compositions: Composition[] = [
  {
    id: 'deficit',
    title: 'De qué se compone el déficit',
    total: 'deficit_cuantitativo',
    parts: ['hogares_allegados', 'hacinamiento_no_ampliable', 'nucleos_allegados_hacinados', 'viviendas_irrecuperables'],
    partialNote: 'Lo conocido suma {suma}; no es el déficit.',
  },
]
