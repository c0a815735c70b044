/** How a cell of Comparar shows its quarter. */
import type { Quarter } from '@radier/geodata/compare/quarters'
import type { Indicator } from '@radier/geodata/indicator'

/** Class of the cell: colour only where there is better or worse. */
export function quarterClass(quarter: Quarter | null, better: Indicator['better']): string {
  if (quarter === null) return 'q-si'
  return better === 'ninguno' ? 'q-gris' : `q-${quarter}`
}
