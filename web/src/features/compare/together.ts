/** Whether two indicators go together, in words. */
import type { Correlation } from '@radier/geodata/compare/correlation'

/** «Apenas van juntos»: what a person takes home from the figure. */
export function togetherWords({ spearman: rho }: Pick<Correlation, 'spearman'>, x: string, y: string): string {
  if (rho === null) return 'No hay datos para decirlo.'
  const how = rho < 0 ? `donde hay más ${lower(x)} suele haber menos ${lower(y)}` : `donde hay más ${lower(x)} suele haber más ${lower(y)}`
  const size = Math.abs(rho)
  if (size < 0.2) return `No van juntos: saber ${lower(x)} no dice nada de ${lower(y)}.`
  if (size < 0.4) return `Apenas van juntos: ${how}, con muchas excepciones.`
  if (size < 0.7) return `Van juntos a medias: ${how}.`
  return `Van muy juntos: ${how}.`
}

/** A title inside a sentence keeps its acronyms. */
export const lower = (text: string): string => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))
